/// `This virus also harms nerves`, where no sentence before it on the page names a virus: nobody knows
/// what is meant.
enum PointedNoun {
  private static let pointers: Set<String> = ["this", "these", "such"]
  /// What the page itself is about, or what stands for a whole thought.
  private static let own: Set<String> = [
    "study", "studies", "trial", "trials", "review", "results", "result", "findings", "finding",
    "data", "work", "report", "article", "paper", "analysis", "analyses", "case", "survey",
    "evidence", "research", "series", "cohort", "meta-analysis", "context", "way", "as", "field",
    "disease", "condition", "population", "area", "topic", "observations", "approach", "method",
    "year", "time", "group", "groups", "sample", "patient", "patients", "people", "person",
    "intervention", "treatment", "treatments", "therapy", "therapies", "drug", "drugs", "medicine",
    "diseases", "conditions", "disorders", "disorder", "compound", "compounds", "agents", "cases",
    "outcomes", "model", "protocol", "question", "technique", "illness",
    "protocols",
    "biomarkers", "subject", "subjects", "medications", "symptoms", "country", "issue", "regard",
    "program", "programme", "participants", "women", "children", "information", "combination",
    "agent",
    "substance", "product", "regions",
  ]

  /// The noun that is pointed at without having been named, or `nil`.
  /// - Parameter told: what stands on the page before it.
  static func open(in text: String, after told: [String]) -> String? {
    let pieces = Pieces(text)
    var before: Set<String> = []
    for one in told { before.formUnion(stems(Pieces(one))) }
    for (index, piece) in pieces.list.enumerated() where pointers.contains(piece.lower) {
      let noun = pieces.list[(index + 1)...].prefix(4).prefix {
        $0.isWord && !WordClasses.endsPhrase($0.lower)
      }
      guard let head = noun.last,
        !noun.contains(where: { own.contains($0.lower) }),
        !(piece.lower == "such" && noun.first?.lower == "as")
      else { continue }
      let here = stems(pieces.slice(0..<index))
      let named = noun.contains { word in
        let stem = stem(word.lower)
        return before.contains(stem) || here.contains(stem)
      }
      if !named { return head.text }
    }
    return counted(pieces, after: told)
  }

  /// `Ten of the 28 genes`, where nobody has said that there were 28.
  private static func counted(_ pieces: Pieces, after told: [String]) -> String? {
    for index in pieces.list.indices.dropFirst().dropLast(2)
    where pieces.list[index - 1].lower == "of" && pieces.list[index].lower == "the"
      && pieces.list[index + 1].isNumber
    {
      let noun = pieces.list[index + 2]
      let next = index + 3 < pieces.count ? pieces.list[index + 3].lower : ""
      guard noun.isWord, !noun.glued, !units.contains(noun.lower),
        !["who", "with", "that", "which", "treated", "for", "in"].contains(next)
      else { continue }
      let number = pieces.list[index + 1].text
      let isKnown = (told + [pieces.slice(0..<index).text]).contains { text in
        Pieces(text).list.contains { $0.text == number }
      }
      if !isKnown { return noun.text }
    }
    return nil
  }
  private static let units: Set<String> = [
    "week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "g", "mg",
    "ml", "m", "s", "min", "minutes", "meter", "metre", "groups", "arms", "cohorts", "sexes",
    "treatments", "tests", "visits", "scales", "time", "unit", "units", "study",
  ]

  private static func stems(_ pieces: Pieces) -> Set<String> {
    Set(pieces.list.filter(\.isWord).map { stem($0.lower) })
  }

  private static func stem(_ word: String) -> String { String(word.prefix(5)) }
}
