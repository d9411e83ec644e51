import Language

extension EvaluationTask {
  /// Parts of speech of CRAFT's held-out articles, beside each word's commonest tag.
  package static let tagging = EvaluationTask(
    "tagging", "the part of speech of each word (CRAFT, held-out articles)"
  ) { data in
    let training = try TreebankSentence.craftTraining(data.gold)
    let heldOut = try TreebankSentence.craftHeldOut(data.gold)
    let commonest = CommonestTags(training)
    var (known, unknown, knownCommonest, unknownCommonest) = (Rate(), Rate(), Rate(), Rate())
    var confusions: [String: Int] = [:]
    for sentence in heldOut {
      let tags = Tagger.standard.tags(of: sentence.tokens)
      for (i, gold) in sentence.tags.enumerated() {
        let guess = commonest.tag(of: sentence.words[i])
        if let guess {
          known.add(tags[i] == gold)
          knownCommonest.add(guess == gold)
        } else {
          unknown.add(tags[i] == gold)
          unknownCommonest.add(gold == .nn)
        }
        if tags[i] != gold {
          confusions["\(tags[i].name) for \(gold.name)", default: 0] += 1
        }
      }
    }
    let all = known + unknown
    let allCommonest = knownCommonest + unknownCommonest
    let ours = Rate.tags(heldOut.compactMap { $0.inOurTokens() })
    let name = "commonest tag"
    return EvaluationReport(
      figures: [
        .init(
          "accuracy", all.value, of: all.count, target: 0.97, baseline: 0.974,
          baselineName: "plain perceptron"),
        .init(
          "accuracy, beside each word's commonest tag", all.value, of: all.count,
          baseline: allCommonest.value, baselineName: name),
        .init(
          "accuracy, words seen in training", known.value, of: known.count,
          baseline: knownCommonest.value, baselineName: name),
        .init(
          "accuracy, other words", unknown.value, of: unknown.count,
          baseline: unknownCommonest.value, baselineName: "always NN"),
        .init("accuracy in our own tokens", ours.value, of: ours.count),
      ],
      errors: Ranking.lines(confusions))
  }
}
