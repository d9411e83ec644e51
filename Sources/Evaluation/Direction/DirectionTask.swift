import Evidence
import Foundation

extension EvaluationTask {
  /// Direction of an outcome from title and abstract.
  package static let direction = EvaluationTask(
    "direction",
    "Evidence Inference 2.0, title and abstract only: did the outcome rise, fall or not differ?"
  ) { data in
    let gold = try DirectionGold(data.gold)
    var all = Score()
    var told = Score()
    var unseen = Score()
    var unseenTold = Score()
    var errors: [(probability: Double, text: String)] = []
    var reader: (article: Int, reader: OutcomeDirectionReader)?
    for prompt in gold.prompts {
      guard let study = gold.studies[prompt.article] else { continue }
      if reader?.article != prompt.article {
        reader = (prompt.article, OutcomeDirectionReader(study, lexicon: data.lexicon))
      }
      let answer = reader?.reader.answer(prompt.question)
      let simple = DirectionBaseline.answer(prompt.question, study)
      let isHeldOut = DirectionGold.isHeldOut(prompt.article)
      all.add(answer, simple, prompt.answer)
      if prompt.isInAbstract { told.add(answer, simple, prompt.answer) }
      if isHeldOut { unseen.add(answer, simple, prompt.answer) }
      if isHeldOut, prompt.isInAbstract { unseenTold.add(answer, simple, prompt.answer) }
      if let answer, answer.direction != prompt.answer, prompt.isInAbstract {
        errors.append(
          (
            answer.probability,
            "\(prompt.id): \(answer.direction.rawValue) for \(prompt.answer.rawValue),"
              + " \(prompt.question.outcome.prefix(60)) | \(prompt.question.intervention.prefix(40))"
              + " | \(prompt.question.comparator.prefix(40)) [\(answer.sources.joined())]"
          ))
      }
    }
    errors.sort { ($1.probability, $0.text) < ($0.probability, $1.text) }
    return EvaluationReport(
      figures: told.figures("evidence in abstract", isAimed: true)
        + all.figures("all prompts", isAimed: false)
        + unseenTold.figures("held out, evidence in abstract", isAimed: true)
        + unseen.figures("held out, all prompts", isAimed: false)
        + DirectionSentences(gold, lexicon: data.lexicon, heldOut: false)
        .figures("findings' sentences, seen")
        + DirectionSentences(gold, lexicon: data.lexicon, heldOut: true)
        .figures("findings' sentences, held out"),
      unsure: (all.asked - all.answered, all.asked), errors: errors.map(\.text))
  }

  private struct Score {
    var asked = 0
    var answered = 0
    var right = 0
    /// Of the nearest sentence's cue words, and of "no difference" always.
    var simpleRight = 0
    var none = 0

    mutating func add(_ answer: DirectionAnswer?, _ simple: Direction, _ gold: Direction) {
      asked += 1
      if let answer {
        answered += 1
        if answer.direction == gold { right += 1 }
      }
      if simple == gold { simpleRight += 1 }
      if gold == .noDifference { none += 1 }
    }

    func figures(_ name: String, isAimed: Bool) -> [EvaluationReport.Figure] {
      [
        .init(
          "\(name): right", Double(right) / Double(max(1, answered)), of: answered,
          target: isAimed ? 0.8 : nil, baseline: Double(none) / Double(max(1, asked)),
          baselineName: "always no difference"),
        .init(
          "\(name): answered", Double(answered) / Double(max(1, asked)), of: asked,
          target: isAimed ? 0.5 : nil),
        .init(
          "\(name): nearest sentence, cue words", Double(simpleRight) / Double(max(1, asked)),
          of: asked),
      ]
    }
  }
}
