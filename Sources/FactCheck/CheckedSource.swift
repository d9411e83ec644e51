import Condition
import Evidence
import Literature

/// A study prepared for checking: passages read once, then used for any number of statements.
///
/// A class, so that no check copies it.
package final class CheckedSource: Sendable {
  package let study: Study
  package let passages: [Passage]
  let readings: [Reading]
  /// The bytes of each passage with single blanks.
  let squeezed: [[UInt8]]
  /// Every number of the source with the passage it stands in, and shares that follow from counts.
  let numbers: [SourceNumber]
  let facts: SourceFacts
  /// Intervals and p-values by passage.
  let estimates: [[PrintedEstimate]]
  /// Profile entries named anywhere in the source.
  let entries: Set<UInt64>
  /// Stems, exact words and beginnings of words of the whole source.
  private let stems: HashIndex
  private let exactWords: HashIndex
  private let openings: HashIndex
  private let cues: Set<UInt32>
  /// The safety lines that the study's own words call for.
  let safety: [SafetyLine]
  let profile: ConditionProfile
  let shortForms: ShortForms
  private let topicFinder: TopicFinder

  /// The topics of the profile that the source is about.
  var topics: [Topic] {
    topicFinder.topics(
      title: Words(study.title), abstract: study.abstract.sections.map { Words($0.text) })
  }

  struct SourceNumber: Sendable {
    var use: NumberUse
    var passage: Int
    /// Follows from a printed count and total; not itself printed.
    var isDerived = false
  }

  init(
    study: Study, passages: [Passage], lexicon: Lexicon, triggers: SafetyTriggers
  ) {
    self.study = study
    self.passages = passages
    profile = lexicon.profile
    let readings = passages.map { Reading($0.text, lexicon: lexicon) }
    self.readings = readings
    squeezed = passages.map { Verbatim.squeezed($0.text, dropFinalMark: false) }
    estimates = readings.map(PrintedEstimate.all)
    var numbers: [SourceNumber] = []
    var stems = HashIndex(capacity: 1024)
    var exactWords = HashIndex(capacity: 1024)
    var openings = HashIndex(capacity: 1024)
    var cues: Set<UInt32> = []
    var entries: Set<UInt64> = []
    for (index, reading) in readings.enumerated() {
      numbers += ArmBinder.bound(reading).map { SourceNumber(use: $0, passage: index) }
      for word in reading.words {
        stems.set(word.stem, Int32(index))
        exactWords.set(word.exact, Int32(index))
        if let opening = SupportCheck.opening(of: reading.tokens[Int(word.token)].lower) {
          openings.set(opening, Int32(index))
        }
      }
      for mark in reading.marks { cues.insert(Self.key(mark.kind, mark.family)) }
      for mention in reading.mentions { entries.insert(Reading.key(of: mention.entry)) }
    }
    self.numbers = numbers + Self.shares(numbers)
    self.stems = stems
    self.exactWords = exactWords
    self.openings = openings
    self.cues = cues
    self.entries = entries
    topicFinder = lexicon.topics
    shortForms = ShortForms(passages.map(\.text))
    facts = SourceFacts(passages: passages, readings: readings, types: study.types)
    safety = triggers.triggered(by: [study.title] + study.abstract.sections.map(\.text))
  }

  private static func key(_ kind: Cue.Kind, _ family: Int16) -> UInt32 {
    UInt32(kind.rawValue) << 16 | UInt32(UInt16(bitPattern: family))
  }

  func has(_ kind: Cue.Kind, family: String) -> Bool {
    cues.contains(Self.key(kind, CueMatcher.shared.family(family)))
  }

  func has(_ kind: Cue.Kind) -> Bool { readings.contains { $0.has(kind) } }

  /// Names a treatment of the profile.
  var namesTreatment: Bool {
    entries.contains { $0 >> 60 == Reading.key(of: .treatment(0)) >> 60 }
  }

  /// Speaks of people anywhere, studied or not.
  var namesPerson: Bool { Self.persons.contains(where: hasWord) }
  private static let persons = NobodyNamed.personWords.map(WordHash.of)

  func hasStem(_ stem: UInt64) -> Bool { stems.value(stem) >= 0 }
  func hasWord(_ exact: UInt64) -> Bool { exactWords.value(exact) >= 0 }

  func hasOpening(_ letters: UInt64) -> Bool { openings.value(letters) >= 0 }

  /// The ids of passages by index.
  func ids(_ indices: [Int]) -> [String] { indices.map { passages[$0].id } }

  func index(of id: String) -> Int? { passages.firstIndex { $0.id == id } }

  /// Percent that follow exactly from a printed `n of N`.
  private static func shares(_ numbers: [SourceNumber]) -> [SourceNumber] {
    numbers.compactMap { number in
      guard number.use.role == .part, let whole = number.use.other, whole > 0 else { return nil }
      var use = number.use
      use.value = 100 * use.value / whole
      use.decimals = 9
      use.role = .percent
      return SourceNumber(use: use, passage: number.passage, isDerived: true)
    }
  }
}
