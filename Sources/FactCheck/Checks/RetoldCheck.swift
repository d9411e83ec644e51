/// A sentence that follows its passage nearly word for word shows what it changed: a `not`, a `may` or a
/// `higher` that stands in the passage just there must be there too.
struct RetoldCheck: Check {
  static let name = "negation"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let reading = statement.reading
    guard reading.words.count >= 5 else { return [] }
    var places = statement.cited.isEmpty ? Array(statement.support.prefix(2)) : statement.cited
    if statement.cited.isEmpty, let first = statement.retold.first, !places.contains(first) {
      places.append(first)
    }
    var best: (index: Int, alignment: EditAlignment)?
    for index in places where source.readings[index].words.count <= 120 {
      let alignment = EditAlignment(reading.words, source.readings[index].words)
      if alignment.matched > best?.alignment.matched ?? 0 { best = (index, alignment) }
    }
    guard let (index, alignment) = best,
      alignment.follows(reading, of: source.readings[index])
    else { return [] }
    let passage = source.readings[index]
    // Where less of the sentence follows the passage, it must also have the word that is negated.
    let isClose = alignment.isClose(for: reading)
    for gap in alignment.gaps where gap.mine.count <= 4 && gap.theirs.count <= 5 {
      if let found = change(gap, reading, passage) {
        return [
          objection(statement, DirectionCheck.name, found, passage, source.passages[index].id)
        ]
      }
      if let found = animalsAsPeople(gap, reading, passage) {
        return [
          statement.objection(
            SpeciesCheck.name, .block,
            "The source says “\(passage.printed(found))” here, not people.",
            [source.passages[index].id])
        ]
      }
      if let found = lostNot(gap, reading, passage),
        isClose || tellsNegated(found, reading, passage)
      {
        return [objection(statement, Self.name, found, passage, source.passages[index].id)]
      }
      if let found = lostHedge(gap, reading, passage) {
        return [
          objection(statement, StrengthCheck.name, found, passage, source.passages[index].id)
        ]
      }
    }
    for gap in alignment.gaps {
      if let tail = RetoldTail.gap(gap, reading, passage),
        let found = lostNot(tail, reading, passage)
      {
        return [objection(statement, Self.name, found, passage, source.passages[index].id)]
      }
    }
    return []
  }

  /// The first word of weight behind the `not` stands in the sentence.
  private func tellsNegated(_ lost: Mark, _ reading: Reading, _ passage: Reading) -> Bool {
    passage.words[Int(lost.end)...].prefix(4).first(where: \.isContent)
      .map { reading.contents.contains($0.stem) } ?? false
  }

  private func objection(
    _ statement: CheckedStatement, _ check: String, _ mark: Mark, _ passage: Reading, _ id: String
  ) -> Objection {
    let word = Int(mark.first)
    let near = passage.printed(max(0, word - 2), min(passage.words.count, Int(mark.end) + 3))
    // `properties that may be offered`: beside the point of the sentence, it is for a person to weigh.
    let isRelative = word > 0 && Self.relatives.value(passage.words[word - 1].exact) >= 0
    return statement.objection(
      check,
      check == StrengthCheck.name && (statement.reading.has(.attribution) || isRelative)
        ? .review : .block,
      "The source says “\(passage.printed(mark))” here: “\(near)”.", [id])
  }

  /// One word of change stands for another that points the other way.
  private func change(
    _ gap: EditAlignment.Gap, _ reading: Reading, _ passage: Reading
  ) -> Mark? {
    guard let mine = sign(in: gap.mine, reading), let theirs = sign(in: gap.theirs, passage),
      mine.isWorth == theirs.isWorth, mine.sign != theirs.sign,
      !isCompared(mine.mark, reading) || !isCompared(theirs.mark, passage)
        || samePartner(mine.mark, reading, theirs.mark, passage)
    else { return nil }
    return theirs.mark
  }

  /// A `than` stands behind the word in its clause.
  private func isCompared(_ mark: Mark, _ reading: Reading) -> Bool { than(mark, reading) != nil }

  private func than(_ mark: Mark, _ reading: Reading) -> Int? {
    let end = Int(mark.end)
    return reading.words.indices.dropFirst(end).first { reading.words[$0].exact == Self.than }
  }

  /// `A more than B` may be told as `B less than A`: only where both are set against the same is the
  /// word turned.
  private func samePartner(
    _ mine: Mark, _ reading: Reading, _ theirs: Mark, _ passage: Reading
  ) -> Bool {
    guard let a = than(mine, reading), let b = than(theirs, passage) else { return false }
    func partner(_ at: Int, _ text: Reading) -> UInt64? {
      text.words.dropFirst(at + 1).first { $0.isContent }?.stem
    }
    return partner(a, reading) == partner(b, passage)
  }

  private static let than = WordHash.of("than")

  /// People stand where the passage has animals.
  private func animalsAsPeople(
    _ gap: EditAlignment.Gap, _ reading: Reading, _ passage: Reading
  ) -> Mark? {
    guard
      reading.marks.contains(where: {
        ($0.kind == .people || reading.words[Int($0.first)].exact == Self.human)
          && gap.mine.contains(Int($0.first))
      }), !reading.marks(.animal).contains(where: { gap.mine.contains(Int($0.first)) })
    else { return nil }
    return passage.marks(.animal).first { gap.theirs.contains(Int($0.first)) }
  }

  private static let human = WordHash.of("human")

  private func sign(in range: Range<Int>, _ reading: Reading) -> (
    sign: Int, isWorth: Bool, mark: Mark
  )? {
    var found: (sign: Int, isWorth: Bool, mark: Mark)?
    for mark in reading.marks where range.contains(Int(mark.first)) {
      let next: (Int, Bool)?
      switch mark.kind {
      case .up: next = (1, false)
      case .down: next = (-1, false)
      case .better: next = (1, true)
      case .worse: next = (-1, true)
      default: next = nil
      }
      guard let next else { continue }
      // Two words of change in one gap cannot be set against each other.
      if let found, found.sign != next.0 || found.isWorth != next.1 { return nil }
      found = (next.0, next.1, mark)
    }
    return found
  }

  private func lostNot(
    _ gap: EditAlignment.Gap, _ reading: Reading, _ passage: Reading
  ) -> Mark? {
    guard gap.theirs.count <= 4,
      let lost = passage.marks.first(where: {
        ($0.kind == .negator || $0.kind == .falseNegator) && gap.theirs.contains(Int($0.first))
          && Self.plainNots.value(passage.words[Int($0.first)].exact) >= 0
      })
    else { return nil }
    // A negator or a word with a `no` inside near the place keeps it.
    let near = max(0, gap.mine.lowerBound - 5)..<min(reading.words.count, gap.mine.upperBound + 5)
    let isKept =
      reading.marks.contains {
        ($0.kind == .negator || $0.kind == .falseNegator || $0.kind == .same)
          && near.contains(Int($0.first))
      } || near.contains { NegativeWords.has(reading.words[$0], reading) && !isMatched($0, gap) }
    return isKept || isElsewhere(lost, reading, passage) ? nil : lost
  }

  /// The sentence negates the same word at another place.
  private func isElsewhere(_ lost: Mark, _ reading: Reading, _ passage: Reading) -> Bool {
    guard
      let governed = passage.words[Int(lost.end)...].prefix(4).first(where: \.isContent)?.stem
    else { return false }
    let scope = NegationScope(reading)
    return reading.words.indices.contains {
      reading.words[$0].stem == governed && scope.isNegated($0, within: 4)
    }
  }

  /// Outside the gap: the passage has the word too, so it does not stand for the `not`.
  private func isMatched(_ word: Int, _ gap: EditAlignment.Gap) -> Bool {
    !gap.mine.contains(word)
  }

  private func lostHedge(
    _ gap: EditAlignment.Gap, _ reading: Reading, _ passage: Reading
  ) -> Mark? {
    guard
      !LostHedge.asks(reading),
      let lost = passage.marks(.hedge).first(where: {
        gap.theirs.contains(Int($0.first)) && LostHedge.isReal($0, passage)
      })
    else { return nil }
    let near = max(0, gap.mine.lowerBound - 8)..<min(reading.words.count, gap.mine.upperBound + 6)
    return LostHedge.keepers(of: reading, beside: passage).contains {
      near.contains(Int($0.first))
    } ? nil : lost
  }

  private static let relatives = WordReader.table(["that", "which", "who"])
  private static let plainNots = WordReader.table([
    "not", "no", "never", "neither", "nor", "none", "without", "cannot", "didn't", "doesn't",
  ])
}
