/// Sentences that say who took part and how many, not what came out.
extension ResultChooser {
  /// `2,306 records were identified`, `forty-two people completed the study`: how many were there,
  /// not what came out.
  static func isCounting(_ pieces: Pieces) -> Bool {
    let flow: Set<String> = [
      "identified", "screened", "imported", "retrieved", "included", "eligible", "enrolled",
      "recruited", "completed", "randomized", "randomised", "extracted", "selected", "analysed",
      "analyzed", "participated", "consented", "responded", "met", "fulfilled", "took", "consisted",
      "comprised", "started",
    ]
    let things: Set<String> = [
      "records", "articles", "studies", "papers", "publications", "trials", "abstracts",
      "patients", "participants", "people", "subjects", "individuals", "questionnaires",
      "respondents", "women", "pwms", "citations", "characteristics", "references", "students",
      "adults", "caregivers", "carers", "neurologists", "physicians", "nurses", "children", "men",
      "females", "males", "volunteers", "professionals", "clinicians",
    ]
    guard pieces.count < 34, !pieces.contains(anyOf: WordClasses.comparators),
      // `All arms were associated with more activity; 40% met the criteria`: a result.
      !pieces.contains(anyOf: ["associated", "increased", "decreased", "improved", "worsened"])
    else { return false }
    // `The search yielded 172 studies`.
    if pieces.list.prefix(5).contains(where: { ["search", "searches"].contains($0.lower) }),
      pieces.list.contains(where: \.isNumber), pieces.contains(anyOf: things)
    {
      return true
    }
    for (index, piece) in pieces.list.enumerated() where flow.contains(piece.lower) {
      // `20 of the 22 who completed the study improved`: which of them, not what they did.
      if index > 0, pieces.list[index - 1].lower == "who", !Self.ends(pieces, behind: index) {
        continue
      }
      let before = pieces.list[max(0, index - 9)..<index]
      guard before.contains(where: { things.contains($0.lower) }),
        before.contains(where: { $0.isNumber || Self.counts.contains($0.lower) })
          || before.contains(where: { ["all", "total", "characteristics"].contains($0.lower) })
          || index < 6
      else { continue }
      return true
    }
    return false
  }

  /// Behind the relative clause no other verb follows.
  private static func ends(_ pieces: Pieces, behind index: Int) -> Bool {
    !pieces.list[(index + 1)...].contains {
      WordClasses.finiteAuxiliaries.contains($0.lower) || WordClasses.finiteVerbs.contains($0.lower)
    }
  }

  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let baseline: Set<String> = [
    "baseline", "demographic", "demographics", "enrolled", "recruited", "included", "female",
    "females", "sex", "gender", "male", "age", "aged",
  ]

  /// Sentences that describe who took part.
  static func isBaseline(_ pieces: Pieces) -> Bool {
    let hits = pieces.list.reduce(0) { $0 + (baseline.contains($1.lower) ? 1 : 0) }
    let compares =
      pieces.contains("than") || pieces.contains("associated")
      || pieces.contains("correlated") || pieces.contains("higher") || pieces.contains("lower")
    if hits >= 2, !compares { return true }
    return !compares && hits == 1
      && (pieces.first(["mean", "age"]) != nil || pieces.first(["median", "age"]) != nil
        || pieces.contains("enrolled") || pieces.contains("recruited")
        || pieces.first(["were", "included"]) != nil)
  }
}
