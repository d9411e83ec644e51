import Condition
import Language

/// A passage with its tokens and numbers, prepared once for all readers.
///
/// A class because it is handed around much and never changes.
final class Sentence: Sendable {
  let passage: Passage
  let tokens: [Token]
  let quantities: [Quantity]
  /// The whole text in lower case (ASCII letters only), for phrase cues.
  let lower: [UInt8]
  private let trigrams: Trigrams
  /// The words as the profile's names and cues see them.
  let words: Words
  /// What the profile knows by name in it, in the order of the text.
  let matches: [Lexicon.Match]
  /// Short names of people that the study introduces, in lower case: `bcs` for cancer survivors.
  let peopleNames: Set<String>
  /// Names of the condition and its types that may stand for people: `20 RRMS and 15 SPMS`.
  let conditionNames: Set<String>
  /// Tells of this study, wherever it stands.
  let isOwnStudy: Bool
  /// How probable the passage's role is, 0 to 1; 1 where the authors gave it.
  let roleCertainty: Float

  /// Without a lexicon nothing is known by name.
  init(_ passage: Passage, lexicon: Lexicon? = nil, roleCertainty: Float = 1) {
    self.passage = passage
    self.roleCertainty = roleCertainty
    words = Words(passage.text)
    matches = lexicon?.matches(in: words) ?? []
    tokens = Tokenizer.tokens(in: passage.text)
    quantities = QuantityReader.quantities(in: tokens)
    lower = Self.lower(passage.text)
    trigrams = Trigrams(lower)
    isOwnStudy = Self.ownStudy.occurs(in: lower, trigrams)
    peopleNames = []
    conditionNames = []
  }

  /// The same sentence, knowing these names of people.
  func naming(people: Set<String>, conditions: Set<String>) -> Sentence {
    Sentence(self, people: people, conditions: conditions)
  }

  private init(_ other: Sentence, people: Set<String>, conditions: Set<String>) {
    passage = other.passage
    tokens = other.tokens
    quantities = other.quantities
    lower = other.lower
    trigrams = other.trigrams
    words = other.words
    matches = other.matches
    isOwnStudy = other.isOwnStudy
    roleCertainty = other.roleCertainty
    peopleNames = people
    conditionNames = conditions
  }

  private static let ownStudy: CueSet = [
    "we ", "this study", "this trial", "our ", "in this", "were enrolled", "were recruited",
    "the study", "the trial", "were included", "participated", "in conclusion", "this phase",
    "this randomi",
    "this prospective", "this retrospective", "this multicent", "this double", "this pilot",
    "this cross-sectional", "this cohort study", "this case-control", "this longitudinal",
    "this observational", "this population-based", "this open-label", "this survey",
    "the present study", "the current study", "the present trial", "the current trial",
  ]

  var id: String { passage.id }
  var role: Passage.Role { passage.role }
  /// A sentence of the abstract, neither title nor metadata.
  var isAbstract: Bool { passage.id.utf8.first == UInt8(ascii: "p") || isFullText }
  /// Read beside the abstract, for what the abstract leaves out.
  var isFullText: Bool { passage.id.utf8.first == UInt8(ascii: "f") }
  var isMetadata: Bool { passage.id.utf8.first == UInt8(ascii: "m") }

  static func lower(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { lower, count in
        for (i, byte) in bytes.enumerated() { lower[i] = byte &- 0x41 < 26 ? byte | 0x20 : byte }
        count = bytes.count
      }
    }
  }

  /// The lower-case word at `index`, empty outside.
  func word(_ index: Int) -> String {
    index >= 0 && index < tokens.count ? tokens[index].lower : ""
  }

  /// Whether the word at `index` counts people.
  func isPerson(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return isPerson(tokens[index].lower)
  }

  func isPerson(_ word: String) -> Bool {
    PeopleWords.people.contains(word) || !peopleNames.isEmpty && peopleNames.contains(word)
  }

  /// The printed text from one token up to, not including, another.
  func text(_ first: Int, _ end: Int) -> String {
    guard first < end, tokens.indices.contains(first), end <= tokens.count else { return "" }
    let bytes = passage.text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: tokens[first].start)
    let to = bytes.index(bytes.startIndex, offsetBy: tokens[end - 1].end)
    return String(passage.text[from..<to])
  }

  /// The phrases of `cues` that occur, by their place in the list.
  func present(_ cues: CueSet) -> [Int] { cues.present(in: lower, trigrams) }

  func has(_ cues: CueSet) -> Bool { cues.occurs(in: lower, trigrams) }

  /// Whether the lower-case text holds `phrase` anywhere.
  func has(_ phrase: StaticString) -> Bool {
    let count = phrase.utf8CodeUnitCount
    guard count > 0, lower.count >= count else { return false }
    return phrase.withUTF8Buffer { phrase in
      if count >= 3 {
        let place = Trigrams.place(phrase[0], phrase[1], phrase[2])
        guard trigrams.words.withUnsafeBufferPointer({ Trigrams.has(place, $0) }) else {
          return false
        }
      }
      return lower.withUnsafeBufferPointer { text in
        let first = phrase[0]
        var i = 0
        while i + count <= text.count {
          if text[i] == first {
            var k = 1
            while k < count, text[i + k] == phrase[k] { k += 1 }
            if k == count { return true }
          }
          i += 1
        }
        return false
      }
    }
  }
}
