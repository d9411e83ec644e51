import Evidence
import Literature

extension EvaluationTask {
  /// What each finding says it measured, against two readings of its sentence. Right is a phrase that
  /// shares half its words (F1 .5) with a phrase that one of them marked; sentences in which neither
  /// found anything measured are left out. Every second row is held out.
  static let outcomes = EvaluationTask(
    "outcomes", "what was measured, 200 findings of MS records labelled twice"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    let studies = try StudyRecords.labelled(in: data.gold)
    var seen = Rate()
    var held = Rate()
    var agreed = Rate()
    var errors: [String] = []
    for (number, row) in try OutcomeLabels(from: data.labels).rows.enumerated() {
      guard let study = studies[row.pmid] else { continue }
      let evidence = reader.read(study)
      guard let passage = evidence.passages.first(where: { $0.id == row.passage }) else { continue }
      let marked = row.phrases.map { $0.map { text($0, of: passage.text) } }
      agreed.add(
        marked[0].isEmpty == marked[1].isEmpty
          && (marked[0].isEmpty
            || marked[0].contains { one in marked[1].contains { isAlike($0, one) } })
      )
      let gold = marked.flatMap(\.self)
      guard !gold.isEmpty else { continue }
      let ours = row.finding(in: evidence)?.outcome ?? ""
      let isRight = gold.contains { isAlike($0, ours) }
      if number.isMultiple(of: 2) {
        seen.add(isRight)
        if !isRight { errors.append("\(row.pmid) \(ours) for \(gold.joined(separator: " | "))") }
      } else {
        held.add(isRight)
      }
    }
    return EvaluationReport(
      figures: [
        .init("outcome right, looked at", seen.value, of: seen.count),
        .init("outcome right, held out", held.value, of: held.count),
        .init("both readings agree", agreed.value, of: agreed.count),
      ], errors: errors)
  }

  private static func text(_ range: Range<Int>, of passage: String) -> String {
    String(decoding: Array(passage.utf8)[range.clamped(to: 0..<passage.utf8.count)], as: UTF8.self)
  }

  private static func isAlike(_ one: String, _ other: String) -> Bool {
    let (a, b) = (ResultWords.content(one), ResultWords.content(other))
    guard !a.isEmpty, !b.isEmpty else { return false }
    return 4 * a.intersection(b).count >= a.count + b.count
  }
}
