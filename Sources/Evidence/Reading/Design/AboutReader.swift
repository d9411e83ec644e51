import Condition
import Literature

/// What a study is about: types of the condition, treatments and topics; and whether the condition
/// is studied at all or only named.
struct AboutReader: Sendable {
  let lexicon: Lexicon
  private let signs: CueSet
  private let others: CueSet
  private let mentions: PassingMention
  /// The condition's names and models in lower case, as headings and keywords print them.
  private let headings: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    let profile = lexicon.profile
    signs = CueSet(profile.signs)
    others = CueSet(profile.otherConditions)
    mentions = PassingMention(profile)
    headings = ([profile.name] + profile.names + profile.models).map { $0.lowercased() }
      .filter { $0.utf8.count > 5 }
  }

  func read(_ study: Study, _ sentences: [Sentence]) -> Evidence.About {
    let profile = lexicon.profile
    var types: [Int: Int] = [:]
    var treatments: [Int: Int] = [:]
    var tally = Tally()
    for s in sentences where !s.isMetadata {
      let weight = s.id == "t" ? 2 : s.role == .background ? 0 : 1
      var names: [Lexicon.Match] = []
      for match in s.matches {
        switch match.entry {
        case .type(let index):
          types[index, default: 0] += weight
          names.append(match)
        case .treatment(let index):
          treatments[index, default: 0] += weight
          if s.id == "t" {
            tally.titleNamesTreatment = true
            if Self.isBlamed(match, s) { tally.titleBlamesTreatment = true }
          }
        case .condition, .model: names.append(match)
        case .scale, .term: break
        }
      }
      if !names.isEmpty { tally.add(s, mentions.weight(names, in: s)) }
    }
    let title = sentences.first { $0.id == "t" }?.lower ?? []
    tally.titleHasSign = signs.occurs(in: title)
    tally.titleNamesOther = others.occurs(in: title)
    tally.isShort = sentences.count { $0.isAbstract } <= 3
    tally.isIndexed = (study.mesh + study.keywords).contains { heading in
      let heading = heading.lowercased()
      return headings.contains { heading.contains($0) }
    }
    let found = lexicon.topics.topics(
      title: sentences.first { $0.id == "t" }?.words ?? Words(study.title),
      abstract: sentences.filter(\.isAbstract).map(\.words))
    return Evidence.About(
      types: ranked(types).map { profile.types[$0].id }, topics: found.prefix(5).map(\.id),
      treatments: ranked(treatments).prefix(6).map { profile.treatments[$0].id },
      isAboutCondition: tally.isAbout)
  }

  /// `ocrelizumab-induced colitis`, `colitis after ocrelizumab`: the words stand at the name.
  private static func isBlamed(_ name: Lexicon.Match, _ s: Sentence) -> Bool {
    guard let first = s.tokens.firstIndex(where: { $0.start >= name.start }) else { return false }
    let after = s.tokens.firstIndex { $0.start >= name.end } ?? s.tokens.count
    return (1...3).contains { led.contains(s.word(first - $0)) }
      || (0...2).contains { blamed.contains(s.word(after + $0)) }
  }

  private static let led: WordSet = ["after", "during", "under", "following", "due"]
  private static let blamed: WordSet = [
    "induced", "associated", "related", "accompanied", "triggered",
  ]

  /// Where and how a study names the condition. A study that names it in one sentence of its own
  /// work, or twice as the background, is about it; one whose title names another condition must
  /// name it more.
  private struct Tally {
    var title = false
    var isIndexed = false
    var titleNamesTreatment = false
    /// `Ocrelizumab-induced colitis`: an illness that a treatment brought.
    var titleBlamesTreatment = false
    var titleHasSign = false
    var titleNamesOther = false
    var isShort = false
    /// Sentences of the abstract that name it, and what they weigh together.
    var named = 0
    var weight = 0.0

    mutating func add(_ s: Sentence, _ weight: Double) {
      guard s.id != "t" else {
        title = true
        return
      }
      named += 1
      self.weight += s.role == .background && !s.isOwnStudy ? 0.5 * weight : weight
    }

    var isAbout: Bool {
      if title { return true }
      // Indexers may list every condition that a study names.
      if isIndexed, named == 0 || weight >= 0.5 { return true }
      if titleBlamesTreatment, named > 0 { return true }
      if titleNamesOther { return weight >= 2 }
      if titleNamesTreatment || titleHasSign || isShort { return weight >= 0.5 }
      return weight >= 0.75
    }
  }

  private func ranked(_ counts: [Int: Int]) -> [Int] {
    counts.filter { $0.value >= 2 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
