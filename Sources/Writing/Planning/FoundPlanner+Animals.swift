import Evidence

/// Studies of animals: what is told of whom.
extension FoundPlanner {
  /// In a study of animals a sentence about patients, or one that goes on from such a sentence: told
  /// on the page it would be read as being of the animals.
  func isOfPeople(_ passage: Passage) -> Bool {
    guard context.evidence.species == .animal,
      let place = context.abstract.firstIndex(where: { $0.id == passage.id })
    else { return false }
    let pieces = Pieces(passage.text)
    if AnimalName.isNamed(in: passage.text) { return false }
    if pieces.contains(anyOf: Self.people) { return true }
    guard place > 0, pieces.list.first.map({ Self.goingOn.contains($0.lower) }) == true else {
      return false
    }
    let before = context.abstract[place - 1].text
    return !AnimalName.isNamed(in: before) && Pieces(before).contains(anyOf: Self.people)
  }
  private static let people: Set<String> = [
    "patients", "people", "humans", "volunteers", "participants", "patient",
  ]
  private static let goingOn: Set<String> = [
    "instead", "also", "additionally", "furthermore", "moreover", "conversely", "however",
    "likewise", "similarly", "further",
  ]

  /// `In mice, …` where the study is of animals, the sentence does not say so, and the passage does
  /// not speak of cells in a dish.
  func withSpecies(_ text: String, _ passage: Passage) -> String {
    guard context.evidence.species == .animal, !AnimalName.isNamed(in: text),
      !text.hasPrefix("But "), !text.hasPrefix("This "), !text.hasPrefix("These "),
      !Pieces(passage.text).contains(anyOf: ["vitro", "cultured", "cultures", "culture"]),
      !AnimalName.isOfPeople(Pieces(passage.text), context)
    else { return text }
    let with = "In \(AnimalName(context).text), \(rewriter.lowerFirst(text))"
    return GrammarGate.objection(to: with) == nil ? with : text
  }
}
