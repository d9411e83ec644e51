/// No stronger than the source: hedges stay, a link is not a cause, significance is not importance.
struct StrengthCheck: Check {
  static let name = "strength"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    var found: [Objection] = []
    if !statement.isAbsence {
      found += [
        LostHedge.objection(statement, source), ViewToldAsFinding.objection(statement, source),
        NullIsNotProof.objection(statement, source),
        cause(statement, source), proof(statement, source),
      ].compactMap { $0 }
    }
    found += [significance(statement, source), magnitude(statement, source)].compactMap { $0 }
    return found
  }

  /// A causal verb where nobody was assigned and the source has only a link.
  private func cause(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard reading.has(.causal) else { return nil }
    let isAssigned = source.facts.isRandomised && !source.facts.isObservational
    let near = closest(to: statement, in: source)
    let hasLink = near.contains { source.readings[$0].has(.association) }
    let isOwnResult =
      source.facts.isObservational && source.facts.studiesPeople
      && near.contains { tellsResult($0, source) }
    // `Caused` told of any result of people who were only observed.
    let isPlain =
      source.facts.isObservational && source.facts.studiesPeople
      && near.contains { source.passages[$0].role == .results }
      && reading.marks(.causal).contains {
        Self.plainCauses.value(reading.words[Int($0.first)].exact) >= 0
      }
    guard hasLink || isOwnResult || isPlain else { return nil }
    for mark in reading.marks(.causal)
    where !Self.isNoun(mark, reading) && !isHedged(mark, reading)
      && (!isAssigned || Self.plainCauses.value(reading.words[Int(mark.first)].exact) >= 0)
    {
      let stem = reading.words[Int(mark.first)].stem
      // The source's own causal word may be told again.
      if source.hasStem(stem) && carries(stem, statement, source) { continue }
      let supportsCause = near.contains { index in
        let passage = source.readings[index]
        return passage.has(.causal) || passage.words.contains { CausalVerbs.has($0) }
          || !passage.has(.association) && isPlainChange(mark, reading, passage)
      }
      if supportsCause { continue }
      return statement.objection(
        Self.name, statement.level(.block, at: Int(mark.first)),
        "“\(reading.printed(mark))” says that one thing brought about another; this kind of study can only show a link.",
        source.ids(Array(near.prefix(1))))
    }
    return nil
  }

  /// A word of doubt stands before it in its clause.
  private func isHedged(_ mark: Mark, _ reading: Reading) -> Bool {
    let clause = reading.words[Int(mark.first)].clause
    return reading.marks(.hedge).contains {
      $0.first < mark.first && reading.words[Int($0.first)].clause == clause
    }
  }

  /// Said of a result that a randomised study prints as a link, these are too strong as well.
  private static let plainCauses = WordReader.table([
    "cause", "causes", "caused", "causing", "brought", "brings", "triggered", "triggers", "sparked",
    "sparks", "fuelled", "fuels",
  ])

  /// The passages that match about as well as the best one.
  private func closest(to statement: CheckedStatement, in source: CheckedSource) -> [Int] {
    let shared = statement.support.prefix(3).map {
      (index: $0, count: statement.reading.shared(with: source.readings[$0]))
    }
    let most = shared.map(\.count).max() ?? 0
    return shared.filter { $0.count * 5 >= most * 4 }.map(\.index)
  }

  private func tellsResult(_ index: Int, _ source: CheckedSource) -> Bool {
    let role = source.passages[index].role
    return (role == .results || role == .conclusions)
      && (source.readings[index].has(.difference) || source.readings[index].has(.up)
        || source.readings[index].has(.down))
  }

  /// `the cause of`, `caused by a virus`: said of an illness, not of the study's result.
  static func isNoun(_ mark: Mark, _ reading: Reading) -> Bool {
    let first = Int(mark.first)
    let end = Int(mark.end)
    if end < reading.words.count, reading.words[end].exact == of || reading.words[end].exact == by {
      return true
    }
    return first > 0 && articles.value(reading.words[first - 1].exact) >= 0
  }

  private static let of = WordHash.of("of")
  private static let by = WordHash.of("by")
  private static let articles = WordReader.table([
    "the", "a", "an", "of", "its", "this", "main", "common", "no", "and", "about", "possible",
    "other", "into", "for", "likely", "what", "known",
  ])

  private func carries(_ stem: UInt64, _ statement: CheckedStatement, _ source: CheckedSource)
    -> Bool
  {
    statement.support.contains { source.readings[$0].words.contains { $0.stem == stem } }
  }

  /// The passage tells the same as plain change, and the verb is one of change: `reduced`, `improved`.
  private func isPlainChange(_ mark: Mark, _ reading: Reading, _ passage: Reading) -> Bool {
    let isChange = reading.marks.contains {
      $0.first == mark.first
        && ($0.kind == .up || $0.kind == .down || $0.kind == .better || $0.kind == .worse)
    }
    return isChange
      && (passage.has(.up) || passage.has(.down) || passage.has(.better) || passage.has(.worse))
  }

  private func proof(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard let mark = statement.reading.marks(.proof).first else { return nil }
    let scope = NegationScope(statement.reading)
    if scope.isNegated(Int(mark.first)) { return nil }
    // `How long it works`, `whether it works` ask.
    let before = statement.reading.words[max(0, Int(mark.first) - 2)..<Int(mark.first)]
    if before.contains(where: { Self.asking.value($0.exact) >= 0 }) { return nil }
    let stem = statement.reading.words[Int(mark.end) - 1].stem
    let isPrinted = source.has(.proof) && source.hasStem(stem)
    return statement.objection(
      Self.name, isPrinted ? .review : .block,
      "“\(statement.reading.printed(mark))” claims more than one study can show.", [])
  }

  private func significance(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard let mark = statement.reading.marks(.significance).first, !source.has(.significance),
      !source.numbers.contains(where: { $0.use.role == .pValue })
    else { return nil }
    let next = Int(mark.end)
    let isAmount =
      next < statement.reading.words.count
      && Self.amounts.value(statement.reading.words[next].exact) >= 0
    return statement.objection(
      Self.name, isAmount ? .review : statement.level(.block, at: Int(mark.first)),
      "“\(statement.reading.printed(mark))”: the source does not speak of significance.", [])
  }

  private static let comparatives = WordReader.table([
    "more", "less", "as", "how", "most", "too", "so",
  ])
  private static let asking = WordReader.table(["how", "whether", "if", "long", "well"])

  private static let amounts = WordReader.table([
    "amount", "amounts", "number", "numbers", "part", "role", "portion", "proportion", "cause",
    "problem",
  ])

  private func isIntensifier(_ mark: Mark, _ reading: Reading) -> Bool {
    guard Self.intensifiers.value(reading.words[Int(mark.first)].exact) >= 0 else { return false }
    return reading.marks.contains {
      $0.first == mark.end && [.up, .down, .better, .worse].contains($0.kind)
    }
  }

  private func saysMuch(_ passage: Reading) -> Bool {
    passage.words.contains { Self.intensifiers.value($0.exact) >= 0 }
      || passage.marks(.magnitude).contains {
        Self.big.value(passage.words[Int($0.first)].exact) >= 0
      }
      || passage.has(.magnitude, CueMatcher.shared.family("dramatic"))
  }

  private static let intensifiers = WordReader.table([
    "far", "much", "vastly", "hugely", "greatly", "considerably", "substantially", "markedly",
    "dramatically", "strongly",
  ])
  private static let big = WordReader.table([
    "considerable", "substantial", "marked", "large", "strong", "profound", "major",
  ])

  /// `Significant` in statistics is not big or important.
  private func magnitude(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let dramatic = CueMatcher.shared.family("dramatic")
    for mark in statement.reading.marks(.magnitude) {
      let word = statement.reading.words[Int(mark.first)]
      // `More strongly` compares, `too much` is a kind; neither says how big.
      if mark.first > 0,
        Self.comparatives.value(statement.reading.words[Int(mark.first) - 1].exact) >= 0
      {
        continue
      }
      if source.hasStem(word.stem) || statement.reading.has(.attribution) && mark.family != dramatic
      {
        continue
      }
      if mark.family == dramatic, source.has(.magnitude, family: "dramatic") { continue }
      // `Far more`, `much lower`: how much is for the passage to say.
      let isAmount = isIntensifier(mark, statement.reading)
      if mark.family != dramatic, !isAmount, source.has(.magnitude) { continue }
      if isAmount, statement.support.prefix(3).contains(where: { saysMuch(source.readings[$0]) }) {
        continue
      }
      let isPlain = mark.family != dramatic
      if isPlain, !statement.reading.has(.up), !statement.reading.has(.down),
        !statement.reading.has(.better), !statement.reading.has(.worse),
        !statement.reading.has(.difference)
      {
        continue
      }
      return statement.objection(
        Self.name, isPlain ? .review : statement.level(.block, at: Int(mark.first)),
        "“\(statement.reading.printed(mark))” is the sentence's own word; the source does not say how big or important it is.",
        [])
    }
    return nil
  }
}
