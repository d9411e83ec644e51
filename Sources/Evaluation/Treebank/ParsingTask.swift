import Language

extension EvaluationTask {
  /// Dependency trees of CRAFT's held-out articles, marks counted.
  package static let parsing = EvaluationTask(
    "parsing", "the head and relation of each word (CRAFT, held-out articles, marks counted)"
  ) { data in
    let heldOut = try TreebankSentence.craftHeldOut(data.gold)
    let ours = heldOut.compactMap { $0.inOurTokens() }
    let own = ParsingScore(heldOut) { Tagger.standard.tags(of: $0.tokens) }
    let gold = ParsingScore(heldOut) { $0.tags }
    let inOurs = ParsingScore(ours) { Tagger.standard.tags(of: $0.tokens) }
    return EvaluationReport(
      figures: [
        .init(
          "heads (UAS)", own.heads.value, of: own.heads.count, target: 0.87, baseline: 0.876,
          baselineName: "plain arc-hybrid parser"),
        .init(
          "heads, beside the word before", own.heads.value, of: own.heads.count,
          baseline: own.wordBefore.value, baselineName: "word before"),
        .init("heads and relations (LAS)", own.labelled.value, of: own.labelled.count),
        .init("heads of words, marks left out", own.words.value, of: own.words.count),
        .init("root of the sentence", own.roots.value, of: own.roots.count),
        .init("subjects: precision", own.subjects.precision, of: own.subjects.answers),
        .init("subjects: recall", own.subjects.recall, of: own.subjects.gold),
        .init("heads with gold tags", gold.heads.value, of: gold.heads.count),
        .init("heads and relations with gold tags", gold.labelled.value, of: gold.labelled.count),
        .init("heads in our own tokens", inOurs.heads.value, of: inOurs.heads.count),
        .init(
          "heads and relations in our own tokens", inOurs.labelled.value,
          of: inOurs.labelled.count),
      ],
      errors: Ranking.lines(own.wrongHeads),
      notes: ["tagged and parsed: \(Int(own.wordsPerSecond)) words a second"])
  }
}
