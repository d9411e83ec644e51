/// The last touch to a sentence: one space, a capital, `a` or `an`, a full stop.
enum Tidy {
  static func sentence(_ text: String) -> String {
    var out = articles(spaces(text))
    // `patients' homes`, with the noun replaced.
    if out.contains("people' ") { out = out.replacing("people' ", with: "people\u{2019}s ") }
    out = withTheir(out)
    while let last = out.last, last == "," || last == ";" || last == ":" || last == " " {
      out.removeLast()
    }
    // `“A disease.”.`: the stop is inside already.
    while out.hasSuffix(".”.") || out.hasSuffix(".\".") { out.removeLast() }
    if let last = out.last, last != ".", last != "?", last != "!", last != "”", last != "…" {
      out += "."
    }
    return capital(out)
  }

  /// `The authors show the authors’ approach`: their approach.
  private static func withTheir(_ text: String) -> String {
    for who in ["authors", "researchers"]
    where text.hasPrefix("The \(who) ") && text.contains(" the \(who)\u{2019} ") {
      return text.replacing(" the \(who)\u{2019} ", with: " their ")
    }
    return text
  }

  /// Raises the first letter, also when it stands in a mark.
  private static func capital(_ text: String) -> String {
    TermMark.isMark(text)
      ? TermMark.mapFields(of: text, Inflector.capitalised) : Inflector.capitalised(text)
  }

  private static func spaces(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09
      if isBlank, out.isEmpty || out.last == 0x20 || out.last == UInt8(ascii: "(") { continue }
      if out.last == 0x20,
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
          || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ":")
      {
        out.removeLast()
      }
      // `57%of the people`: the source lacks a blank.
      let isLetter = byte >= 0x61 && byte <= 0x7A
      if isLetter, out.last == UInt8(ascii: "%") { out.append(0x20) }
      out.append(isBlank ? 0x20 : byte)
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Mends `a` and `an` before a word that a replacement brought.
  private static func articles(_ text: String) -> String {
    guard text.utf8.count < 4000 else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    for index in words.indices.dropLast() {
      let word = words[index]
      // A capital A inside a sentence is a name: `vitamin A`, `group A`.
      guard word == "a" || word == "an" || index == 0 && (word == "A" || word == "An") else {
        continue
      }
      // A mark may hold spaces: only then is more than the next word needed.
      let next =
        TermMark.isMark(words[index + 1])
        ? TermMark.plain(words[(index + 1)...].joined(separator: " ")) : words[index + 1]
      let right = Inflector.article(for: String(next.split(separator: " ").first ?? ""))
      words[index] = word.first == "A" ? Inflector.capitalised(right) : right
    }
    return words.joined(separator: " ")
  }
}
