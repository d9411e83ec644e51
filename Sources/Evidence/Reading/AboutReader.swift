import Condition
import Literature

/// What a study is about: types of the condition, treatments and topics; and whether the condition
/// is studied at all or only named.
struct AboutReader: Sendable {
  let lexicon: Lexicon
  private let topics: TopicFinder
  private let signs: CueSet
  private let others: CueSet
  /// The condition's names and models in lower case, as headings and keywords print them.
  private let headings: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    let profile = lexicon.profile
    topics = TopicFinder(profile: profile)
    signs = CueSet(profile.signs)
    others = CueSet(profile.otherConditions)
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
          if s.id == "t" { tally.titleNamesTreatment = true }
        case .condition, .model: names.append(match)
        case .scale, .term: break
        }
      }
      if !names.isEmpty { tally.add(s, PassingMention.isOnlyOne(names, in: s)) }
    }
    let title = sentences.first { $0.id == "t" }?.lower ?? []
    tally.titleHasSign = signs.occurs(in: title)
    tally.titleBlamesTreatment = tally.titleNamesTreatment && Self.blame.occurs(in: title)
    tally.titleNamesOther = others.occurs(in: title)
    tally.isShort = sentences.count { $0.isAbstract } <= 3
    tally.isIndexed = (study.mesh + study.keywords).contains { heading in
      let heading = heading.lowercased()
      return headings.contains { heading.contains($0) }
    }
    let found = topics.topics(
      title: sentences.first { $0.id == "t" }?.words ?? Words(study.title),
      abstract: sentences.filter(\.isAbstract).map(\.words))
    return Evidence.About(
      types: ranked(types).map { profile.types[$0].id }, topics: found.prefix(5).map(\.id),
      treatments: ranked(treatments).prefix(6).map { profile.treatments[$0].id },
      isAboutCondition: tally.isAbout)
  }

  private static let blame: CueSet = [
    "induced", "associated", "during treatment", "treated with", "accompanied by", "following",
    "after ", "related", "due to", "under ",
  ]

  /// Where and how a study names the condition. In doubt it is about it: a reader can pass over a
  /// page, but cannot find one that was held back.
  private struct Tally {
    var title = false
    var isIndexed = false
    var titleNamesTreatment = false
    /// `Ocrelizumab-induced colitis`: an illness that a treatment brought.
    var titleBlamesTreatment = false
    var titleHasSign = false
    var titleNamesOther = false
    var isShort = false
    /// Sentences that name it: as background, as what was done or found, or in passing.
    var background = 0.0
    var own = 0.0
    var passing = 0.0

    mutating func add(_ s: Sentence, _ isPassing: Bool) {
      if s.id == "t" {
        title = true
      } else if isPassing {
        passing += 1
      } else if s.role == .background && !s.isOwnStudy {
        background += 1
      } else {
        own += 1
      }
    }

    var isAbout: Bool {
      if title || isIndexed { return true }
      let named = background + own + passing
      if titleBlamesTreatment, named > 0 { return true }
      if titleNamesOther { return 0.6 * own + 0.4 * background + 0.2 * passing >= 1 }
      if named > 0, titleNamesTreatment || titleHasSign { return true }
      if isShort { return own + background >= 1 }
      return own + 0.5 * background + 0.3 * passing >= 1
    }
  }

  private func ranked(_ counts: [Int: Int]) -> [Int] {
    counts.filter { $0.value >= 2 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
