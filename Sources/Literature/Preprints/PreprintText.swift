/// Abstracts of bioRxiv and medRxiv without the marks that their API leaves in: `O_ST_ABS` and
/// `C_ST_ABS` around the first heading, `O_LI` and `C_LI` around points, `O_FIG` to `C_FIG` around
/// what stood for a picture.
enum PreprintText {
  static func unmarked(_ text: String) -> String {
    guard text.contains("C_") || text.contains("O_") else { return text }
    var text = text
    for name in ["FIG", "TBL", "TEXTBOX"] { cut(name, from: &text) }
    headings(in: &text)
    for name in ["LIST", "LI", "SCPLOW", "SCPCAP", "QD", "TEXTBOX"] {
      // Points stand on lines of their own; small capitals are part of a word.
      let space = name.hasPrefix("SCP") ? "" : "\n"
      text = text.replacing("O_\(name)", with: space).replacing("C_\(name)", with: space)
    }
    return text
  }

  /// Takes out everything from `O_NAME` to `C_NAME`.
  private static func cut(_ name: String, from text: inout String) {
    while let open = text.firstRange(of: "O_\(name)"),
      let close = text[open.upperBound...].firstRange(of: "C_\(name)")
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
  }

  /// A heading stays glued to its text where others after it are so, too; else it gets a colon.
  private static func headings(in text: inout String) {
    while let open = text.firstRange(of: "O_ST_ABS"),
      let close = text[open.upperBound...].firstRange(of: "C_ST_ABS")
    {
      let label = Bytes.trimmed(String(text[open.upperBound..<close.lowerBound]))
      let marked = open.lowerBound..<close.upperBound
      let glued = text.replacingSubrange(marked, with: label)
      text =
        GluedHeadings(glued).headings.isEmpty
        ? text.replacingSubrange(marked, with: "\n\(label): ") : glued
    }
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
