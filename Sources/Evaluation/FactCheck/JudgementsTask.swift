import FactCheck
import Literature

extension EvaluationTask {
  /// Does the fact check see what people see? Each machine summary is checked against the review's
  /// own conclusion; people said whether its direction is another and whether it claims more. An even
  /// mean of both rates: 0.5 is chance. The baseline looks at words alone.
  static let judgements = EvaluationTask(
    "judgements", "agreement with people on direction and strength of machine summaries"
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    var direction = Agreement()
    var strength = Agreement()
    for judged in try JudgedSummary.all(in: data.gold) {
      let study = Study(
        title: "A review",
        abstract: Abstract(sections: [.init(label: "CONCLUSIONS", text: judged.target)]))
      let found = checker.check(
        text: judged.generated, against: checker.source(for: study), complete: false
      ).objections
      func objects(_ checks: Set<String>) -> Bool { found.contains { checks.contains($0.check) } }
      if let target = judged.targetDirection, let generated = judged.generatedDirection {
        direction.add(
          isWrong: target != generated, isStopped: objects(["direction", "negation", "chance"]),
          isStoppedByWords: isUneven(nots, judged))
      }
      if let target = judged.targetStrength, let generated = judged.generatedStrength {
        strength.add(
          isWrong: generated > target, isStopped: objects(["strength", "negation", "chance"]),
          isStoppedByWords: isLost(doubts, judged))
      }
    }
    return EvaluationReport(
      figures: direction.figures("direction", baseline: "a `no` in one of the two only")
        + strength.figures("strength", baseline: "a lost `may`, `limited` or `insufficient`"))
  }

  /// What people called wrong and right, and what was stopped of each.
  private struct Agreement {
    var wrong = Rate()
    var right = Rate()
    var wrongByWords = Rate()
    var rightByWords = Rate()

    mutating func add(isWrong: Bool, isStopped: Bool, isStoppedByWords: Bool) {
      if isWrong {
        wrong.add(isStopped)
        wrongByWords.add(isStoppedByWords)
      } else {
        right.add(!isStopped)
        rightByWords.add(!isStoppedByWords)
      }
    }

    func figures(_ name: String, baseline: String) -> [EvaluationReport.Figure] {
      [
        .init(
          "\(name), even mean of both", (wrong.value + right.value) / 2,
          of: wrong.count + right.count,
          baseline: (wrongByWords.value + rightByWords.value) / 2, baselineName: baseline),
        .init(
          "\(name), objected to where people see it wrong", wrong.value, of: wrong.count,
          baseline: wrongByWords.value, baselineName: baseline),
        .init(
          "\(name), let pass where people see it right", right.value, of: right.count,
          baseline: rightByWords.value, baselineName: baseline),
      ]
    }
  }

  private static let nots: Set<Substring> = [
    "no", "not", "neither", "nor", "insufficient", "lack", "without",
  ]
  private static let doubts: Set<Substring> = [
    "may", "might", "could", "possibly", "probably", "appears", "appear", "suggests", "suggest",
    "limited", "weak", "insufficient", "unclear", "uncertain", "not", "no",
  ]

  private static func has(_ words: Set<Substring>, _ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains(where: words.contains)
  }

  private static func isUneven(_ words: Set<Substring>, _ judged: JudgedSummary) -> Bool {
    has(words, judged.target) != has(words, judged.generated)
  }

  private static func isLost(_ words: Set<Substring>, _ judged: JudgedSummary) -> Bool {
    has(words, judged.target) && !has(words, judged.generated)
  }
}
