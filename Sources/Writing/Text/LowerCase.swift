/// Lowers the first letter of a sentence, also where it stands in a term mark.
enum LowerCase {
  static func first(of text: String) -> String {
    TermMark.isMark(text) ? TermMark.mapFields(of: text, lowered) : lowered(text)
  }

  private static func lowered(_ text: String) -> String {
    guard let first = text.first, !Inflector.hasInnerCapital(text) else { return text }
    // `B-cell depletion` and `A. paniculata` keep their letter.
    if let next = text.dropFirst().first, next == "-" || next == "." { return text }
    return first.lowercased() + text.dropFirst()
  }
}
