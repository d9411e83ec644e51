/// Operation: drops the words with which a sentence is joined to the one before (`Furthermore,`) or
/// announces itself (`The results showed that`).
enum Openings {
  private static let joins: [[String]] = sorted([
    "however", "furthermore", "moreover", "in addition", "additionally", "interestingly", "notably",
    "importantly", "overall", "in conclusion", "to conclude", "finally", "here", "taken together",
    "in summary", "specifically", "in particular", "remarkably", "surprisingly", "strikingly",
    "also", "besides", "in total", "altogether", "first", "firstly", "second", "secondly", "third",
    "thirdly", "lastly", "conversely", "in contrast", "by contrast", "on the other hand",
    "similarly", "likewise", "accordingly", "as expected", "of note", "therefore", "thus", "hence",
    "consequently", "as a result", "in this study", "in the present study", "in our study",
    "to our knowledge", "meanwhile", "on the contrary", "nevertheless", "nonetheless", "in brief",
    "collectively", "all in all", "in short", "as well", "mechanistically", "indeed",
    "intriguingly",
    "in general", "subsequently", "conclusively", "in essence", "to sum up", "in sum", "herein",
    "currently", "of interest", "to this end", "in fact", "in parallel", "in this sense",
    "in turn", "further", "in this review", "in this article", "in this paper", "in this chapter",
    "in this work", "in the present review", "in this context", "in this report",
    "in the present work", "in the current study", "in this manuscript", "to date", "in detail",
    "in line with this", "at the same time", "in this narrative review", "in this mini-review",
    "together", "consistently", "combined", "instead", "to answer this question",
    "to address this question", "to address this", "to test this", "to test this hypothesis",
    "as a consequence", "in other words", "as hypothesized", "as hypothesised",
    "more specifically", "more importantly", "most importantly", "unexpectedly", "crucially",
    "as such", "on this basis", "as a conclusion", "in view of this", "in light of this",
    "for the first time", "totally", "rather", "contrariwise", "noteworthy", "yet", "thereby",
    "notwithstanding", "for instance", "for example", "concomitantly", "concurrently",
    "simultaneously", "e.g.", "in a similar model", "despite this", "in spite of this",
  ])

  /// The result announced as such: the announcement carries nothing.
  private static let announcements: [[String]] = sorted([
    "we found that", "we have found that", "we show that", "we showed that", "we observed that",
    "we demonstrated that", "we demonstrate that", "we have shown that", "we find that",
    "our results showed that", "our results show that", "our results demonstrated that",
    "our results demonstrate that", "the results showed that", "the results show that",
    "results showed that", "results show that", "results revealed that", "results indicated that",
    "the results revealed that", "the results indicated that", "our results revealed that",
    "our findings showed that", "our findings show that", "the findings showed that",
    "the findings revealed that", "findings showed that", "analysis showed that",
    "analysis revealed that", "the analysis showed that", "the analysis revealed that",
    "it was found that", "it was observed that", "it was shown that", "we noted that",
    "the study showed that", "this study showed that", "this study shows that",
    "our study showed that", "our study shows that", "the present study showed that",
    "we report that", "we also found that", "we further found that", "the data showed that",
    "our data show that", "our data showed that", "data showed that", "analyses showed that",
    "analyses revealed that", "the results of this study showed that",
    "the results of the study showed that", "the results demonstrated that",
    "results demonstrated that", "our analysis showed that", "our analysis revealed that",
    "we also show that", "we also observed that", "we were able to show that",
  ])

  private static func sorted(_ list: [String]) -> [[String]] {
    list.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  }

  private static let analyses: Set<String> = [
    "analysis", "analyses", "regression", "regressions", "model", "models", "modelling", "modeling",
    "results",
    "findings", "data", "test", "tests", "comparison", "comparisons", "anova", "curves",
  ]
  private static let tells: Set<String> = [
    "showed", "revealed", "indicated", "demonstrated", "show", "indicate", "reveal", "found",
    "confirmed", "demonstrate", "indicates", "shows", "reveals", "demonstrates", "confirms",
  ]

  /// `Multivariate regression analysis revealed that`: how it was worked out stays in the source.
  private static func dropAnalysis(from pieces: inout Pieces) -> Bool {
    for index in 1..<max(1, min(12, pieces.count - 4))
    where pieces.list[index].lower == "that" && tells.contains(pieces.list[index - 1].lower) {
      let subject = pieces.slice(0..<(index - 1))
      guard subject.contains(anyOf: analyses), !subject.contains(anyOf: WordClasses.negations),
        !subject.list.contains(where: { $0.isNumber || $0.text == "," })
      else { return false }
      pieces.remove(0..<(index + 1))
      return true
    }
    return false
  }

