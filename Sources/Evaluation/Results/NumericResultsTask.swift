import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Triplets of rct_numeric_results. Fed: the abstract as one study and every paragraph of the
  /// results section as another, without tables and figures, which an abstract does not have; most
  /// gold numbers stand in tables only, so the figure to read is the one over triplets whose
  /// events, means and deviations all stand in what was fed.
  ///
  /// Right is a triplet whose every gold number but the group sizes is printed by a group of ours
  /// that stands for the gold arm: its name shares a content word with it.
  static let numericResults = EvaluationTask(
    "numeric_results",
    "events, means and deviations of both arms, rct_numeric_results (43 triplets)"
  ) { data in
    let files = try data.gold.archive("rct_numeric_results/dev.tar.xz")
    let reader = EvidenceReader(lexicon: data.lexicon)
    guard let list = files.first(where: { $0.key.hasSuffix("annotated_rct_dataset.json") })?.value
    else {
      throw EvaluationError(
        message: "annotated_rct_dataset.json is not in the archive", mend: "Fetch the data again.")
    }
    var all = Rate()
    var fed = Rate()
    var parts = Rate()
    var errors: [String] = []
    for triplet in try JSONDecoder().decode([NumericTriplet].self, from: list) {
      guard !triplet.wanted.isEmpty,
        let file = files.first(where: {
          $0.key.contains("abstract_and_results") && $0.key.hasSuffix("PMC\(triplet.pmcid).xml")
        })?.value
      else { continue }
      let text = NumericText(String(decoding: file, as: UTF8.self))
      let findings = text.studies.flatMap { reader.read($0).findings }
      let right = triplet.wanted.filter { triplet.isPrinted($0, findings) }
      let isRight = right.count == triplet.wanted.count
      all.add(isRight)
      guard text.holds(triplet.wanted) else { continue }
      fed.add(isRight)
      for want in triplet.wanted { parts.add(triplet.isPrinted(want, findings)) }
      if !isRight {
        errors.append(
          "PMC\(triplet.pmcid) \(triplet.outcome): \(right.count) of \(triplet.wanted.count)")
      }
    }
    return EvaluationReport(
      figures: [
        .init(
          "triplets exact, numbers in what was fed", fed.value, of: fed.count, target: 0.70,
          baseline: 0.655, baselineName: "GPT-4, binary, also tables and sizes"),
        .init("single numbers right, of those", parts.value, of: parts.count),
        .init("triplets exact, of all that have numbers", all.value, of: all.count),
      ], errors: errors)
  }
}
