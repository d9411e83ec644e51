import Evidence
import FactCheck

/// A finding in a clause of our own, where its outcome is a short noun phrase.
struct ResultFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter

  func candidates(for finding: Finding) -> [Candidate] {
    guard !finding.sources.isEmpty, let outcome = outcome(finding) else { return [] }
    var texts: [String] = []
    switch finding.direction {
    case .noDifference where finding.groups.count != 1:
      texts.append("There was no clear difference between the groups in \(outcome)")
    default: break
    }
    if let sideBySide = sideBySide(finding, outcome) { texts.insert(sideBySide, at: 0) }
    return texts.map { Tidy.sentence($0 + time(finding)) }
      .filter { GrammarGate.objection(to: $0) == nil }
      .map { Candidate(.frame, [Statement(text: $0, kind: .finding, sources: finding.sources)]) }
  }

  /// The estimate that goes with a sentence: a frame of its own with one wording for intervals.
  func estimate(_ finding: Finding) -> Candidate? {
    guard let estimate = finding.estimate, let value = estimate.value, value > 0, value != 1,
      let subject = Self.ratios[estimate.kind]
    else { return nil }
    var text = "\(subject) \(NumberStyle.decimal(value)) times as high"
    if let low = estimate.low, let high = estimate.high, low < value, value < high {
      text += " (probably between \(NumberStyle.decimal(low)) and \(NumberStyle.decimal(high)))"
    }
    return Candidate(
      .frame, [Statement(text: text + ".", kind: .finding, sources: finding.sources)])
  }

  /// The passage prints one ratio only, says which way it went, and the ratio agrees with it; else a
  /// reader could not tell what the figure belongs to.
  func isOnlyEstimate(_ finding: Finding, of passage: Passage) -> Bool {
    guard let value = finding.estimate?.value else { return false }
    let pieces = Pieces(passage.text)
    let ratios = pieces.list.filter {
      ["OR", "HR", "RR", "IRR", "aOR", "aHR", "ratio", "ratios", "SMR", "SIR", "CI"]
        .contains($0.text)
    }
    guard ratios.count(where: { $0.text == "CI" }) <= 1,
      ratios.count(where: { $0.text != "CI" }) <= 2
    else { return false }
    let more = pieces.contains(anyOf: ["higher", "increased", "more", "greater", "elevated"])
    let less = pieces.contains(anyOf: ["lower", "decreased", "less", "fewer", "reduced"])
    return value > 1 ? more && !less : less && !more
  }

  private static let ratios = [
    "risk_ratio": "The risk was", "hazard_ratio": "The risk at any time was",
    "odds_ratio": "The odds were", "rate_ratio": "The rate was",
  ]

  private func time(_ finding: Finding) -> String {
    guard let time = finding.time, Measure.words(in: time) <= 4, let first = time.first,
      first.isNumber
    else { return "" }
    return " after \(time)"
  }

  /// Events that people have: `23.4% of the placebo group and 35.1% of … had a relapse`.
  private func sideBySide(_ finding: Finding, _ outcome: String) -> String? {
    guard finding.groups.count == 2, finding.unitOfAnalysis ?? "people" == "people" else {
      return nil
    }
    let figures = finding.groups.compactMap(figure)
    let names = finding.groups.compactMap { groupName($0.name) }
    guard figures.count == 2, names.count == 2, names[0] != names[1] else { return nil }
    return "\(outcome) was seen in \(figures[0]) \(names[0]) and in \(figures[1]) \(names[1])"
  }

  private func figure(_ group: Finding.GroupResult) -> String? {
    if let count = group.count, let total = group.total, count <= total {
      guard let percent = group.percent else {
        return "\(NumberStyle.whole(count)) of \(NumberStyle.whole(total))"
      }
      return "\(NumberStyle.whole(count)) of \(NumberStyle.whole(total)) "
        + "(\(NumberStyle.decimal(percent))%)"
    }
    return group.percent.map { "\(NumberStyle.decimal($0))%" }
  }

  private func groupName(_ name: String) -> String? {
    guard Measure.words(in: name) <= 4, name != "all", let plain = rewriter.phrase(name) else {
      return nil
    }
    return "with \(plain)"
  }

  /// A noun phrase without a verb, at most six words.
  private func outcome(_ finding: Finding) -> String? {
    let words = Measure.words(in: finding.outcome)
    guard words >= 1, words <= 6, let plain = rewriter.phrase(finding.outcome) else { return nil }
    let pieces = Pieces(finding.outcome)
    if pieces.contains(anyOf: WordClasses.finiteAuxiliaries)
      || pieces.list.contains(where: {
        $0.isNumber || [",", ";", ":", "="].contains($0.text)
          || WordClasses.finiteVerbs.contains($0.lower) && !WordClasses.nounLike.contains($0.lower)
      })
    {
      return nil
    }
    if let last = pieces.list.last, WordClasses.endsPhrase(last.lower) { return nil }
    return plain
  }
}
