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
    guard text.unicodeScalars.contains(open) else { return (text, []) }
    var out = String.UnicodeScalarView()
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isInside = false
    var terms: [String] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case open:
        isInside = true
        fields = []
        field = .init()
      case divider where isInside:
        fields.append(String(field))
        field = .init()
      case close where isInside:
        fields.append(String(field))
        isInside = false
        if fields.count == 4 {
          out.append(contentsOf: chosen(fields, seen: &seen).unicodeScalars)
          if fields[0].hasPrefix("glossary:") {
            let id = String(fields[0].dropFirst("glossary:".count))
            if !terms.contains(id) { terms.append(id) }
          }
        }
      default:
        if isInside { field.append(scalar) } else { out.append(scalar) }
      }
    }
    return (String(out), terms)
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
