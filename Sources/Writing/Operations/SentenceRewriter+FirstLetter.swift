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
    // `Expanded Disability Status Scale`, `South Asia`: the next word has a capital, too.
    let after = plain.dropFirst(word.count + 1).prefix { $0 != " " && $0 != "," }
    if rest.first == " ", after.count > 3, after.first?.isUppercase == true,
      after.dropFirst().allSatisfy(\.isLowercase),
      !WordClasses.determiners.contains(word.lowercased()),
      !WordClasses.prepositions.contains(word.lowercased()), !word.hasSuffix("ly"),
      !context.lexicon.matches(in: String(after)).contains(where: { match in
        if case .treatment = match.entry { true } else { false }
      })
    {
      return text
    }
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

  /// `Sardinia`, where the study also says `Sardinian`.
  private func isPlace(_ word: String) -> Bool {
    word.count > 4 && word.last == "a"
      && (context.names.contains(word + "n") || context.names.contains(word + "ns"))
  }
}
