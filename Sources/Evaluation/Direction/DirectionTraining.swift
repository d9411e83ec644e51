import Condition
import Evidence
import Foundation

extension TrainingTask {
  /// Learnt from articles under CC BY or CC0 only, none of the held-out ones; the labels are MIT.
  package static let direction = TrainingTask(
    "direction", "which way an outcome went, from Evidence Inference 2.0"
  ) { folder in
    let gold = try DirectionGold(folder)
    let lexicon = Lexicon(
      profile: ConditionProfile(
        id: "none", name: "no condition", short: "none", team: "team", names: []))
    var examples: [Example] = []
    var reader: (article: Int, reader: OutcomeDirectionReader)?
    for prompt in gold.prompts where !DirectionGold.isHeldOut(prompt.article) {
      guard let study = gold.studies[prompt.article] else { continue }
      if reader?.article != prompt.article {
        reader = (prompt.article, OutcomeDirectionReader(study, lexicon: lexicon))
      }
      guard let signals = reader?.reader.signals(prompt.question)?.signals else { continue }
      examples.append(
        Example(
          article: prompt.article, isOpen: gold.open.contains(prompt.article), signals: signals,
          answer: prompt.answer, isInAbstract: prompt.isInAbstract))
    }
    guard let model = learn(examples.filter(\.isOpen)) else {
      throw EvaluationError(message: "Nothing could be learnt", mend: "See the gold data.")
    }
    return (model.bytes, crossValidated(examples))
  }

  private struct Example {
    let article: Int
    let isOpen: Bool
    let signals: DirectionSignals
    let answer: Direction
    let isInAbstract: Bool
    /// Where the abstract does not hold the evidence, it may say otherwise.
    var weight: Double { isInAbstract ? 1 : 0.5 }
  }

  private static func learn(_ examples: [Example]) -> DirectionModel? {
    let some = examples.filter { $0.answer != .noDifference }
    return DirectionModel(
      difference: LogisticRegression.weights(
        examples.map { ($0.signals.difference, $0.answer != .noDifference, $0.weight) }),
      way: LogisticRegression.weights(
        some.map { ($0.signals.way, $0.answer == .increase, $0.weight) }))
  }

  /// Ten parts by article; learnt from the open ones of nine, asked of all of the tenth.
  private static func crossValidated(_ examples: [Example]) -> [String] {
    let articles = Array(Set(examples.map(\.article))).sorted()
    let part = Dictionary(
      uniqueKeysWithValues: articles.enumerated().map { ($0.element, $0.offset % 10) })
    var told: [(probability: Double, isRight: Bool, isInAbstract: Bool)] = []
    for fold in 0..<10 {
      let rest = examples.filter { $0.isOpen && part[$0.article] != fold }
      guard let model = learn(rest) else { continue }
      for example in examples where part[example.article] == fold {
        let p = model.probabilities(example.signals)
        let best = max(p.increase, p.decrease, p.none)
        let answer: Direction =
          best == p.none ? .noDifference : best == p.increase ? .increase : .decrease
        told.append((best, answer == example.answer, example.isInAbstract))
      }
    }
    var notes = [
      "\(examples.count) prompts, \(examples.count { $0.isOpen }) of them under CC BY or CC0"
    ]
    for isInAbstract in [true, false] {
      let here = told.filter { $0.isInAbstract || !isInAbstract }
        .sorted { $0.probability > $1.probability }
      for share in [1, 0.75, 0.6, 0.5, 0.3] {
        let kept = here.prefix(Int(Double(here.count) * share))
        let right = Double(kept.count { $0.isRight }) / Double(max(1, kept.count))
        notes.append(
          "\(isInAbstract ? "in abstract" : "all"): \(Int(share * 100))% answered, "
            + String(format: "%.3f right, down to p %.3f", right, kept.last?.probability ?? 0))
      }
    }
    return notes
  }
}
