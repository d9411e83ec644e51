extension SentenceRewriter {
  /// The sentence as it stands after a comma: a small first letter unless it is a name.
  func lowerFirst(_ text: String) -> String {
    let plain = TermMark.plain(text)
    let word = String(plain.prefix { $0 != " " && $0 != "," && $0 != "-" && $0 != "’" })
    if plain.dropFirst().first == "." { return text }
    // `Epstein-Barr virus`
    let rest = plain.dropFirst(word.count)
    let second = rest.dropFirst().prefix(2)
    if rest.first == "-", second.first?.isUppercase == true, second.last?.isLowercase == true {
      return text
    }
    if isName(of: plain) { return text }
    if Eponyms.isOne(word) { return text }
    let hasInnerCapital = word.dropFirst().contains { $0.isUppercase || $0.isNumber }
    let next = plain.dropFirst(word.count).first { $0 != " " }
    if context.partsOfNames.contains(word), next?.isUppercase == false {
      return LowerCase.first(of: text)
    }
    if hasInnerCapital || word.count == 1 && word != "A" || context.names.contains(word)
      || isPlace(word)
    {
      return text
    }
    return LowerCase.first(of: text)
  }

  /// `Expanded Disability Status Scale`, `South Asia`: the next words have capitals, too.
  private func isName(of text: String) -> Bool {
    let words = text.split(separator: " ").prefix(3).map {
      String($0.prefix { $0.isLetter || $0 == "-" })
    }
    func isCapital(_ word: String) -> Bool {
      word.count > 3 && word.first?.isUppercase == true
        && word.dropFirst().allSatisfy(\.isLowercase)
    }
    guard words.count > 1, isCapital(words[1]) else { return false }
    return Self.regions.contains(words[0])
      || words.count > 2 && isCapital(words[0]) && isCapital(words[2])
  }
  private static let regions: Set<String> = [
    "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central",
    "New",
    "Saudi", "Latin", "United", "Middle", "Great",
  ]

  /// `Sardinia`, where the study also says `Sardinian`.
  private func isPlace(_ word: String) -> Bool {
    word.count > 4 && word.last == "a"
      && (context.names.contains(word + "n") || context.names.contains(word + "ns"))
  }
}
