import Condition
import Literature

/// What a study is about: types of the condition, treatments and topics; and whether the condition
/// is studied at all or only named.
enum AboutReader {
  static func read(
    _ study: Study, _ sentences: [Sentence], lexicon: Lexicon
  ) -> (about: Evidence.About, isUnsure: Bool) {
    let profile = lexicon.profile
    var types: [Int: Int] = [:]
    var treatments: [Int: Int] = [:]
    var condition = 0.0
    for s in sentences where !s.id.hasPrefix("m:") {
      let weight = s.id == "t" ? 2 : s.role == .background ? 0 : 1
      for match in lexicon.matches(in: s.passage.text) {
        switch match.entry {
        case .type(let index):
          types[index, default: 0] += weight
          condition += conditionWeight(s)
        case .treatment(let index): treatments[index, default: 0] += weight
        case .condition, .model: condition += conditionWeight(s)
        case .scale, .term: break
        }
      }
    }
    let mesh = (study.mesh + study.keywords).map { $0.lowercased() }
    if mesh.contains(where: { $0.contains(profile.name.lowercased()) }) { condition += 2 }
    let title = sentences.first { $0.id == "t" }?.lower ?? ""
    let topics = profile.topics.filter { topic in
      topic.cues.contains { DesignReader.contains(title, $0) }
        || topic.cues.reduce(into: 0) { hits, cue in
          hits += sentences.reduce(into: 0) {
            $0 += $1.id.hasPrefix("p") && DesignReader.contains($1.lower, cue) ? 1 : 0
          }
        } >= 3
    }
    return (
      Evidence.About(
        types: ranked(types).map { profile.types[$0].id },
        topics: topics.prefix(5).map(\.id),
        treatments: ranked(treatments).prefix(6).map { profile.treatments[$0].id },
        isAboutCondition: condition >= 2), condition < 2
    )
  }

  private static func conditionWeight(_ s: Sentence) -> Double {
    if s.id == "t" { return 3 }
    return s.role == .background ? 0.4 : 1
  }

  private static func ranked(_ counts: [Int: Int]) -> [Int] {
    counts.filter { $0.value >= 2 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
