/// `A young age` told as `older`, `single-blind` as `double-blind`: the opposite of a word that the
/// passage has and the sentence has not.
struct OppositeWords: Check {
  static let name = "direction"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let reading = statement.reading
    let places = statement.grounds
    guard !places.isEmpty else { return [] }
    let scope = NegationScope(reading)
    for (at, word) in reading.words.enumerated() where !scope.isNegated(at, within: 4) {
      let side = Self.sides.value(word.exact)
      guard side >= 0, !statement.zones.contains(at), !isCompared(at, reading) else { continue }
      let other = side ^ 1
      // The sentence has both, or the passages have this side, too.
      let mine = reading.words.map { Self.sides.value($0.exact) }
      if mine.contains(other) { continue }
      let theirs = places.flatMap { index in
        source.readings[index].words.map { Self.sides.value($0.exact) }
      }
      guard theirs.contains(other), !theirs.contains(side),
        !places.contains(where: { source.readings[$0].has(.negator) })
      else { continue }
      return [
        statement.objection(
          Self.name, .review,
          "“\(reading.printed(at, at + 1))”: the passages it rests on say the opposite word.",
          source.ids(Array(places.prefix(1))))
      ]
    }
    return []
  }

  /// `Later than A` may be `A earlier`.
  private func isCompared(_ at: Int, _ reading: Reading) -> Bool {
    reading.words[at...].prefix(8).contains { $0.exact == Self.than }
  }

  private static let than = WordHash.of("than")

  /// Each pair is two lists of words, one after the other; a word's number is even or odd by its side.
  private static let sides: HashIndex = {
    let pairs = [
      ("young younger youngest", "old older oldest elderly"),
      ("single", "double multicentre multicenter multiple"),
      ("mild milder mildly", "severe severely serious"),
      ("acute", "chronic"),
      ("inactive", "active"),
      (
        "intravenous intravenously infusion infusions drip", "oral orally tablet tablets pill pills"
      ),
      ("prospective prospectively", "retrospective retrospectively"),
      ("sufficient enough adequate", "insufficient inadequate"),
      ("left", "right"), ("female females women woman", "male males men man"),
      ("early", "late delayed"),
      ("daily", "weekly monthly yearly"), ("indoor indoors", "outdoor outdoors"),
    ]
    var table = HashIndex(capacity: 128)
    for (number, pair) in pairs.enumerated() {
      for word in pair.0.split(separator: " ") {
        table.set(WordHash.of(String(word)), Int32(2 * number))
      }
      for word in pair.1.split(separator: " ") {
        table.set(WordHash.of(String(word)), Int32(2 * number + 1))
      }
    }
    return table
  }()
}
