import Condition

/// A medicine, cell, organ or test that the study names elsewhere, in the place of the one that the
/// passages of this sentence name.
enum EntitiesOfPassages {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard statement.kind != .design, !statement.isAbsence else { return nil }
    let named = statement.cited.filter { source.passages[$0].id != "t" }
    guard !named.isEmpty else { return nil }
    let places = named + (source.index(of: "t").map { [$0] } ?? [])
    let reading = statement.reading
    let own = Set(reading.mentions.map { Reading.key(of: $0.entry) })
    for mention in reading.mentions {
      guard let kind = kind(mention.entry, source.profile) else { continue }
      let key = Reading.key(of: mention.entry)
      // In the passages by any of its names, or by the words it is told with.
      if places.contains(where: { tells(key, mention, reading, source.readings[$0]) }) { continue }
      guard source.entries.contains(key) else { continue }
      // They name another of its kind, which the sentence does not tell.
      let isReplaced = named.contains { index in
        source.readings[index].mentions.contains {
          self.kind($0.entry, source.profile) == kind && !own.contains(Reading.key(of: $0.entry))
        }
      }
      guard isReplaced else { continue }
      return statement.objection(
        EntitiesCheck.name, .review,
        "“\(reading.slice(mention.start, mention.end))”: these passages speak of another one.",
        source.ids(named))
    }
    return nil
  }

  private static func tells(
    _ key: UInt64, _ mention: Reading.Mention, _ reading: Reading, _ passage: Reading
  ) -> Bool {
    if passage.contents.contains(key) { return true }
    let words = reading.words.filter { mention.covers($0) && $0.isContent }
    return !words.isEmpty && words.contains { passage.contents.contains($0.stem) }
  }

  /// What may be taken for one another.
  private static func kind(_ entry: Lexicon.Entry, _ profile: ConditionProfile) -> String? {
    switch entry {
    case .treatment: "treatment"
    case .scale: "test"
    case .term(let index):
      interchangeable.contains(profile.terms[index].category) ? profile.terms[index].category : nil
    case .condition, .model, .type: nil
    }
  }

  private static let interchangeable: Set<String> = ["cell", "anatomy", "test"]
}
