/// Words that point to a sentence the page does not show: `None of them needed care`, `Of these, 14%
/// did`, `This molecule lowered it`. Who was meant would be taken for everybody.
enum OpenReference {
  /// `nil` where the sentence stands alone.
  static func found(in pieces: Pieces) -> String? {
    let words = pieces.list.map(\.lower)
    for index in words.indices.dropLast() {
      let next = words[index + 1]
      if ["of", "among"].contains(words[index]), index <= 2,
        ["these", "those", "them"].contains(next),
        !isPointed(words, behind: index + 1)
      {
        return "“\(words[index]) \(next)” leans on the sentence before"
      }
      if ["these", "those"].contains(words[index]), index > 0, groups.contains(next),
        !words[..<index].contains(next), !isPointed(words, behind: index + 1)
      {
        return "“\(words[index]) \(next)” leans on the sentence before"
      }
    }
    return nil
  }

  /// The first words of a quote: `This molecule`, `These patients`, not `This study` or `These results`.
  static func opens(_ pieces: Pieces) -> Bool {
    let words = pieces.list.prefix(3).map(\.lower)
    guard words.count == 3 else { return false }
    if ["they", "he", "she", "such", "its", "their"].contains(words[0]) { return true }
    // `It is known that …` points at nothing.
    if words[0] == "it" {
      return !["is", "was", "has", "seems", "appears", "remains"].contains(words[1])
        || !pieces.list.prefix(9).contains { ["that", "to", "whether", "how"].contains($0.lower) }
    }
    guard ["this", "these", "both"].contains(words[0]) else {
      // `Of these 28 people` says at least how many.
      return ["of", "among"].contains(words[0]) && ["these", "those", "them"].contains(words[1])
        && !pieces.list[2].isNumber
    }
    if words[0] == "both" { return !pieces.contains("and") }
    return !own.contains(words[1]) && !own.contains(words[2])
  }

  /// `of those who fell`: said at once who is meant.
  private static func isPointed(_ words: [String], behind index: Int) -> Bool {
    index + 1 < words.count
      && ["who", "with", "without", "that", "in", "on", "treated", "aged", "taking", "whose"]
        .contains(words[index + 1])
  }

  private static let groups: Set<String> = [
    "groups", "patients", "people", "women", "men", "participants", "individuals", "cases",
    "subjects", "children", "adults", "models", "experiments", "cohorts", "trials",
  ]

  /// What the page itself is about.
  private static let own: Set<String> = [
    "study", "studies", "trial", "review", "results", "result", "findings", "finding", "data",
    "work", "report", "article", "paper", "analysis", "analyses", "case", "survey", "observations",
    "evidence", "research", "series", "cohort", "patient", "meta-analysis", "suggests", "suggest",
    "is", "was", "indicates", "shows", "highlights", "supports", "could", "may", "might",
    "perspective", "chapter", "consensus", "guideline", "statement", "experiments", "model",
  ]
}
