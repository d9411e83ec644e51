/// Headline, teaser and body do not contradict one another.
struct AgreementCheck {
  static let name = "agreement"

  func objections(among statements: [CheckedStatement], in source: CheckedSource) -> [Objection] {
    let told = statements.filter {
      $0.isAboutStudy && !$0.isAbsence && !$0.place.hasPrefix("facts")
    }
    let changes = told.map { statement in statement.reading.changes.filter { !$0.isComposed } }
    var found: [Objection] = []
    for first in told.indices {
      for second in told.indices.dropFirst(first + 1) {
        if let twin = TurnedTwin.difference(told[first].reading, told[second].reading) {
          found.append(twins(told[first], told[second], twin))
          continue
        }
        guard let pair = contradiction(changes[first], changes[second]) else { continue }
        found.append(
          told[second].objection(
            Self.name, .block,
            "“\(pair.1.printed)” contradicts “\(pair.0.printed)” in \(told[first].place).", []))
      }
    }
    return found
  }

  private func twins(
    _ first: CheckedStatement, _ second: CheckedStatement,
    _ twin: (first: Range<Int>, second: Range<Int>)
  ) -> Objection {
    func near(_ range: Range<Int>, _ reading: Reading) -> String {
      reading.printed(
        max(0, range.lowerBound - 2), min(reading.words.count, range.upperBound + 2))
    }
    return second.objection(
      Self.name, .block,
      "“\(near(twin.second, second.reading))” contradicts “\(near(twin.first, first.reading))” in \(first.place).",
      [])
  }

  private func contradiction(_ a: [Change], _ b: [Change]) -> (Change, Change)? {
    for one in a {
      for other in b where one.agreement(with: other) < 0 {
        let likeness = one.likeness(to: other)
        // Both told of the same thing, and the other text does not tell this way too.
        guard likeness >= 1.1 else { continue }
        let agrees =
          b.contains { one.agreement(with: $0) > 0 && one.likeness(to: $0) >= 0.6 * likeness }
          || a.contains {
            $0.agreement(with: other) > 0 && $0.likeness(to: other) >= 0.6 * likeness
          }
        if !agrees { return (one, other) }
      }
    }
    return nil
  }
}
