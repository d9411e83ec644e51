import Language

/// Short names a study gives to its people: `breast cancer survivors (BCS)`, `people with MS (PwMS)`.
enum PeopleNames {
  static func names(in sentences: [Sentence]) -> Set<String> {
    var names = Set<String>()
    for s in sentences where s.isAbstract || s.id == "t" {
      for open in s.tokens.indices where s.tokens[open].text == "(" && open > 0 {
        guard s.tokens.indices.contains(open + 2), isShort(s.tokens[open + 1]),
          [")", ";", ",", "n"].contains(s.word(open + 2)), stands(s, for: open)
        else { continue }
        names.insert(s.word(open + 1))
      }
    }
    return names
  }

  /// Two to eight letters, most of them capitals.
  private static func isShort(_ token: Token) -> Bool {
    let bytes = token.text.utf8
    guard token.kind == .word, bytes.count >= 2, bytes.count <= 8 else { return false }
    return bytes.filter { $0 &- 0x41 < 26 }.count >= 2
  }

  /// The noun just before the bracket counts people, and the short form ends with its letter; a
  /// form that opens with `Pw` or `pw` stands for people with something.
  private static func stands(_ s: Sentence, for open: Int) -> Bool {
    let short = s.word(open + 1)
    let letters = Array(short.utf8)
    if short.hasPrefix("pw") {
      return (max(0, open - 8)..<open).contains { PeopleWords.people.contains(s.word($0)) }
    }
    let noun = s.word(open - 1)
    guard PeopleWords.people.contains(noun), let initial = noun.utf8.first else { return false }
    let last = letters.last == 0x73 && letters.count > 2 ? letters[letters.count - 2] : letters.last
    return last == initial || letters.last == initial
  }
}
