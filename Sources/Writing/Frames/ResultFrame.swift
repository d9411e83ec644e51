import Evidence
import FactCheck

/// A finding in a clause of our own, where its outcome is a short noun phrase.
struct ResultFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter

  static let noDifference = "There was no clear difference"

  func candidates(for finding: Finding) -> [Candidate] {
    // What groups had before is no result.
    guard !finding.flags.contains("baseline"), !finding.sources.isEmpty,
      let outcome = outcome(finding)
    else { return [] }
    var texts: [String] = []
    if let sideBySide = sideBySide(finding, outcome) { texts.insert(sideBySide, at: 0) }
    return texts.map { Tidy.sentence($0 + time(finding)) }
      .filter { GrammarGate.objection(to: $0) == nil }
      .map { Candidate(.frame, [Statement(text: $0, kind: .finding, sources: finding.sources)]) }
  }

  /// The estimate that goes with a sentence: a frame of its own with one wording for intervals. It is
  /// told as a difference only where its interval (or p) excludes no effect.
  func estimate(_ finding: Finding) -> Candidate? {
    guard let estimate = finding.estimate, let value = estimate.value, value > 0, value != 1,
      let subject = Self.ratios[estimate.kind]
    else { return nil }
    let times = "\(NumberStyle.decimal(value)) times as high"
    var text: String
    if let low = estimate.low, let high = estimate.high {
      guard low < value, value < high else { return nil }
      let interval =
        "probably between \(NumberStyle.decimal(low)) and \(NumberStyle.decimal(high))"
      text =
        low > 1 || high < 1
        ? "\(subject) \(times) (\(interval))."
        : "\(Self.noDifference): \(LowerCase.first(of: subject)) \(times), \(interval)."
    } else {
      guard let p = Self.probability(estimate.p) else { return nil }
      text =
        p < 0.05
        ? "\(subject) \(times)."
        : "\(Self.noDifference): \(LowerCase.first(of: subject)) \(times)."
    }
    text = Tidy.sentence(text)
    return Candidate(.frame, [Statement(text: text, kind: .finding, sources: finding.sources)])
  }

  /// `<0.001` and `0.04` as numbers; what is only known to be larger counts as 1.
  private static func probability(_ printed: String?) -> Double? {
    guard var text = printed else { return nil }
    if text.hasPrefix(">") { return 1 }
    text.removeAll { "<≤= ".contains($0) }
    if text.hasPrefix(".") { text = "0" + text }
    return Double(text)
  }

  /// The passage prints one ratio only, says which way it went, and the ratio agrees with it; else a
  /// reader could not tell what the figure belongs to.
  func isOnlyEstimate(_ finding: Finding, of passage: Passage) -> Bool {
    guard let value = finding.estimate?.value else { return false }
    let pieces = Pieces(passage.text)
    let ratios = pieces.list.count { Self.ratioWords.contains($0.text) || $0.text == "ratios" }
    // `Time to relapse (HR 1.33)`, `ORs of 1.1 to 5.7`: a ratio of something else, or of several.
    guard !pieces.contains(anyOf: Self.measures),
      pieces.list.count(where: { $0.text == "CI" }) <= 1, ratios <= 2
    else { return false }
    // That nothing clear was seen needs no direction.
    return isNull(finding) || agrees(pieces, value)
  }

  /// The first of several ratios, told with the outcome in front of its bracket: `the risk of infection
  /// (RR 1.16)`.
  func leadingEstimate(_ finding: Finding, of passage: Passage) -> Candidate? {
    guard let value = finding.estimate?.value, let estimate = estimate(finding),
      let told = estimate.statements.first?.text, !isNull(finding)
    else { return nil }
    let pieces = Pieces(passage.text)
    guard !pieces.contains(anyOf: Self.measures),
      let ratio = pieces.list.firstIndex(where: { Self.ratioWords.contains($0.text) }),
      let printed = pieces.list[ratio...].prefix(8).first(where: \.isNumber),
      Double(Measure.plain(printed.text)) == value,
      agrees(pieces.slice(0..<ratio), value)
    else { return nil }
    let words = Pieces(finding.outcome).list.map(\.lower)
    guard (2...5).contains(words.count), let at = pieces.first(words),
      at + words.count < ratio, ratio - at - words.count <= 2,
      !finding.outcome.contains(where: \.isNumber), let outcome = rewriter.phrase(finding.outcome)
    else { return nil }
    // `The risk was` of the frame, of what it is the risk.
    let subject = ["risk of ", "odds of ", "rate of "].first(where: outcome.hasPrefix)
    let text: String
    if let subject, told.hasPrefix("The \(subject.dropLast(4)) ") {
      text = "The \(outcome)" + told.dropFirst("The \(subject.dropLast(4))".count)
    } else {
      let article = Self.counted.contains { outcome.hasPrefix($0 + " ") } ? "the " : ""
      text = "For \(article)\(outcome), \(LowerCase.first(of: told))"
    }
    guard GrammarGate.objection(to: text) == nil else { return nil }
    return Candidate(.frame, [Statement(text: text, kind: .finding, sources: finding.sources)])
  }

  private static let measures: Set<String> = ["time", "ors", "hrs", "rrs", "values"]
  private static let counted = ["risk", "share", "rate", "odds", "chance", "number"]
  private static let ratioWords: Set<String> = [
    "OR", "HR", "RR", "IRR", "aOR", "aHR", "aRR", "ratio", "SMR", "SIR",
  ]

  /// The words say that it went the way that the ratio says.
  private func agrees(_ pieces: Pieces, _ value: Double) -> Bool {
    let more = pieces.contains(anyOf: ["higher", "increased", "more", "greater", "elevated"])
    let less = pieces.contains(anyOf: ["lower", "decreased", "less", "fewer", "reduced"])
    return value > 1 ? more && !less : less && !more
  }

  /// The interval, or p, does not exclude that there is no effect.
  private func isNull(_ finding: Finding) -> Bool {
    guard let estimate = finding.estimate else { return false }
    if let low = estimate.low, let high = estimate.high { return low <= 1 && high >= 1 }
    return Self.probability(estimate.p).map { $0 >= 0.05 } ?? false
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
    guard isEvent(finding) else { return nil }
    let figures = finding.groups.compactMap(figure)
    let names = finding.groups.compactMap { groupName($0.name) }
    guard figures.count == 2, names.count == 2, names[0] != names[1] else { return nil }
    return "\(outcome) was seen in \(figures[0]) \(names[0]) and in \(figures[1]) \(names[1])"
  }

  /// The passage says of the outcome itself that people had it: `relapses occurred in`, `had a
  /// relapse`. A rate of errors or an accuracy is no event.
  private func isEvent(_ finding: Finding) -> Bool {
    let words = Pieces(finding.outcome).list.map(\.lower)
    return finding.sources.compactMap(context.passage).contains { passage in
      let pieces = Pieces(passage.text)
      guard let at = pieces.first(words) else { return false }
      if at > 0,
        ["had", "experienced", "developed", "a", "any"].contains(pieces.list[at - 1].lower),
        pieces.contains(anyOf: ["had", "experienced", "developed"])
      {
        return true
      }
      let after = pieces.list[(at + words.count)...].prefix(3).map(\.lower)
      return after.first == "occurred"
        || ["was", "were"].contains(after.first ?? "")
          && after.contains {
            ["reported", "observed", "seen", "present", "detected"].contains($0)
          }
    }
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
