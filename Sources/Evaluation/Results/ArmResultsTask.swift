import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Relations of rct_art, each sentence read alone as the results of an abstract.
  ///
  /// Right is a pair (number, arm): a group of ours prints the gold measure's number and its name
  /// shares a content word with the gold arm; a pair (number, outcome): a finding of ours prints
  /// the number in a group or as its estimate and its outcome shares a content word with the gold
  /// outcome.
  static let armResults = EvaluationTask(
    "arm_results", "numbers bound to arm and outcome, rct_art (347 sentences)"
  ) { data in
    let files = try data.gold.archive("rct_art/gold_corpus.tar.xz")
    let reader = EvidenceReader(lexicon: data.lexicon)
    var arms = Rate()
    var outcomes = Rate()
    var unseen = Rate()
    var named = Rate()
    var errors: [String] = []
    for name in files.keys.filter({ $0.hasSuffix(".jsonl") }).sorted() {
      for (number, line) in (files[name] ?? Data()).split(separator: 0x0A).enumerated() {
        let row = try JSONDecoder().decode(ArtRow.self, from: Data(line))
        let findings = reader.read(row.study).findings
        var missed: [String] = []
        for relation in row.relations {
          let (head, measure) = row.words(relation)
          let values = row.numbers(measure)
          guard !values.isEmpty else { continue }
          let isArm = relation.label != "OC_RES"
          let isRight =
            isArm
            ? row.hasArm(head, values, findings) : row.hasOutcome(head, values, findings)
          if isArm { arms.add(isRight) } else { outcomes.add(isRight) }
          if !number.isMultiple(of: 2) { unseen.add(isRight) }
          if isArm, row.names(values, findings) { named.add(isRight) }
          if !isRight { missed.append("\(measure) of \(head)") }
        }
        if missed.count > 2, number.isMultiple(of: 2) {
          errors.append("\(row.text.prefix(200)) :: \(missed.prefix(3).joined(separator: " | "))")
        }
      }
    }
    return EvaluationReport(
      figures: [
        .init(
          "pairs right",
          Double(arms.right + outcomes.right) / Double(max(1, arms.count + outcomes.count)),
          of: arms.count + outcomes.count, target: 0.70),
        .init(
          "pairs right, the half whose errors are not shown",
          unseen.value, of: unseen.count, target: 0.70),
        .init("number and arm", arms.value, of: arms.count),
        .init("number and outcome", outcomes.value, of: outcomes.count),
        .init("number and arm, where we name one", named.value, of: named.count),
      ], unsure: (arms.count - named.count, arms.count), errors: errors)
  }
}
