import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Effect estimates of the labelled MS records (`Evaluation/labels/studies.jsonl`): those on
  /// which both labellings agree. Right is an estimate of ours with the same value, interval and
  /// p; its kind is counted apart. Errors of groups 3 and 4 are held out: they are measured, never
  /// shown.
  static let estimates = EvaluationTask(
    "estimates", "effect estimates with interval and p, 200 MS records labelled twice"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    var studies: [String: Study] = [:]
    for file in ["ms_gregory_2021_to_june.jsonl.xz", "ms_other_1993_2022.jsonl.xz"] {
      for line in try data.gold.lines("ms_records/\(file)") {
        let study = try JSONDecoder().decode(Study.self, from: line)
        if let pmid = study.pmid { studies[pmid] = study }
      }
    }
    var found = Rate()
    var held = Rate()
    var kinds = Rate()
    var agreed = Rate()
    var sound = Rate()
    var soundHeld = Rate()
    var errors: [String] = []
    for line in try data.labels.lines("studies.jsonl") {
      let row = try JSONDecoder().decode(EstimateLabels.self, from: line)
      guard let study = studies[row.pmid] else { continue }
      let ours = reader.read(study).findings.compactMap(\.estimate).map(
        EstimateLabels.Estimate.init)
      var left = ours
      let gold = row.agreed
      let labelled = max(row.first.estimates.count, row.second.estimates.count)
      agreed.add(true, times: gold.count)
      agreed.add(false, times: labelled - gold.count)
      var missed: [String] = []
      for estimate in gold {
        let best = left.firstIndex { $0 == estimate } ?? left.firstIndex { $0.isSame(as: estimate) }
        let isRight = best != nil
        if row.isHeldOut { held.add(isRight) } else { found.add(isRight) }
        if let best { kinds.add(left.remove(at: best).kind == estimate.kind) }
        if !isRight { missed.append(estimate.text) }
      }
      // What neither reader has is wrong.
      let all = row.first.estimates + row.second.estimates
      let extra = left.filter { one in !all.contains { $0.isSame(as: one) } }
      if row.isHeldOut {
        soundHeld.add(true, times: ours.count - extra.count)
        soundHeld.add(false, times: extra.count)
      } else {
        sound.add(true, times: ours.count - extra.count)
        sound.add(false, times: extra.count)
        if !missed.isEmpty || !extra.isEmpty {
          errors.append(
            "\(row.pmid) missed \(missed.joined(separator: " ")) extra "
              + extra.map(\.text).joined(separator: " ")
          )
        }
      }
    }
    errors.sort { $0.count > $1.count }
    return EvaluationReport(
      figures: [
        .init("value, interval and p right", found.value, of: found.count, target: 0.95),
        .init("the same, held out", held.value, of: held.count, target: 0.95),
        .init("ours that a reader has too", sound.value, of: sound.count),
        .init("ours that a reader has too, held out", soundHeld.value, of: soundHeld.count),
        .init("kind right, of those right", kinds.value, of: kinds.count),
        .init("both readings agree", agreed.value, of: agreed.count),
      ], errors: errors)
  }
}
