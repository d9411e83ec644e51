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
        guard let pair = contradiction(changes[first], changes[second]) else { continue }
        found.append(
          told[second].objection(
            Self.name, .block,
            "“\(pair.1.printed)” contradicts “\(pair.0.printed)” in \(told[first].place).", []))
      }
    }
    return found
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
