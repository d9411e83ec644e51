/// The licence that a record's own words grant; rights are never guessed.
enum Licence {
  /// From the copyright line, else from the abstract, where some publishers print it.
  static func found(in study: Study) -> String? {
    if let copyright = study.copyright, let licence = named(in: copyright) { return licence }
    for section in study.abstract.sections.reversed() {
      if let licence = named(in: section.text) { return licence }
    }
    return nil
  }

  /// `CC BY 4.0`, `CC BY-NC-ND`, `CC0`, `public domain`; `nil` when the text names none.
  static func named(in text: String) -> String? {
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
    let rest = words[start...].prefix(14)
    if rest.first == "cc0" || rest.prefix(3).contains("cc0") || rest.prefix(4).contains("zero") {
      return "CC0"
    }
    // What forbids must not be missed: conditions count wherever they stand in what follows.
    let condition = rest.joined(separator: " ")
    let hasAttribution = rest.contains { $0 == "by" || $0.hasPrefix("attribution") }
    guard hasAttribution else { return nil }
    var name = "CC BY"
    let isNonCommercial =
      rest.contains("nc") || condition.contains("noncommercial")
      || condition.contains("non commercial")
    let isNoDerivatives =
      rest.contains("nd") || condition.contains("noderiv") || condition.contains("no deriv")
    let isShareAlike =
      rest.contains("sa") || condition.contains("sharealike") || condition.contains("share alike")
    if isNonCommercial { name += "-NC" }
    if isShareAlike { name += "-SA" }
    if isNoDerivatives { name += "-ND" }
    let version = rest.first { ["1.0", "2.0", "2.5", "3.0", "4.0"].contains($0) }
    return version.map { "\(name) \($0)" } ?? name
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
    // US government work is free in the United States only: "foreign copyrights may apply".
    text.contains("in the public domain") && !text.contains("not in the public domain")
      && !text.contains("in the usa") && !text.contains("in the u.s")
      && !text.contains("in the united states") && !text.contains("foreign")
  }
}
