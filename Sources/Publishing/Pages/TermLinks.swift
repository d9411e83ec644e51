import Condition

/// Writes sentences in which the first use of each glossary term leads to "Words on this page".
struct TermLinks {
  private var linked: Set<String> = []

  /// Writes `text`; links at most one place for each of `terms` that was not linked before, and
  /// gives the terms it linked.
  mutating func write(_ text: String, terms: [Term], to html: inout HTML) -> [Term] {
    var links: [(start: Int, end: Int, id: String)] = []
    if !terms.isEmpty {
      let bytes = Array(text.utf8)
      let lower = bytes.map(Self.lowered)
      for term in terms where !linked.contains(term.id) {
        guard let place = Self.place(of: term, in: bytes, lower) else { continue }
        guard !links.contains(where: { $0.start < place.end && place.start < $0.end }) else {
          continue
        }
        links.append((place.start, place.end, term.id))
        linked.insert(term.id)
      }
    }
    guard !links.isEmpty else {
      html.text(text)
      return []
    }
    links.sort { $0.start < $1.start }
    let utf8 = text.utf8
    var done = utf8.startIndex
    for link in links {
      let start = utf8.index(utf8.startIndex, offsetBy: link.start)
      let end = utf8.index(utf8.startIndex, offsetBy: link.end)
      html.text(String(text[done..<start]))
      html.raw("<a class=\"term\"")
      html.attribute("href", parts: "#w-", link.id)
      html.raw(">")
      html.text(String(text[start..<end]))
      html.raw("</a>")
      done = end
    }
    html.text(String(text[done...]))
    return links.compactMap { link in terms.first { $0.id == link.id } }
  }

  private static func place(
    of term: Term, in bytes: [UInt8], _ lower: [UInt8]
  ) -> (start: Int, end: Int)? {
    var best: (start: Int, end: Int)?
    let names = [term.lay, term.name].compactMap { $0 } + term.forms
    for name in names where name.utf8.count > 1 {
      let form = Array(name.utf8)
      // Abbreviations are matched with their case: "MS" is not the end of "symptoms".
      let hasLower = form.contains { (0x61...0x7A).contains($0) }
      let needle = hasLower ? form.map(lowered) : form
      guard let place = find(needle, in: hasLower ? lower : bytes) else { continue }
      if let found = best, found.start <= place.start { continue }
      best = place
    }
    return best
  }

  /// The first place where `needle` stands as a whole word, with a plural `s` taken along.
  private static func find(_ needle: [UInt8], in text: [UInt8]) -> (start: Int, end: Int)? {
    guard let first = needle.first, text.count >= needle.count else { return nil }
    for start in 0...(text.count - needle.count)
    where text[start] == first && (start == 0 || !isWord(text[start - 1])) {
      guard text[start..<(start + needle.count)].elementsEqual(needle) else { continue }
      var end = start + needle.count
      if end < text.count, text[end] == UInt8(ascii: "s") { end += 1 }
      if end == text.count || !isWord(text[end]) { return (start, end) }
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), 0x80...0xFF: true
    default: false
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
