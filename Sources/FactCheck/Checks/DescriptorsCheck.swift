/// Words that grade a study or treatment must have their ground in the source.
struct DescriptorsCheck: Check {
  static let name = "descriptors"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim, !statement.isAbsence else { return [] }
    let reading = statement.reading
    var found: [Objection] = []
    let scope = NegationScope(reading)
    for mark in reading.marks(.descriptor) {
      if reading.has(.larger),
        reading.marks(.larger).contains(where: { $0.first <= mark.first && $0.end >= mark.end })
      {
        continue
      }
      let family = CueMatcher.shared.families[Int(mark.family)]
      if has(family, source) || isQuestion(family, statement, source) { continue }
      if scope.isNegated(Int(mark.first)), family != "safe" { continue }
      found.append(
        statement.objection(
          Self.name, statement.level(level(of: family), at: Int(mark.first)),
          "“\(reading.printed(mark))”: the source does not say so.",
          []))
    }
    if let mark = reading.marks(.placeboGroup).first, found.isEmpty,
      !scope.isNegated(Int(mark.first)), !hasControls(source)
    {
      found.append(
        statement.objection(
          Self.name, .block, "“\(reading.printed(mark))”: the source has no such group.", []))
    }
    return found
  }

  /// `To find out how safe it is` asks; the passages name safety as what was studied.
  private func isQuestion(
    _ family: String, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Bool {
    guard family == "safe" else { return false }
    return statement.reading.words.contains { Self.asking.value($0.exact) >= 0 }
      && statement.support.contains {
        source.readings[$0].words.contains { $0.exact == Self.safety }
      }
  }

  private static let safety = WordHash.of("safety")
  private static let asking = WordReader.table([
    "whether", "if", "how", "aim", "aimed", "aims", "objective", "goal", "determine", "asked",
    "tested",
    "evaluate", "evaluated", "assess", "assessed", "investigated", "purpose", "studied",
  ])

  private func level(of family: String) -> Verdict.Level {
    switch family {
    case "new", "proven", "approved", "long-term": .review
    default: .block
    }
  }

  private func has(_ family: String, _ source: CheckedSource) -> Bool {
    if source.has(.descriptorSource, family: family) { return true }
    let largest = source.facts.totals.max() ?? 0
    switch family {
    case "large study": return largest >= 500
    case "small study": return largest > 0 && largest <= 100
    case "randomised": return source.facts.isRandomised
    default: return false
    }
  }

  private func hasControls(_ source: CheckedSource) -> Bool {
    source.has(.group) || source.hasStem(Stem.hash("compared")) || source.has(.randomised)
      || source.hasWord(WordHash.of("versus")) || source.hasWord(WordHash.of("vs"))
      || source.hasStem(Stem.hash("untreated"))
  }
}
