/// Lowers the first letter of a sentence, also where it stands in a term mark.
enum LowerCase {
  static func first(of text: String) -> String {
    guard TermMark.isMark(text) else {
      guard let first = text.first else { return text }
      return first.lowercased() + text.dropFirst()
    }
    var out = String.UnicodeScalarView()
    var lowersNext = false
    var isDone = false
    for scalar in text.unicodeScalars {
      if lowersNext, !isDone {
        out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        out.append(scalar)
      }
      lowersNext = scalar == "\u{E001}"
      if scalar == "\u{E002}" { isDone = true }
    }
    return String(out)
  }
}
