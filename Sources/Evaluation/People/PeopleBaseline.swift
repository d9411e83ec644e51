import Literature

/// The plain way to find how many took part: the first number before a word for people, or after
/// `n =`.
enum PeopleBaseline {
  static func total(_ study: Study) -> Int? {
    let text = ([study.title] + study.abstract.sections.map(\.text)).joined(separator: " ")
    return total(text)
  }

  static func total(_ text: String) -> Int? {
    let people =
      /\b(\d[\d,]*)\s+(?:[a-z\-]+\s+){0,3}?(?:patients|women|participants)\b|\bn\s*=\s*(\d[\d,]*)/
      .ignoresCase()
    guard let found = text.firstMatch(of: people) else { return nil }
    return (found.output.1 ?? found.output.2).flatMap { Int($0.filter { $0 != "," }) }
  }
}
