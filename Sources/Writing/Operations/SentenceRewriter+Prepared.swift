import Evidence
import Language

/// A sentence without its label, its brackets and the words that join it to the one before.
extension SentenceRewriter {
  private static let labels: Set<String> = [
    "results", "result", "conclusion", "conclusions", "findings", "methods", "interpretation",
    "method", "objective", "objectives", "background", "methodology", "discussion",
    "limitations", "limitation",
  ]

  /// `Results Patients walked more`: a heading that lost its colon, before a word that begins anew.
  private static func isHeading(_ word: String, before next: Piece) -> Bool {
    guard word.first?.isUppercase == true, !next.glued else { return false }
    if next.isNumber { return word.hasSuffix("s") || word == "Method" }
    return next.isWord && next.text.first?.isUppercase == true
      && (next.text.dropFirst().allSatisfy(\.isLowercase) || word.hasPrefix("Result")
        || next.text == next.text.uppercased() && word.hasPrefix("Conclusion"))
  }

  func freshlyPrepared(
    _ source: String, _ dropsAnnouncements: Bool, _ estimates: Bool
  ) -> Pieces? {
    guard ReadableLanguage.reads(sentence: source) else { return nil }
    let source = Self.withDecimalPoints(source)
    var pieces = Pieces(source)
    Numerals.apply(to: &pieces, tokens: Tokenizer.tokens(in: source))
    guard Brackets(context: context, keepsEstimates: estimates).apply(to: &pieces) else {
      return nil
    }
    if pieces.count > 6, pieces.matches(["significance", "statement"], at: 0) {
      pieces.remove(0..<(pieces.list[2].text == ":" ? 3 : 2))
    }
    if pieces.count > 5, Self.labels.contains(pieces.list[0].lower) {
      if pieces.list[1].text == ":" {
        pieces.remove(0..<2)
      } else if Self.isHeading(pieces.list[0].text, before: pieces.list[1]) {
        pieces.remove(0..<1)
      }
    }
    BareStatistics.drop(from: &pieces)
    Openings.drop(from: &pieces, announcements: dropsAnnouncements)
    Openings.nameText(&pieces)
    if let last = pieces.list.last, last.text == "." {
      pieces.remove(pieces.count - 1..<pieces.count)
    }
    guard pieces.count > 3, !Self.hasBrokenNumber(pieces), !Self.hasGluedReference(pieces) else {
      return nil
    }
    return pieces
  }

  /// `151Therefore`: the number of a reference grew onto the sentence.
  private static func hasGluedReference(_ pieces: Pieces) -> Bool {
    func isWord(_ text: Substring) -> Bool {
      text.count > 3 && text.first?.isUppercase == true
        && text.dropFirst().allSatisfy(\.isLowercase)
    }
    return pieces.list.indices.contains { index in
      let text = pieces.list[index].text
      let digits = text.prefix(while: \.isNumber)
      return !digits.isEmpty && isWord(text.dropFirst(digits.count))
        || index > 0 && pieces.list[index].glued && pieces.list[index - 1].isNumber
          && isWord(text[...])
    }
  }

  /// `50,9%` and `103,1 days` with a point: a comma before one or two digits parts no thousands.
  private static func withDecimalPoints(_ text: String) -> String {
    var bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    for index in bytes.indices.dropFirst()
    where bytes[index] == UInt8(ascii: ",") && isDigit(index - 1) && isDigit(index + 1) {
      var end = index + 1
      while isDigit(end) { end += 1 }
      var start = index
      while isDigit(start - 1) { start -= 1 }
      // `1,25(OH)2D3`, `9,10-anthracene`, `groups 1,2,4`: no decimals.
      let opens = start == 0 || [0x20, UInt8(ascii: "(")].contains(bytes[start - 1])
      let closes = bytes.indices.contains(end) && [0x20, UInt8(ascii: "%")].contains(bytes[end])
      if end - index <= 3, opens, closes { bytes[index] = UInt8(ascii: ".") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `64.5.9%`: no number that anybody could have meant.
  private static func hasBrokenNumber(_ pieces: Pieces) -> Bool {
    pieces.list.indices.dropFirst().dropLast().contains { index in
      pieces.list[index].text == "." && pieces.list[index].glued && pieces.list[index - 1].isNumber
        && pieces.list[index + 1].isNumber && pieces.list[index + 1].glued
    }
      || pieces.list.contains { $0.isNumber && $0.text.count(where: { $0 == "." }) > 1 }
  }
}
