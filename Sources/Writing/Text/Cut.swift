/// Shortening metadata to what promise 10 lets a page show.
enum Cut {
  /// At most 25 words, with `…` where something is left out.
  static func words(_ text: String, most: Int = Quotation.longest) -> String {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count > most else { return words.joined(separator: " ") }
    return words.prefix(most).joined(separator: " ") + " …"
  }
}
