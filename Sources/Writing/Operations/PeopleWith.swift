/// Operation: people come before what they have: `progressive MS patients` becomes `people with
/// progressive MS`.
enum PeopleWith {
  private static let nouns: [String: String] = [
    "patients": "people", "people": "people", "subjects": "people", "individuals": "people",
    "participants": "people", "persons": "people", "cases": "people", "women": "women",
    "men": "men", "children": "children", "adults": "adults", "patient": "person",
    "person": "person",
  ]

  private static let animals: Set<String> = ["mice", "rats", "animals", "mouse", "rat"]

  /// `EAE mice` becomes `mice with EAE`; the pieces stay the source's own, so that terms are still
  /// found in them.
  static func animals(_ pieces: inout Pieces, models: Set<String>) {
    for index in pieces.list.indices.dropLast() {
      guard models.contains(pieces.list[index].lower), !pieces.list[index].glued || index == 0,
        animals.contains(pieces.list[index + 1].lower), !pieces.list[index + 1].glued,
        index == 0 || pieces.list[index - 1].lower != "with"
      else { continue }
      if index + 2 < pieces.count, pieces.list[index + 2].glued, pieces.list[index + 2].text == "-"
      {
        continue
      }
      var model = pieces.list[index]
      var animal = pieces.list[index + 1]
      if index == 0 {
        animal.text = Inflector.capitalised(animal.text)
        model.glued = false
      }
      pieces.list.replaceSubrange(index..<(index + 2), with: [animal, Piece("with"), model])
    }
  }

  /// Words with which the name of an illness ends.
  private static let illnesses: Set<String> = [
    "arthritis", "sclerosis", "lupus", "nmosd", "mogad", "stroke", "epilepsy", "diabetes",
    "migraine", "neuritis", "myelitis", "neuralgia", "psoriasis", "dementia", "disease",
    "diseases", "disorder", "disorders",
  ]

  /// - Parameter conditions: the wordings of the condition and its types as they stand in the pieces.
  static func apply(to pieces: inout Pieces, conditions: Set<String>) {
    for index in pieces.list.indices.dropLast().reversed() {
      guard index + 1 < pieces.count else { continue }
      let piece = pieces.list[index]
      guard conditions.contains(piece.text) || isIllness(piece),
        let noun = nouns[pieces.list[index + 1].lower], !pieces.list[index + 1].glued
      else { continue }
      let start = first(of: index, in: pieces, isName: conditions.contains(piece.text))
      if start > 0, ["with", "without", "non"].contains(pieces.list[start - 1].lower) { continue }
      // `AQP4-IgG positive NMOSD patients`: positive for what stands before.
      if ["positive", "negative"].contains(pieces.list[start].lower), start < index { continue }
      // `Alzheimer's disease patients`: where its name begins is not known.
      if piece.lower.hasPrefix("dis"), !NounPhrase.opens(at: start, in: pieces) { continue }
      let after = index + 2 < pieces.count ? pieces.list[index + 2] : nil
      if let after, after.glued && ["’", "'", "-"].contains(after.text) { continue }
      // `MS patients subscriptions`: a noun follows, so the people are not the end of the phrase.
      if let after, after.isWord, !WordClasses.endsPhrase(after.lower),
        !after.lower.hasSuffix("ed"), !after.lower.hasSuffix("ing"), after.lower != "aged",
        after.lower != "not", !TitleVerbs.isAlone(after.lower)
      {
        continue
      }
      let words = "\(noun) with \(pieces.slice(start..<(index + 1)).text)"
      pieces.replace(
        start..<(index + 2), with: start == 0 ? Inflector.capitalised(words) : words)
    }
  }

  /// Kinds of a condition that stand before its name.
  private static let kinds: Set<String> = [
    "progressive", "relapsing", "early", "advanced", "pediatric", "paediatric", "benign", "active",
  ]

  private static func isIllness(_ piece: Piece) -> Bool {
    if illnesses.contains(piece.lower) { return true }
    // A short form of the study itself, whose words are known.
    guard TermMark.isMark(piece.text) else { return false }
    return ["disorder", "disease", "syndrome", "sclerosis", "neuritis", "myelitis"]
      .contains { piece.lower.hasSuffix($0) }
  }

  /// Where the name begins: `R-MS`, `rheumatoid arthritis`.
  private static func first(of index: Int, in pieces: Pieces, isName: Bool) -> Int {
    var start = index
    while start > 0, pieces.list[start].glued { start -= 1 }
    if isName, start > 0, kinds.contains(pieces.list[start - 1].lower) { return start - 1 }
    if isName || start != index { return start }
    while start > 0 {
      let before = pieces.list[start - 1]
      let isAdjective =
        before.isWord && before.text == before.lower && !WordClasses.endsPhrase(before.lower)
        && ["id", "ic", "al", "ous", "us", "le", "e", "ating", "ory"]
          .contains { before.lower.hasSuffix($0) }
      guard isAdjective, index - start < 3 else { break }
      start -= 1
    }
    return start
  }
}
