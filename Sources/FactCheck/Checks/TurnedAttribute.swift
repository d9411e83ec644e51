/// `A higher dose` where the passages have only a lower one: a word of change set against the same word
/// of change before the same noun.
enum TurnedAttribute {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let mine = attributes(of: reading)
    guard !mine.isEmpty else { return nil }
    let places = statement.grounds
    for index in places {
      let theirs = attributes(of: source.readings[index])
      for one in mine where !statement.zones.contains(one.change.word) {
        guard
          let turned = theirs.first(where: {
            $0.nouns == one.nouns && $0.change.axis == one.change.axis
              && $0.change.sign == -one.change.sign
          }), !isSaid(one, mine, source)
        else { continue }
        return statement.objection(
          DirectionCheck.name, .block,
          "“\(reading.printed(one.change.word, one.change.word + 2))”: the source says the opposite: “\(turned.change.printed)”.",
          source.ids([index]))
      }
    }
    return nil
  }

  private struct Attribute {
    var change: Change
    /// The stems of the noun, and of what stands behind its `of` where the noun only measures.
    var nouns: [UInt64]
  }

  /// Words of change that stand before a noun and are set against nothing.
  private static func attributes(of reading: Reading) -> [Attribute] {
    reading.changes.compactMap { change in
      guard !change.isNegated, change.comparand.isEmpty,
        let nouns = nouns(behind: change.word, reading)
      else { return nil }
      return Attribute(change: change, nouns: nouns)
    }
  }

  private static func nouns(behind word: Int, _ reading: Reading) -> [UInt64]? {
    let words = reading.words
    guard let last = run(from: word + 1, words) else { return nil }
    if measures.value(words[last].exact) < 0 {
      return words[(word + 1)...last].map(\.stem)
    }
    guard last + 2 < words.count, words[last + 1].exact == of, let end = run(from: last + 2, words)
    else { return nil }
    return words[(last + 2)...end].map(\.stem)
  }

  /// The last of the words of weight that stand here side by side.
  private static func run(from start: Int, _ words: [Word]) -> Int? {
    var at = start
    while at < words.count, at < start + 4, words[at].isContent, !words[at].afterBreak,
      !words[at].isBracketed
    {
      at += 1
    }
    return at > start ? at - 1 : nil
  }

  /// Any place of the source, or the sentence itself, says it of this noun the sentence's way.
  private static func isSaid(
    _ one: Attribute, _ mine: [Attribute], _ source: CheckedSource
  ) -> Bool {
    guard let noun = one.nouns.last else { return true }
    if mine.contains(where: { $0.nouns == one.nouns && $0.change.sign != one.change.sign }) {
      return true
    }
    return source.readings.contains { passage in
      passage.changes.contains { other in
        other.axis == one.change.axis && other.sign == one.change.sign && !other.isNegated
          && other.context.contains { $0.stem == noun && $0.weight >= 0.4 }
      }
    }
  }

  private static let of = WordHash.of("of")
  private static let measures = WordReader.table([
    "rate", "rates", "level", "levels", "number", "numbers", "amount", "amounts", "risk", "risks",
    "proportion", "percentage", "incidence", "chance", "likelihood", "degree", "odds", "use",
  ])
}
