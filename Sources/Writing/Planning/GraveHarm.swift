/// Harms that a page may never leave out: deaths, and what is serious.
enum GraveHarm {
  static func isNamed(in text: String) -> Bool {
    Pieces(text).contains(anyOf: [
      "death", "deaths", "died", "fatal", "fatality", "fatalities", "serious", "encephalitis",
      "suicide", "suicides", "suicidal", "pml", "malignancy", "malignancies", "cancer", "cancers",
      "mortality", "life-threatening",
    ])
  }

  /// `Six people died`: deaths that were counted, not the risk of them.
  static func countsDeaths(in text: String) -> Bool {
    let pieces = Pieces(text)
    guard pieces.contains(anyOf: ["died", "deaths", "death", "fatal", "fatalities"]) else {
      return false
    }
    let numbers: Set<String> = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return pieces.list.contains(where: \.isNumber) || pieces.contains(anyOf: numbers)
  }
}
