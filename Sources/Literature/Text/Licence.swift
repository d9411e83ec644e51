/// The licence that a record's own words grant; rights are never guessed.
package enum Licence {
  /// From the copyright line, else from the abstract, where some publishers print it.
  static func found(in study: Study) -> String? {
    if let copyright = study.copyright, let licence = named(in: copyright) { return licence }
    for section in study.abstract.sections.reversed() {
      if let licence = named(in: section.text) { return licence }
    }
    return nil
  }

  /// Whether more than the abstract may be read, kept and shown.
  package static func allowsFullText(_ licence: String?) -> Bool {
    guard let name = licence?.uppercased() else { return false }
    if name.hasPrefix("CC0") || name == "PUBLIC DOMAIN" { return true }
    return name == "CC BY" || name.hasPrefix("CC BY ")
  }

  /// `CC BY 4.0`, `CC BY-NC-ND`, `CC0`, `public domain`; `nil` when the text names none.
  package static func named(in text: String) -> String? {
    var text = text
    return text.withUTF8(mayName) ? named(inWords: text.lowercased()) : nil
  }

  /// Whether one of the words stands there without which no licence is named; most texts fail.
  private static func mayName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(bytes)
    return ByteSearch.first("CC", in: bytes, from: 0) != nil
      || ByteSearch.first("Commons", in: bytes, from: 0) != nil
      || ByteSearch.first("commons.org", rarest: 7, in: bytes, from: 0) != nil
      || ByteSearch.first("ublic domain", rarest: 1, in: bytes, from: 0) != nil
      || ByteSearch.first("ublic Domain", rarest: 6, in: bytes, from: 0) != nil
  }

  private static func named(inWords text: String) -> String? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == ".") }
      .map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
    guard let start = opening(in: words) else {
      return isPublicDomain(text) ? "public domain" : nil
    }
    let name = words[start...].prefix(4)
    if name.contains("cc0") || name.contains("zero") || name.prefix(2) == ["cc", "0"] {
      return "CC0"
    }
    guard words[start...].prefix(14).contains(where: { $0 == "by" || $0.hasPrefix("attribution") })
    else { return nil }
    return "CC BY" + conditions(in: words[start...])
  }

  /// `-NC-ND 4.0` and the like. What forbids must not be missed, so it counts wherever it stands
  /// after the licence's name.
  private static func conditions(in words: ArraySlice<Substring>) -> String {
    let text = words.joined(separator: " ")
    let signs: [(name: String, word: Substring, parts: [String])] = [
      ("-NC", "nc", ["noncommercial", "non commercial", "not be used for commercial"]),
      ("-SA", "sa", ["sharealike", "share alike"]),
      ("-ND", "nd", ["noderiv", "no deriv", "nonderiv", "non deriv", "not be adapted"]),
    ]
    var found = ""
    for sign in signs where words.contains(sign.word) || sign.parts.contains(where: text.contains) {
      found += sign.name
    }
    let version = words.first { ["1.0", "2.0", "2.5", "3.0", "4.0"].contains($0) }
    return version.map { "\(found) \($0)" } ?? found
  }

  /// The word at which the licence's name begins.
  private static func opening(in words: [Substring]) -> Int? {
    words.indices.first { index in
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      case "cc0": return true
      case "cc": return next == "by" || next == "0" || next == "zero"
      case "creative": return next == "commons"
      case "creativecommons.org": return true
      default: return false
      }
    }
  }

  private static func isPublicDomain(_ text: String) -> Bool {
    // Government work is free in its own country only: "foreign copyrights may apply".
    let restrictions = [
      "not in the public domain", "government", "in the us", "in the u.s", "foreign",
    ]
    return text.contains("in the public domain")
      && !restrictions.contains(where: text.contains) && !text.contains("in the united states")
  }
}
