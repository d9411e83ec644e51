/// `Not` stays: no difference is not a difference, and not absent is not absent.
struct NegationCheck: Check {
  static let name = "negation"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let found =
      NoneToldAsSome.objection(statement, source) ?? differenceFromNone(statement, source)
      ?? noneFromDifference(statement, source)
      ?? LostNegation.objection(statement, source) ?? addedNot(statement, source)
      ?? notAbsent(statement, source) ?? EmphaticDo.objection(statement, source)
      ?? UnlicensedAny.objection(statement, source)
      ?? DeniedChange.objection(statement, source)
      ?? ScarceEvidence.objection(statement, source)
    return found.map { [$0] } ?? []
  }

  private func ids(_ indices: [Int], _ source: CheckedSource) -> [String] { source.ids(indices) }

  /// The source found no difference; the statement tells one.
  private func differenceFromNone(_ statement: CheckedStatement, _ source: CheckedSource)
    -> Objection?
  {
    guard !statement.reading.has(.same) else { return nil }
    let reading = statement.reading
    // `Increased responses were not found`: a negator anywhere in its clause speaks of it.
    let clauses = Set(NegationScope(reading).negators.map { reading.words[$0].clause })
    let said = reading.changes.filter {
      !$0.isNegated && !clauses.contains(reading.words[$0.word].clause)
    }
    // What was to be tested is not said to be so.
    let isAim = reading.words.contains { Self.aims.value($0.exact) >= 0 }
    let differences =
      isAim
      ? []
      : Predicates.all(.difference, in: reading).filter {
        !$0.isNegated && !clauses.contains(reading.words[$0.word].clause)
      }
    for one in said + differences {
      var none = 0.0
      var some = 0.0
      var at = 0
      var isBothWays = false
      for index in statement.support.prefix(3) {
        let reading = source.readings[index]
        for same in Predicates.all(.same, in: reading) {
          let likeness = one.likeness(to: same)
          if likeness > none {
            none = likeness
            at = index
          }
        }
        for other in reading.changes + Predicates.all(.difference, in: reading) {
          if other.isNegated {
            let likeness = one.likeness(to: other)
            if likeness > none {
              none = likeness
              at = index
            }
          } else {
            let likeness = one.likeness(to: other)
            some = max(some, likeness)
            // `A reduction in pulse, without any reduction in strength`.
            if other.sign != 0, other.axis == one.axis, other.sign == one.sign, likeness >= 0.3 {
              isBothWays = true
            }
          }
        }
      }
      if none >= 0.6, none > some * (isBothWays ? 2 : 1.1),
        !negatesToo(reading, source.readings[at])
      {
        return statement.objection(
          Self.name, statement.level(.block, at: one.word),
          "The source found no difference here: “\(Self.short(source.readings[at].text))”.",
          ids([at], source))
      }
    }
    return nil
  }

  /// The statement negates what the passage negates, and speaks of something else beside it.
  private func negatesToo(_ reading: Reading, _ passage: Reading) -> Bool {
    let scope = NegationScope(passage)
    let negated = Set(
      passage.words.indices.filter { scope.isNegated($0) && passage.words[$0].isContent }
        .map { passage.words[$0].stem })
    let own = NegationScope(reading)
    return reading.words.indices.contains {
      own.isNegated($0) && negated.contains(reading.words[$0].stem)
    }
  }

  /// The source found a difference; the statement tells there is none.
  private func noneFromDifference(_ statement: CheckedStatement, _ source: CheckedSource)
    -> Objection?
  {
    let said =
      Predicates.all(.same, in: statement.reading)
      + statement.reading.changes.filter(\.isNegated)
    for one in said {
      var none = 0.0
      var some = 0.0
      var at = 0
      for index in statement.support.prefix(4) {
        let reading = source.readings[index]
        if !NegationScope(reading).negators.isEmpty || reading.has(.same)
          || NegativeWords.have(reading)
        {
          none = 9
        }
        for other in reading.changes where !other.isNegated {
          let likeness = one.likeness(to: other)
          if likeness > some {
            some = likeness
            at = index
          }
        }
      }
      if some >= 0.6, none == 0 {
        return statement.objection(
          Self.name, .block,
          "The source does report a change here: “\(Self.short(source.readings[at].text))”.",
          ids([at], source))
      }
    }
    return nil
  }

  /// The statement has a `not` that nothing in its passages has.
  private func addedNot(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let scope = NegationScope(reading)
    guard let negator = scope.negators.first, reading.contents.count >= 4,
      // `(in a woman who did not have it before)` explains.
      !reading.words[negator].isBracketed,
      let index = statement.support.first
    else { return nil }
    for passage in statement.support {
      let printed = source.readings[passage]
      if !NegationScope(printed).negators.isEmpty || printed.has(.same)
        || printed.has(.falseNegator)
        || NegativeWords.have(printed) || printed.has(.only)
        // `non-African`: a `no` inside a word.
        || printed.words.contains(where: { Self.without.value($0.exact) >= 0 })
      {
        return nil
      }
    }
    guard
      let next = reading.words.indices.first(where: { $0 > negator && reading.words[$0].isContent }
      ),
      next - negator <= 3, isStrong(negator, reading)
    else { return nil }
    let printed = source.readings[index]
    let overlap = Double(reading.shared(with: printed)) / Double(reading.contents.count)
    guard printed.contents.contains(reading.words[next].stem), overlap >= 0.6 else { return nil }
    return statement.objection(
      Self.name, statement.level(.block, at: negator),
      "The source has no “\(reading.printed(negator, negator + 1))” here: “\(Self.short(printed.text))”.",
      ids([index], source))
  }

  private static let aims = WordReader.table([
    "wanted", "aimed", "aims", "asked", "planned", "whether", "designed",
  ])
  /// What a plain sentence may tell by a `no`: `normal genetic screening` as `no faulty genes`.
  private static let without = WordReader.table([
    "non", "normal", "normally", "healthy", "intact", "spared", "clear", "asymptomatic",
  ])

  /// `No-treatment group` negates nothing that was found.
  private func isStrong(_ negator: Int, _ reading: Reading) -> Bool {
    let token = Int(reading.words[negator].token)
    return token + 1 >= reading.tokens.count || reading.tokens[token + 1].text != "-"
  }

  /// `low but not absent` is neither `absent` nor `none`; `not all` is not `everyone`.
  private func notAbsent(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard !reading.has(.falseNegator) else { return nil }
    for index in statement.support {
      let printed = source.readings[index]
      for mark in printed.marks(.falseNegator) {
        let words = printed.printed(mark)
        let near = max(0, Int(mark.first) - 8)..<min(printed.words.count, Int(mark.end) + 8)
        let stems = printed.words[near].filter(\.isContent).map(\.stem)
        let shared = stems.count { reading.contents.contains($0) }
        if words.hasSuffix("absent"), !NegationScope(reading).negators.isEmpty, shared >= 1 {
          return statement.objection(
            Self.name, .block, "The source says “\(words)”; the sentence takes the “not” away.",
            ids([index], source))
        }
        if words == "not all" || words.hasPrefix("not every"), reading.has(.everyone),
          !reading.has(.negator), shared >= 1
        {
          return statement.objection(
            "scope", .block, "The source says “\(words)”; the sentence says it of everyone.",
            ids([index], source))
        }
      }
    }
    return nil
  }

  static func short(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.count <= 25 ? text : words.prefix(25).joined(separator: " ") + " …"
  }
}
