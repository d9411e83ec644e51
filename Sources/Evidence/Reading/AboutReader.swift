import Condition
import Literature

/// What a study is about: types of the condition, treatments and topics; and whether the condition
/// is studied at all or only named.
enum AboutReader {
  static func read(
    _ study: Study, _ sentences: [Sentence], lexicon: Lexicon, topics: TopicFinder
  ) -> Evidence.About {
    let profile = lexicon.profile
    var types: [Int: Int] = [:]
    var treatments: [Int: Int] = [:]
    var condition = 0.0
    // A title that names a treatment of the condition counts where the condition is named at all.
    var titled = 0.0
    for s in sentences where !s.isMetadata {
      let weight = s.id == "t" ? 2 : s.role == .background ? 0 : 1
      for match in lexicon.matches(in: s.passage.text) {
        switch match.entry {
        case .type(let index):
          types[index, default: 0] += weight
          condition += conditionWeight(s)
        case .treatment(let index):
          treatments[index, default: 0] += weight
          if s.id == "t" { titled += 1 }
        case .condition, .model: condition += conditionWeight(s)
        case .scale, .term: break
        }
      }
    }
    let name = profile.name.lowercased()
    if (study.mesh + study.keywords).contains(where: { $0.lowercased().contains(name) }) {
      condition += 2
    }
    let found = topics.topics(
      title: study.title, abstract: sentences.filter(\.isAbstract).map(\.passage.text))
    return Evidence.About(
      types: ranked(types).map { profile.types[$0].id }, topics: found.prefix(5).map(\.id),
      treatments: ranked(treatments).prefix(6).map { profile.treatments[$0].id },
      isAboutCondition: condition + (condition > 0 ? min(1, titled) : 0) >= 1.8)
  }

  private static func conditionWeight(_ s: Sentence) -> Double {
    if s.id == "t" { return 3 }
    return s.role == .background ? 0.6 : 1
  }

  private static func ranked(_ counts: [Int: Int]) -> [Int] {
    counts.filter { $0.value >= 2 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
