/// Titles that raise every word, brought back to running text; names keep their capital.
struct TitleCase {
  /// Words that stand with a capital inside the abstract's sentences.
  let names: Set<String>
  /// Those of them that stand only beside other names.
  var partsOfNames: Set<String> = []

  func lowered(_ title: String) -> String {
    if let plain = fromCapitals(title) { return plain }
    let words = title.split(separator: " ").map(String.init)
    let long = words.filter { $0.count > 3 }
    let raised = long.filter { $0.first?.isUppercase == true }
    let isTitleCase = raised.count * 10 > long.count * 6
    return words.enumerated().map { index, word in
      guard index == 0 || isTitleCase else { return word }
      if index == 0, !isTitleCase, partsOfNames.contains(word), words.count > 1,
        words[1].first?.isLowercase == true
      {
        return word.lowercased()
      }
      // `in A Mouse Model`: an article; `vitamin A` keeps its letter.
      if word == "A", index > 0, isBeforeArticle(words[index - 1]) { return "a" }
      return word.split(separator: "-", omittingEmptySubsequences: false).map {
        lowered(word: String($0), isFirst: index == 0)
      }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// `GAIT IN MULTIPLE SCLEROSIS1`: all in capitals, perhaps with the mark of a footnote. Which words are
  /// short forms nobody can tell but the abstract.
  private func fromCapitals(_ title: String) -> String? {
    let letters = title.filter(\.isLetter)
    guard letters.count > 16, letters.count(where: \.isLowercase) * 10 < letters.count else {
      return nil
    }
    var words = title.split(separator: " ").map(String.init)
    if let last = words.last, let mark = last.last, mark.isNumber,
      last.dropLast().count > 4, last.dropLast().allSatisfy(\.isLetter)
    {
      words[words.count - 1] = String(last.dropLast())
    }
    return words.map { word in
      let bare = word.filter { $0.isLetter || $0.isNumber }
      return names.contains(bare) || word.contains(where: \.isNumber) ? word : word.lowercased()
    }.joined(separator: " ")
  }

  private func isBeforeArticle(_ word: String) -> Bool {
    let lower = word.lowercased()
    return word.contains(where: \.isLowercase)
      && (WordClasses.prepositions.contains(lower)
        || ["is", "as", "through", "following", "using"].contains(lower))
  }

  private func lowered(word: String, isFirst: Bool) -> String {
    guard word.first?.isUppercase == true else { return word }
    let letters = word.filter { $0.isLetter }
    let isName =
      letters.dropFirst().contains { $0.isUppercase } || word.contains { $0.isNumber }
      || letters.count == 1 && !isFirst
      || names.contains(String(word.filter { $0.isLetter || $0 == "'" || $0 == "’" }))
      || Self.places.contains(letters) || word.contains("'s") || word.contains("’s")
    return isName ? word : word.lowercased()
  }

  private static let places: Set<String> = [
    "Africa", "America", "American", "Arab", "Arabia", "Argentina", "Asia", "Asian", "Australia",
    "Australian", "Austria", "Belgium", "Brazil", "Brazilian", "British", "Britain", "Canada",
    "Canadian", "Chile", "China", "Chinese", "Colombia", "Colombian", "Croatia", "Czech",
    "Denmark", "Danish", "Dutch", "Egypt", "Egyptian", "England", "English", "Europe", "European",
    "Finland", "Finnish", "France", "French", "Germany", "German", "Greece", "Greek", "Hispanic",
    "Hungary", "Hungarian", "India", "Indian", "Iran", "Iranian", "Iraq", "Ireland", "Irish",
    "Israel", "Israeli", "Italian", "Italy", "Japan", "Japanese", "Jordan", "Korea", "Korean",
    "Kuwait", "Latin", "Lebanon", "Malaysia", "Mediterranean", "Mexico", "Mexican", "Netherlands",
    "Norway", "Norwegian", "Pakistan", "Persian", "Poland", "Polish", "Portugal", "Portuguese",
    "Qatar", "Romania", "Russia", "Russian", "Saudi", "Scotland", "Serbia", "Serbian", "Slovenia",
    "Spain", "Spanish", "States", "Sweden", "Swedish", "Swiss", "Switzerland", "Taiwan",
    "Thailand", "Tunisia", "Turkey", "Turkish", "United", "Kingdom", "Wales", "Mendelian",
    "Bayesian", "Markov", "Parkinson", "Alzheimer", "Epstein", "Barr", "Guillain", "Barré", "Crohn",
    "Gulf", "Scandinavian", "Ashkenazi",
  ]
}
