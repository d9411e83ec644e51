import Language

/// `From January 2018 to May 2019`: the month is no hedge.
enum MonthOfMay {
  static func isMeant(by mark: Mark, _ words: [Word], _ tokens: [Token]) -> Bool {
    guard mark.kind == .hedge, mark.end == mark.first + 1,
      tokens[Int(words[Int(mark.first)].token)].text == "May"
    else { return false }
    let (before, after) = (Int(mark.first) - 1, Int(mark.end))
    if after < words.count, words[after].isNumber { return true }
    return before >= 0 && (words[before].isNumber || leading.value(words[before].exact) >= 0)
  }

  private static let leading = WordReader.table([
    "in", "from", "to", "since", "until", "till", "by", "of", "and", "between", "through", "before",
    "after", "during", "late", "early", "mid",
  ])
}
