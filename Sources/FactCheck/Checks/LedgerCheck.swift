/// What the passage counts, the sentence that retells it counts too: each `not`, a `may`, each word of
/// change with its sign. Coarser than the checks that look at the place, and so for a person to settle.
struct LedgerCheck: Check {
  static let name = "ledger"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim,
      reading.contents.count >= 3, let index = retold(statement, source)
    else { return [] }
    let passage = source.readings[index]
    var found: [Objection] = []
    func add(_ check: String, _ mark: Mark) {
      found.append(
        statement.objection(
          check, .review,
          "The source says “\(passage.printed(mark))” here; the sentence may not: “\(NegationCheck.short(passage.text))”.",
          [source.passages[index].id]))
    }
    let nots = nots(of: passage, coveredBy: reading)
    if let lost = nots.first, noCount(reading, beside: passage) < nots.count {
      add(NegationCheck.name, lost)
    }
    if !reading.has(.hedge), let lost = hedges(of: passage, coveredBy: reading).first {
      add(StrengthCheck.name, lost)
    }
    if let turned = turned(reading, passage, statement, source) {
      add(DirectionCheck.name, turned)
    }
    return found
  }

  /// The passage that the sentence retells, where there is no doubt which.
  private func retold(_ statement: CheckedStatement, _ source: CheckedSource) -> Int? {
    let reading = statement.reading
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(3)) : statement.cited
    let shared = places.map { (index: $0, count: reading.shared(with: source.readings[$0])) }
    guard let best = shared.max(by: { $0.count < $1.count }), best.count >= 3,
      best.count * 5 >= min(reading.contents.count, source.readings[best.index].contents.count) * 2
    else { return nil }
    return best.index
  }

  /// Negators of the passage whose words the sentence tells.
  private func nots(of passage: Reading, coveredBy reading: Reading) -> [Mark] {
    let negators = Set(NegationScope(passage).negators)
    return passage.marks.filter { mark in
      let isNot = mark.kind == .negator && negators.contains(Int(mark.first)) || mark.kind == .same
      return isNot && covers(mark, passage, reading)
        // `No significant difference` is heard as `no` and as a longer phrase.
        && !passage.marks.contains {
          $0.kind == .same && mark.kind == .negator && $0.first <= mark.first && $0.end > mark.first
        }
    }
  }

  /// How often the sentence says no: by a negator, by a word of sameness, or by a word of its own that
  /// has a `no` inside.
  private func noCount(_ reading: Reading, beside passage: Reading) -> Int {
    var count = 0
    for mark in reading.marks {
      switch mark.kind {
      case .negator, .falseNegator, .same: count += 1
      default: break
      }
    }
    for word in reading.words
    where NegativeWords.has(word, reading)
      && !passage.words.contains(where: { $0.stem == word.stem })
    {
      count += 1
    }
    return count
  }

  private func hedges(of passage: Reading, coveredBy reading: Reading) -> [Mark] {
    passage.marks(.hedge).filter {
      LostHedge.isReal($0, passage) && covers($0, passage, reading)
    }
  }

  /// Half of the content words behind the mark, in its clause, stand in the sentence.
  private func covers(_ mark: Mark, _ passage: Reading, _ reading: Reading) -> Bool {
    guard Int(mark.end) <= passage.words.count else { return false }
    let clause = passage.words[Int(mark.first)].clause
    var stems: [UInt64] = []
    for word in passage.words[Int(mark.end)...] {
      if word.clause != clause || stems.count == 5 { break }
      if word.isContent { stems.append(word.stem) }
    }
    guard !stems.isEmpty else { return false }
    return stems.count(where: { reading.contents.contains($0) }) * 2 >= stems.count
  }

  /// A word of change of the passage whose opposite the sentence has, with nothing that agrees.
  private func turned(
    _ reading: Reading, _ passage: Reading, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Mark? {
    let mine = distinct(reading.changes)
    let theirs = distinct(passage.changes)
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    if mine.count == theirs.count, let turned = flipped(mine, theirs) { return mark(turned) }
    for change in mine where !change.isNegated {
      guard
        let opposite = theirs.filter({ change.agreement(with: $0) < 0 && $0.axis == change.axis })
          .max(by: { change.likeness(to: $0) < change.likeness(to: $1) })
      else { continue }
      let likeness = change.likeness(to: opposite)
      guard likeness >= 0.2 else { continue }
      let agrees = statement.support.prefix(4).contains { index in
        source.readings[index].changes.contains {
          change.agreement(with: $0) > 0 && change.likeness(to: $0) >= 0.7 * likeness
        }
      }
      if !agrees { return mark(opposite) }
    }
    return nil
  }

  /// As many words of change, one of which points the other way.
  private func flipped(_ mine: [Change], _ theirs: [Change]) -> Change? {
    func signs(_ changes: [Change], _ axis: Change.Axis) -> (up: Int, down: Int) {
      let own = changes.filter { $0.axis == axis }
      return (own.count { $0.sign > 0 }, own.count { $0.sign < 0 })
    }
    for axis in [Change.Axis.amount, .worth] {
      let (a, b) = (signs(mine, axis), signs(theirs, axis))
      guard a.up + a.down == b.up + b.down, abs(a.up - b.up) == 1 else { continue }
      // `A more than B` told as `B less than A`.
      if mine.contains(where: { !$0.comparand.isEmpty }),
        theirs.contains(where: { !$0.comparand.isEmpty })
      {
        return nil
      }
      let sign = a.up > b.up ? -1 : 1
      return theirs.first { $0.axis == axis && $0.sign == sign }
    }
    return nil
  }

  private func mark(_ change: Change) -> Mark {
    Mark(
      kind: .difference, family: 0, first: Int32(change.word), end: Int32(change.word + 1))
  }

  /// One change a word: `impaired` is heard twice.
  private func distinct(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    for change in changes where result.last?.word != change.word { result.append(change) }
    return result
  }
}
