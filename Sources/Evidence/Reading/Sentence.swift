import Language

/// A passage with its tokens and numbers, prepared once for all readers.
struct Sentence {
  let passage: Passage
  let tokens: [Token]
  let quantities: [Quantity]
  /// The whole text in lower case (ASCII letters only), for phrase cues.
  let lower: [UInt8]
  /// Short names of people that the study introduces, in lower case: `bcs` for cancer survivors.
  var peopleNames: Set<String> = []
  /// Names of the condition and its types that may stand for people: `20 RRMS and 15 SPMS`.
  var conditionNames: Set<String> = []
  /// Tells of this study, wherever it stands.
  let isOwnStudy: Bool

  init(_ passage: Passage) {
    self.passage = passage
    tokens = Tokenizer.tokens(in: passage.text)
    quantities = QuantityReader.quantities(in: tokens)
    lower = Self.lower(passage.text)
    isOwnStudy = Self.ownStudy.occurs(in: lower)
  }

  private static let ownStudy: CueSet = [
    "we ", "this study", "this trial", "our ", "in this", "were enrolled", "were recruited",
    "the study", "the trial", "were included", "participated", "this phase", "this randomi",
    "this prospective", "this retrospective", "this multicent", "this double", "this pilot",
    "the present study", "the current study", "the present trial", "the current trial",
  ]

  var id: String { passage.id }
  var role: Passage.Role { passage.role }
  /// A sentence of the abstract, neither title nor metadata.
  var isAbstract: Bool { passage.id.utf8.first == UInt8(ascii: "p") }
  var isMetadata: Bool { passage.id.utf8.first == UInt8(ascii: "m") }

  static func lower(_ text: String) -> [UInt8] {
    text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
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

  func has(_ cues: CueSet) -> Bool { cues.occurs(in: lower) }

  /// Whether the lower-case text holds `phrase` anywhere.
  func has(_ phrase: StaticString) -> Bool {
    let count = phrase.utf8CodeUnitCount
    guard count > 0, lower.count >= count else { return false }
    return phrase.withUTF8Buffer { phrase in
      lower.withUnsafeBufferPointer { text in
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
