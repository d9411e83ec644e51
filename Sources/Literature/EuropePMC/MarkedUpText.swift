/// Text with HTML marks, as Europe PMC sends titles and abstracts, read like PubMed's own markup.
///
/// Only marks that journals use count as such; a lone `<` of "p < 0.05" stays a sign.
enum MarkedUpText {
  /// Plain text; raised and lowered signs become characters.
  static func plain(_ text: String, _ parser: XMLRecordParser) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else {
      return Bytes.trimmed(text)
    }
    let record = RawRecord(
      kind: .europePMC, bytes: Array("<text>".utf8) + tamed(bytes) + Array("</text>".utf8),
      origin: Origin(file: ""))
    let read = try? parser.withRoot(of: record) { root in InlineText.render(root) }
    return read ?? Bytes.trimmed(text)
  }

  /// The sections of an abstract: each `<h4>` is the heading of what follows.
  static func abstract(_ text: String, _ parser: XMLRecordParser) -> Abstract {
    var sections: [Abstract.Section] = []
    var label: String?
    func add(_ part: Substring) {
      let body = plain(String(part), parser)
      if label != nil || !body.isEmpty {
        sections.append(Abstract.Section(label: label, text: body))
      }
    }
    var rest = text[...]
    while let open = rest.firstRange(of: "<h4>"),
      let close = rest[open.upperBound...].firstRange(of: "</h4>")
    {
      add(rest[..<open.lowerBound])
      var name = plain(String(rest[open.upperBound..<close.lowerBound]), parser)
      while name.hasSuffix(":") || name.hasSuffix(".") { name.removeLast() }
      label = name.isEmpty || SectionHeadings.isPlaceholder(name) ? nil : name
      rest = rest[close.upperBound...]
    }
    add(rest)
    if sections.count == 1, sections[0].label == nil { return Abstract(reading: sections[0].text) }
    return Abstract(sections: sections)
  }

  /// The bytes as well-formed XML: signs that are no marks are escaped.
  private static func tamed(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<") where !marks.contains { bytes[index...].starts(with: $0) }:
        out += "&lt;".utf8
      case UInt8(ascii: "&") where !entities.contains { bytes[index...].starts(with: $0) }:
        out += "&amp;".utf8
      default: out.append(byte)
      }
    }
    return out
  }

  private static let marks: [[UInt8]] =
    [
      "i", "b", "u", "p", "sup", "sub", "em", "strong", "h4", "span", "sc",
    ].flatMap { [Array("<\($0)>".utf8), Array("</\($0)>".utf8)] } + [Array("<br/>".utf8)]

  private static let entities: [[UInt8]] = [
    "&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#",
  ].map { Array($0.utf8) }
}
