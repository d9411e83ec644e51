/// Harms that a page may never leave out: deaths, what is serious, and a study or a group of it that
/// was stopped early.
enum GraveHarm {
  static func isNamed(in text: String) -> Bool {
    let pieces = Pieces(text)
    return stops.contains { pieces.first($0) != nil }
      || pieces.contains(anyOf: [
        "death", "deaths", "died", "fatal", "fatality", "fatalities", "serious", "encephalitis",
        "suicide", "suicides", "suicidal", "pml", "malignancy", "malignancies", "cancer", "cancers",
        "carcinoma",
        "carcinomas", "melanoma", "lymphoma", "leukaemia", "leukemia",
        "mortality", "life-threatening",
      ])
  }

  private static let stops: [[String]] =
    ["stopped", "closed", "halted", "terminated", "discontinued"].flatMap { verb in
      ["early", "prematurely"].flatMap { [[verb, $0], [$0, verb]] }
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
