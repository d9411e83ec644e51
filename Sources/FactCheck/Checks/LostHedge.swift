/// `May help` told as `helps`.
enum LostHedge {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard reading.contents.count >= 2, !asks(reading) else { return nil }
    if let (index, words) = governed(statement, source) {
      return objection(statement, words, source.passages[index].id)
    }
    var hedged: (index: Int, words: String)?
    for index in statement.support.prefix(3) {
      let passage = source.readings[index]
      guard keepers(of: reading, beside: passage).isEmpty else { return nil }
      let overlap = Double(reading.shared(with: passage)) / Double(reading.contents.count)
      guard overlap >= 0.4, reading.shared(with: passage) >= 2 else { continue }
      let marks = passage.marks(.hedge).filter { isReal($0, passage) }
      guard let mark = marks.first(where: { covers($0, passage, reading) }) else {
        // As good a passage says it without a hedge.
        if marks.isEmpty, overlap >= 0.55, asserts(passage) { return nil }
        continue
      }
      if hedged == nil { hedged = (index, passage.printed(mark)) }
    }
    guard let hedged, asserts(reading) || !reading.numbers.contains(where: { $0.role != .name })
    else { return nil }
    return objection(statement, hedged.words, source.passages[hedged.index].id)
  }

  /// What was asked is not told as found, and needs no `may`.
  static func asks(_ reading: Reading) -> Bool {
    reading.words.contains { asking.value($0.exact) >= 0 }
  }

  private static let asking = WordReader.table([
    "wanted", "aimed", "asked", "wondered", "goal", "purpose", "objective",
  ])

  private static func objection(
    _ statement: CheckedStatement, _ words: String, _ passage: String
  ) -> Objection {
    statement.objection(
      StrengthCheck.name, statement.reading.has(.attribution) ? .review : .block,
      "The source is careful here (“\(words)”); the sentence is not.", [passage])
  }

  private static let doubt = CueMatcher.shared.family("hedge")

  /// A word that a hedge of the passage governs stands in the sentence, among the same neighbours,
  /// without one.
  private static func governed(_ statement: CheckedStatement, _ source: CheckedSource) -> (
    Int, String
  )? {
    let reading = statement.reading
    for index in statement.cited.isEmpty ? Array(statement.support.prefix(2)) : statement.cited {
      let printed = source.readings[index]
      let hedges = printed.marks(.hedge).filter { isReal($0, printed) }
      // As careful as the passage, if in another place.
      let keepers = keepers(of: reading, beside: printed)
      if keepers.count >= hedges.count { continue }
      for mark in hedges {
        for head in WordAlignment.heads(behind: Int(mark.end), printed, count: 2, reach: 5) {
          guard
            let plain = WordAlignment.best(
              for: head, printed, in: reading, where: { !isHedged($0, reading, by: keepers) }),
            plain.likeness.sum >= 0.45, plain.likeness.share >= 0.45,
            !isSaidPlainly(plain.word, plain.likeness.sum, reading, source)
          else { continue }
          let kept = WordAlignment.best(
            for: head, printed, in: reading, where: { isHedged($0, reading, by: keepers) })
          if let kept, kept.likeness.sum >= 0.6 * plain.likeness.sum { continue }
          return (index, printed.printed(mark))
        }
      }
    }
    return nil
  }

  /// The hedges of a sentence that can stand for those of a passage: not a `can` that the passage has as
  /// well, beside its `may`. An `if` or a `would` rules all that follows, wherever it stands.
  static func keepers(of reading: Reading, beside passage: Reading) -> [Mark] {
    let marks = reading.marks(.hedge).filter { $0.family == doubt }
    guard !marks.isEmpty else { return [] }
    return marks.filter { mark in
      let word = reading.words[Int(mark.first)].exact
      return !isPurpose(mark, reading)
        && (passing.value(word) < 0 || !passage.words.contains { $0.exact == word })
    }
  }

  private static let verbs = WordReader.table(["suggest", "indicate", "think", "believe", "expect"])
  /// `A tool to suggest a scan` doubts nothing.
  private static func isPurpose(_ mark: Mark, _ reading: Reading) -> Bool {
    let first = Int(mark.first)
    return first > 0 && reading.words[first - 1].exact == to
      && verbs.value(reading.words[first].exact) >= 0
  }

  private static let passing = WordReader.table([
    "can", "able", "indicate", "indicates", "indicated",
  ])

  /// Behind a hedge of its clause, or just before one (`is possible`), or in a question.
  private static func isHedged(_ word: Int, _ reading: Reading, by hedges: [Mark]) -> Bool {
    let clause = reading.words[word].clause
    return hedges.contains { mark in
      let first = Int(mark.first)
      return first <= word && word - first <= 14 && clause - reading.words[first].clause <= 1
        || first > word && reading.words[first].clause - clause <= 2
    }
  }

  /// The source has the same words without a hedge too.
  private static func isSaidPlainly(
    _ word: Int, _ sum: Double, _ reading: Reading, _ source: CheckedSource
  ) -> Bool {
    source.readings.indices.contains { index in
      guard source.passages[index].section != "metadata" else { return false }
      let other = source.readings[index]
      let hedges = other.marks(.hedge).filter { $0.family == doubt }
      let plain = WordAlignment.best(
        for: word, reading, in: other, where: { !isHedged($0, other, by: hedges) })
      return (plain?.likeness.sum ?? 0) >= 0.8 * sum
    }
  }

  /// Words of doubt, not `can` in passing, `should` or `estimated`.
  static func isReal(_ mark: Mark, _ passage: Reading) -> Bool {
    let word = passage.words[Int(mark.first)]
    let next = Int(mark.end)
    if word.exact == potential, next < passage.words.count, passage.words[next].exact == to {
      return true
    }
    guard realHedges.value(word.exact) >= 0, !isPurpose(mark, passage) else {
      return false
    }
    // `more likely` is a comparison.
    let before = Int(mark.first) - 1
    return before < 0 || comparing.value(passage.words[before].exact) < 0
  }

  /// A word of doubt by itself.
  static func isDoubt(_ word: Word) -> Bool { realHedges.value(word.exact) >= 0 }

  private static let realHedges = WordReader.table(
    """
    may might could possibly probably perhaps likely seem seems seemed appear appears appeared maybe
    apparently potentially suggest suggests suggested suggesting unclear uncertain presumably
    presumed conceivable conceivably plausible plausibly supposed supposedly speculate speculated
    putative putatively hypothesise hypothesize hypothesised hypothesized
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let potential = WordHash.of("potential")
  private static let to = WordHash.of("to")
  private static let comparing = WordReader.table(["more", "less", "as", "most", "times", "least"])

  /// The words behind the hedge are those the statement tells.
  private static func covers(_ mark: Mark, _ passage: Reading, _ reading: Reading) -> Bool {
    var scope: [UInt64] = []
    var at = Int(mark.end)
    while at < passage.words.count, scope.count < 7 {
      if passage.words[at].isContent { scope.append(passage.words[at].stem) }
      at += 1
    }
    // `may also be helpful`: what stands before the hedge tells what it is said of.
    var before = Int(mark.first) - 1
    while scope.count < 4, before >= 0 {
      if passage.words[before].isContent { scope.append(passage.words[before].stem) }
      before -= 1
    }
    guard !scope.isEmpty else { return false }
    let shared = Set(scope).count { reading.contents.contains($0) }
    return shared >= 2 && shared * 5 >= Set(scope).count * 2
  }

  private static func asserts(_ reading: Reading) -> Bool {
    reading.has(.up) || reading.has(.down) || reading.has(.better) || reading.has(.worse)
      || reading.has(.causal)
      || reading.has(.difference) || reading.has(.association) || reading.has(.same)
      || reading.has(.descriptor)
  }
}
