import Evidence

/// What was read, as a page may tell it.
extension StudyContext {
  /// What was read as far as it may be told: a design that could not be read reliably is none, and what
  /// the page shows all the same is not called unread.
  static func told(_ evidence: Evidence) -> Evidence {
    var told = evidence
    if evidence.unsure.contains(Evidence.Part.design.rawValue) {
      told.design = nil
    } else if evidence.design == .caseReport && evidence.species == .human
      || evidence.design == .animal && AnimalName(evidence.passages).text != AnimalName.unnamed
    {
      told.unsure.removeAll { $0 == Evidence.Part.species.rawValue }
    }
    // A review that says how many studies it has need not say how many people they had.
    if told.design == .systematicReview, evidence.participants.studies != nil,
      !evidence.passages.contains(where: countsPeople)
    {
      told.unsure.removeAll { $0 == Evidence.Part.participants.rawValue }
    }
    return told
  }

  /// `TPA: total PA` of a study that writes out `PA` elsewhere: `total physical activity`.
  static func spelt(_ abbreviations: [String: String]) -> [String: String] {
    abbreviations.mapValues { long in
      let words = long.split(separator: " ")
      guard words.count > 1 else { return long }
      return words.map { abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
    }
  }

  /// `778 patients`: a number, and people within the next three words.
  private static func countsPeople(_ passage: Passage) -> Bool {
    guard passage.id.hasPrefix("p") else { return false }
    let pieces = Pieces(passage.text).list
    return pieces.indices.contains { index in
      pieces[index].isNumber
        && pieces[(index + 1)...].prefix(3).contains { PeoplePhrase.counts($0.lower) }
    }
  }
}
