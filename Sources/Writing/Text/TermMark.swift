/// A medical word inside a sentence that is still to be settled: it is introduced where it comes
/// first on the page and keeps the same short wording after that.
///
/// The marks are private-use characters, so that no text of a study can be taken for one.
enum TermMark {
  private static let open: Unicode.Scalar = "\u{E000}"
  private static let divider: Unicode.Scalar = "\u{E001}"
  private static let close: Unicode.Scalar = "\u{E002}"

  /// - Parameters:
  ///   - key: `glossary:edss`, `treatment:fingolimod`, `abbreviation:NVL`.
  ///   - first: with the introduction, `disability score (EDSS)`.
  ///   - later: after that, `disability score`.
  ///   - alone: where nothing introduces it, as in a headline.
  static func mark(key: String, first: String, later: String, alone: String) -> String {
    "\(open)\(key)\(divider)\(first)\(divider)\(later)\(divider)\(alone)\(close)"
  }

  /// The text with every mark settled and the glossary ids it used. `seen` holds the keys that the
  /// page has introduced; `nil` settles for a place that stands alone.
  static func settled(_ text: String, seen: inout Set<String>?) -> (text: String, terms: [String]) {
    guard holdsMark(text) else { return (text, []) }
    var terms: [String] = []
    let settled = replaced(text) { fields in
      if fields[0].hasPrefix("glossary:") {
        let id = String(fields[0].dropFirst("glossary:".count))
        if !terms.contains(id) { terms.append(id) }
      }
      return chosen(fields, seen: &seen)
    }
    return (settled, terms)
  }

  /// The text with every mark introduced: the study's own word stands in a bracket.
  static func introduced(_ text: String) -> String { replaced(text) { $0[1] } }

  /// The text without its marks: what stands around the medical words.
  static func outside(_ text: String) -> String { replaced(text) { _ in "" } }

  private static func replaced(_ text: String, by word: ([String]) -> String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var fields: [String] = []
    var fieldStart = 0
    var isInside = false
    var at = 0
    while at < bytes.count {
      // The marks are U+E000 to U+E002: EE 80 80 to EE 80 82.
      guard bytes[at] == 0xEE, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] <= 0x82
      else {
        if !isInside { out.append(bytes[at]) }
        at += 1
        continue
      }
      switch bytes[at + 2] {
      case 0x80:
        isInside = true
        fields = []
      default:
        if isInside { fields.append(String(decoding: bytes[fieldStart..<at], as: UTF8.self)) }
        if bytes[at + 2] == 0x82, isInside {
          isInside = false
          if fields.count == 4 { out += Array(word(fields).utf8) }
        }
      }
      at += 3
      fieldStart = at
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func holdsMark(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == 0xEE, byte == 0x80 { return true }
      before = byte
    }
    return false
  }

  private static func chosen(_ fields: [String], seen: inout Set<String>?) -> String {
    guard seen != nil else { return fields[3] }
    return seen?.insert(fields[0]).inserted == true ? fields[1] : fields[2]
  }

  /// The text as it reads where nothing is introduced: for counting and for the grammar gate.
  static func plain(_ text: String) -> String {
    var seen: Set<String>? = nil
    return settled(text, seen: &seen).text
  }

  /// Changes the wordings (not the key) of a mark that opens a text.
  static func mapFields(of text: String, _ change: (String) -> String) -> String {
    guard let end = text.unicodeScalars.firstIndex(of: close) else { return text }
    let inside = text.unicodeScalars[text.unicodeScalars.startIndex..<end].dropFirst()
    let fields = inside.split(separator: divider, omittingEmptySubsequences: false)
      .map { String($0) }
    guard fields.count == 4 else { return text }
    let rest = String(text.unicodeScalars[text.unicodeScalars.index(after: end)...])
    return mark(
      key: fields[0], first: change(fields[1]), later: change(fields[2]), alone: change(fields[3]))
      + rest
  }

  static func isMark(_ text: String) -> Bool { text.unicodeScalars.first == open }
}
