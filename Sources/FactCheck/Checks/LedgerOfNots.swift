/// The nots of a passage set against those of the sentence that retells it.
enum LedgerOfNots {
  /// A `not` of the passage: the sentence tells its words and says no less often, or the word it
  /// governs is never said without a `not` in the source, and the sentence does.
  ///
  /// `isStrict` for a passage that is not the best.
  static func lost(
    from passage: Reading, in statement: CheckedStatement, _ source: CheckedSource, isStrict: Bool
  ) -> Mark? {
    let nots = nots(of: passage)
    guard !nots.isEmpty else { return nil }
    let reading = statement.reading
    let told = nots.filter {
      Coverage.covers($0, passage, reading, isStrict: isStrict) && !isSaidBothWays($0, passage)
        && !($0.kind == .same && tellsFigures(reading))
    }
    if let first = told.first, count(in: statement, beside: passage) < told.count { return first }
    // The sentence may say no of something else.
    if let plain = told.first(where: {
      Coverage.covers($0, passage, reading, isStrict: true) && isToldPlainly($0, passage, reading)
    }) {
      return plain
    }
    return isStrict ? nil : nots.first { isOnlyNegated($0, passage, reading, source) }
  }

  /// `shorter with lamps than without`: the other side of a comparison denies nothing.
  private static func isPartner(_ mark: Mark, _ passage: Reading) -> Bool {
    let first = Int(mark.first)
    guard first > 0 else { return false }
    // `Patients with and without MS`.
    return partners.value(passage.words[first - 1].exact) >= 0
      || first > 1 && passage.words[first - 2].exact == with
        && passage.words[first].exact == without
  }

  /// The figures of both groups, and no word that one is more than the other.
  private static func tellsFigures(_ reading: Reading) -> Bool {
    reading.numbers.count >= 2 && reading.changes.allSatisfy { $0.comparand.isEmpty }
  }

  /// `38 people with MS and 21 without MS`: of what is said both ways a sentence may tell one.
  private static func isSaidBothWays(_ mark: Mark, _ passage: Reading) -> Bool {
    guard mark.kind == .negator,
      let head = WordAlignment.heads(behind: Int(mark.end), passage, count: 1, reach: 4).first
    else { return false }
    let scope = NegationScope(passage)
    return passage.words.indices.contains {
      passage.words[$0].stem == passage.words[head].stem && !scope.isNegated($0, within: 5)
    }
  }

  private static func nots(of passage: Reading) -> [Mark] {
    let negators = NegationScope(passage).negators
    return passage.marks.filter { mark in
      switch mark.kind {
      // `Similar` may be told in many ways; `no difference` has a no.
      case .same: openers.value(passage.words[Int(mark.first)].exact) >= 0
      // `Not known` and `not clear` do say no; `not only` does not.
      case .falseNegator:
        mark.end - mark.first == 2 && passage.words[Int(mark.first)].exact == not
          && seeming.value(passage.words[Int(mark.first) + 1].exact) < 0
      case .negator:
        negators.contains(Int(mark.first)) && !isPartner(mark, passage)
          // `No significant difference` is heard as `no` and as a longer phrase.
          && !passage.marks.contains {
            $0.kind == .same && $0.first <= mark.first && $0.end > mark.first
          }
      default: false
      }
    }
  }

  /// How often the sentence says no: by a negator, by a word of sameness, or by a word of its own that
  /// has a `no` inside; what only explains a word does not count.
  private static func count(in statement: CheckedStatement, beside passage: Reading) -> Int {
    let reading = statement.reading
    var count = 0
    for mark in reading.marks where !statement.zones.contains(Int(mark.first)) {
      switch mark.kind {
      case .negator, .falseNegator, .same: count += 1
      default: break
      }
    }
    for (at, word) in reading.words.enumerated()
    where (NegativeWords.has(word, reading) || alike.value(word.exact) >= 0)
      && !statement.zones.contains(at)
      && !passage.words.contains(where: { $0.stem == word.stem })
    {
      count += 1
    }
    return count
  }

  /// The first word behind the `not` stands in the sentence without one, and nowhere in the source.
  private static func isOnlyNegated(
    _ mark: Mark, _ passage: Reading, _ reading: Reading, _ source: CheckedSource
  ) -> Bool {
    guard reading.shared(with: passage) >= 2, isToldPlainly(mark, passage, reading),
      let head = WordAlignment.heads(behind: Int(mark.end), passage, count: 1, reach: 4).first
    else { return false }
    let stem = passage.words[head].stem
    for index in source.readings.indices where source.passages[index].section != "metadata" {
      let other = source.readings[index]
      guard other.contents.contains(stem) else { continue }
      let scope = NegationScope(other)
      for at in other.words.indices where other.words[at].stem == stem {
        if !scope.isNegated(at, within: 5) { return false }
      }
    }
    return true
  }

  /// The first word behind the `not` stands in the sentence, each time without one.
  private static func isToldPlainly(_ mark: Mark, _ passage: Reading, _ reading: Reading) -> Bool {
    guard mark.kind == .negator, !reading.has(.same),
      !reading.words.contains(where: { alike.value($0.exact) >= 0 }),
      let head = WordAlignment.heads(behind: Int(mark.end), passage, count: 1, reach: 4).first,
      reading.contents.contains(passage.words[head].stem)
    else { return false }
    let scope = NegationScope(reading)
    return !reading.words.indices.contains {
      reading.words[$0].stem == passage.words[head].stem
        && LostNegation.isNegated($0, reading, scope)
    }
  }

  /// A word with a `no` inside, `unclear` or `untreated`, told as what it denies.
  static func inside(_ passage: Reading, lostIn statement: CheckedStatement) -> Mark? {
    let reading = statement.reading
    for at in passage.words.indices {
      let word = passage.words[at]
      guard word.isContent, passage.tokens[Int(word.token)].kind == .word,
        let denied = NegativePrefix.denied(by: passage.tokens[Int(word.token)].lower),
        reading.contents.contains(denied), !reading.contents.contains(word.stem),
        !passage.contents.contains(denied)
      else { continue }
      let mark = Mark(kind: .negator, family: 0, first: Int32(at), end: Int32(at + 1))
      let scope = NegationScope(reading)
      // What a bracket explains tells nothing of the passage.
      let told = reading.words.indices.filter {
        reading.words[$0].stem == denied && !reading.words[$0].isBracketed
      }
      let isKept = told.contains { LostNegation.isNegated($0, reading, scope) }
      if !told.isEmpty, !isKept, count(in: statement, beside: passage) == 0,
        reading.shared(with: passage) >= 2
      {
        return mark
      }
    }
    return nil
  }

  private static let openers = WordReader.table([
    "no", "not", "did", "didn't", "does", "do", "without", "nonsignificant",
  ])
  private static let partners = WordReader.table(["than", "versus", "vs"])
  private static let alike = WordReader.table(["same", "alike", "equal", "equally"])
  private static let with = WordHash.of("with")
  private static let without = WordHash.of("without")
  private static let not = WordHash.of("not")
  private static let seeming = WordReader.table([
    "only", "just", "merely", "uncommon", "uncommonly", "unusual", "negligible", "without",
    "all", "every",
  ])
}
