import Language

/// Operation: `Eight-hundred one people` and `Sixty-three percent of` in numerals, which a tired reader
/// finds again.
enum Numerals {
  /// - Parameter tokens: the tokens that the pieces were made of, one for one.
  static func apply(to pieces: inout Pieces, tokens: [Token]) {
    guard tokens.count == pieces.count else { return }
    var found: [(range: Range<Int>, text: String)] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word, NumberWords.canStart(tokens[index].lower),
        let (value, next) = NumberWords.value(at: index, in: tokens), next < tokens.count
      else {
        index += 1
        continue
      }
      if let one = numeral(value, index..<next, tokens) { found.append(one) }
      index = next
    }
    for (range, text) in found.reversed() { pieces.replace(range, with: text) }
  }

  private static func numeral(
    _ value: Double, _ range: Range<Int>, _ tokens: [Token]
  ) -> (Range<Int>, String)? {
    let next = tokens[range.upperBound]
    let isPercent = next.lower == "percent"
    guard value == value.rounded(), value > 12 || isPercent, value < 100_000,
      range.lowerBound == 0 || tokens[range.lowerBound - 1].text != "-",
      isPercent || next.text == "(" || things.contains(next.lower)
    else { return nil }
    let text = NumberStyle.whole(Int(value))
    return isPercent
      ? (range.lowerBound..<(range.upperBound + 1), text + "%") : (range, text)
  }

  private static let things: Set<String> = [
    "patients", "people", "participants", "women", "men", "children", "cases", "studies", "trials",
    "articles", "subjects", "individuals", "of", "eyes", "females", "males", "adults", "healthy",
    "records", "respondents", "students", "relapses", "lesions", "controls", "mice", "rats",
    "papers", "persons", "pregnancies", "pwms", "talkers", "nurses", "physicians", "caregivers",
  ]
}
