import Language

/// Operation: keeps the shares of a bracket with what they are of: `n = 38, 29.5%` becomes `29.5%`, and
/// `51% for A, 53% for B, p = 0.2` and `tea 95 ± 1%; milk 94 ± 1%` stay without test and spread.
enum LabelledShares {
  private static let tests: Set<String> = [
    "p", "ci", "t", "f", "z", "χ2", "χ²", "or", "hr", "rr", "adjusted", "sd", "iqr", "range",
    "respectively",
  ]
  private static let joints: Set<String> = ["for", "in", "with", "of", "on", "among"]
  private static let units: Set<String> = ["mm", "cm", "kg", "mg", "ml", "points", "years", "days"]
  /// Words of a label at most.
  private static let longest = 4

  /// `nil` where the bracket holds anything else.
  static func plain(_ content: Pieces) -> String? {
    guard content.contains("%") || content.contains(anyOf: units),
      !content.contains(anyOf: WordClasses.negations), !content.contains(anyOf: WordClasses.hedges),
      !content.list.contains(where: { $0.text == "\u{E010}" || $0.text == "/" })
    else { return nil }
    let parts = parts(of: content)
    return counted(parts) ?? named(parts) ?? compared(parts)
  }

  /// The sentence without such brackets, for where they make it too long; `nil` where it has none.
  static func removed(from sentence: String) -> String? {
    var text = sentence
    var isChanged = false
    while let open = text.lastIndex(of: "("),
      let close = text[open...].firstIndex(of: ")")
    {
      let content = String(text[text.index(after: open)..<close])
      guard plain(Pieces(content)) != nil else {
        // Marks that no text holds, so that the next bracket is found.
        text.replaceSubrange(close...close, with: "\u{E011}")
        text.replaceSubrange(open...open, with: "\u{E010}")
        continue
      }
      var start = open
      if start > text.startIndex, text[text.index(before: start)] == " " {
        start = text.index(before: start)
      }
      text.removeSubrange(start...close)
      isChanged = true
    }
    guard isChanged else { return nil }
    return String(
      text.map { $0 == "\u{E010}" ? "(" : $0 == "\u{E011}" ? ")" : $0 } as [Character])
  }

  /// Up to the first test, cut at commas and semicolons and before `and 12%`.
  private static func parts(of content: Pieces) -> [Pieces] {
    var parts: [Pieces] = []
    var part: [Piece] = []
    for (index, piece) in content.list.enumerated() {
      if tests.contains(piece.lower) { break }
      let isBreak =
        piece.text == "," || piece.text == ";"
        || piece.lower == "and" && index + 1 < content.count && content.list[index + 1].isNumber
      if isBreak {
        if !part.isEmpty { parts.append(Pieces(list: part)) }
        part = []
      } else {
        part.append(piece)
      }
    }
    if !part.isEmpty { parts.append(Pieces(list: part)) }
    return parts
  }

  /// `n = 38, 29.5%`, whatever is said of them besides
  private static func counted(_ parts: [Pieces]) -> String? {
    guard parts.count > 1, isSize(parts[0]), isShare(parts[1]),
      !parts.dropFirst(2).contains(where: { $0.contains("%") })
    else { return nil }
    return parts[1].text
  }

  private static func isSize(_ part: Pieces) -> Bool {
    part.count == 3 && part.list[0].lower == "n" && part.list[1].text == "="
      && part.list[2].isNumber
  }

  private static func isShare(_ part: Pieces) -> Bool {
    part.count == 2 && part.list[0].isNumber && part.list[1].text == "%"
  }

  /// `51% for A, 53% for B`
  private static func named(_ parts: [Pieces]) -> String? {
    guard (2...4).contains(parts.count),
      parts.allSatisfy({ part in
        part.count > 3 && isShare(part.slice(0..<2)) && joints.contains(part.list[2].lower)
          && isLabel(part.slice(3..<part.count))
      })
    else { return nil }
    return Enumeration.text(parts.map(\.text))
  }

  /// `tea 95 ± 1%; milk 94 ± 1%`
  private static func compared(_ parts: [Pieces]) -> String? {
    guard parts.count == 2 else { return nil }
    let plain = parts.map(withoutSpread)
    let units = plain.map { part in part.list.drop { !$0.isNumber }.dropFirst().map(\.text) }
    guard units[0] == units[1], units[0].count == 1,
      plain.allSatisfy({ part in
        guard let number = part.list.firstIndex(where: \.isNumber), number > 0 else { return false }
        return isLabel(part.slice(0..<number)) && part.list.count(where: \.isNumber) == 1
      })
    else { return nil }
    return plain.map(\.text).joined(separator: ", ")
  }

  private static func withoutSpread(_ part: Pieces) -> Pieces {
    guard
      let sign = part.list.firstIndex(where: { $0.text == "±" || $0.text == "+" }),
      let number = part.list[sign...].firstIndex(where: \.isNumber)
    else { return part }
    return Pieces(list: Array(part.list[..<sign] + part.list[(number + 1)...]))
  }

  private static func isLabel(_ words: Pieces) -> Bool {
    (1...longest + 2).contains(words.count)
      && words.list.count(where: \.isWord) <= longest
      && words.list.allSatisfy { $0.isWord || $0.text == "-" }
      && !words.contains(anyOf: tests)
      && !words.contains(anyOf: ["than", "mean", "median", "week", "month", "year", "day", "n"])
  }
}