  /// `In multivariable analysis,` and `In adjusted models,`.
  private static func dropAdjustment(from pieces: inout Pieces) -> Bool {
    guard pieces.count > 8,
      ["in", "on", "using", "after", "following", "when"].contains(pieces.list[0].lower),
      let comma = pieces.list.prefix(14).firstIndex(where: { $0.text == "," })
    else { return false }
    let head = pieces.slice(0..<comma)
    if isMethod(head) || isAdjusting(head) {
      // `After adjustment for age, sex and weight, …`: the opening goes on behind its first comma.
      let rest = pieces.slice((comma + 1)..<pieces.count)
      let verb = GrammarGate.finiteVerb(in: rest) ?? 0
      guard !rest.list[..<verb].contains(where: { $0.text == "," }),
        !head.list.contains(where: \.isNumber), comma + 4 < pieces.count,
        !head.contains(anyOf: WordClasses.negations),
        ClauseSplit.isClause(pieces.slice((comma + 1)..<pieces.count))
      else { return false }
      pieces.remove(0..<(comma + 1))
      return true
    }
    guard comma < 8 else { return false }
    let isAdjusted = head.list.contains {
      $0.lower.hasPrefix("multivari") || $0.lower.hasPrefix("adjusted")
        || $0.lower.hasPrefix("multiple") && head.contains("regression")
    }
    let isAnalysis = head.contains(anyOf: ["analysis", "analyses", "model", "models", "regression"])
    guard isAdjusted, isAnalysis, !head.list.contains(where: \.isNumber) else { return false }
    pieces.remove(0..<(comma + 1))
    return true
  }

  private static let methods: Set<String> = [
    "model", "models", "modelling", "modeling", "regression", "regressions", "analysis", "analyses",
    "method", "methods", "approach", "approaches", "weighting", "matching", "estimation",
    "equations", "statistics", "algorithm", "algorithms", "test", "tests", "thresholds",
  ]

  /// `Using a mixed model,`: how it was worked out stays in the source.
  private static func isMethod(_ head: Pieces) -> Bool {
    head.list.first?.lower == "using" && head.contains(anyOf: methods)
  }

  /// `After adjustment for age and sex,`
  private static func isAdjusting(_ head: Pieces) -> Bool {
    guard ["after", "following", "when"].contains(head.list[0].lower), head.count > 2 else {
      return false
    }
    return ["adjust", "controll", "correct"].contains { head.list[1].lower.hasPrefix($0) }
  }

  private static let texts: Set<String> = [
    "study", "article", "review", "paper", "trial", "report", "chapter", "manuscript", "work",
    "survey", "analysis",
  ]

  /// `This article discusses` and `The present study found`: the one the page is about.
  static func nameText(_ pieces: inout Pieces) {
    if pieces.count > 2, pieces.list[0].lower == "this", texts.contains(pieces.list[1].lower) {
      pieces.replace(0..<1, with: "The")
    } else if pieces.count > 3, ["the", "this"].contains(pieces.list[0].lower),
      ["present", "current"].contains(pieces.list[1].lower), texts.contains(pieces.list[2].lower)
    {
      pieces.replace(0..<2, with: "The")
    }
  }

  /// Drops joins and announcements at the start.
  static func drop(from pieces: inout Pieces, announcements dropsAnnouncements: Bool = true) {
    var isChanging = true
    while isChanging {
      isChanging = false
      for join in joins where pieces.matches(join, at: 0) {
        guard pieces.count > join.count + 3 else { continue }
        let next = pieces.list[join.count]
        // `Here we show` and `In this review we discuss` do without a comma.
        guard next.text == "," || next.text == ";" || next.lower == "we" else { continue }
        pieces.remove(0..<(next.lower == "we" ? join.count : join.count + 1))
        isChanging = true
        break
      }
      if dropAdjustment(from: &pieces) { isChanging = true }
      guard dropsAnnouncements else { continue }
      if dropAnalysis(from: &pieces) {
        isChanging = true
        continue
      }
      for words in announcements where pieces.matches(words, at: 0) {
        guard pieces.count > words.count + 3 else { continue }
        var end = words.count
        if pieces.list[end].text == "," { end += 1 }
        pieces.remove(0..<end)
        isChanging = true
        break
      }
    }
  }
}
