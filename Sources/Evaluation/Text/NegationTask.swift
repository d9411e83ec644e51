import Foundation
import Language

extension EvaluationTask {
  package static let negation = EvaluationTask(
    "negation", "affirmed or negated: 2,376 phrases of clinical notes (NegEx test set)"
  ) { data in
    let phrases = NegationPhrases(try data.gold.text("negex/negation_2376.txt.xz")).list
    let plain = PlainNegation(try data.gold.text("negex/triggers_negex.txt.xz"))
    var ours = Tally()
    var theirs = Tally()
    var right = (ours: 0, theirs: 0)
    var possible = 0
    var errors: [String] = []
    for phrase in phrases {
      let status = phrase.status
      let plainly = plain.isNegated(phrase)
      let gold: Set<Int> = phrase.isNegated ? [0] : []
      ours.add(found: status == .negated ? [0] : [], gold: gold)
      theirs.add(found: plainly ? [0] : [], gold: gold)
      right.ours += (status == .negated) == phrase.isNegated ? 1 : 0
      right.theirs += plainly == phrase.isNegated ? 1 : 0
      possible += status == .possible ? 1 : 0
      if (status == .negated) != phrase.isNegated { errors.append(phrase.description) }
    }
    let count = Double(max(1, phrases.count))
    return EvaluationReport(
      figures: [
        .init(
          "accuracy", Double(right.ours) / count, of: phrases.count, target: 0.95,
          baseline: Double(right.theirs) / count, baselineName: "plain NegEx"),
        .init(
          "F1 of negated", ours.f1, of: ours.gold, target: 0.95, baseline: theirs.f1,
          baselineName: "plain NegEx"),
        .init("precision of negated", ours.precision, of: ours.answers),
        .init("recall of negated", ours.recall, of: ours.gold),
      ], unsure: (possible, phrases.count), errors: errors)
  }
}
