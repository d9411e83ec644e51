import Evidence

extension EvaluationTask {
  /// Gold: the 200 labelled studies where both readers agree, and 150 later ones that one reader
  /// labelled. "Told" is right when both say so; an
  /// unsure part counts as not found, never as falsely absent. A part is falsely absent when we say
  /// "not in the abstract" and both readers found it there.
  ///
  /// Hardly any of these abstracts tell funding or conflicts; `funding` asks for those.
  package static let parts = EvaluationTask(
    "parts", "harms, limits, funding, conflicts, follow-up, comparator, conclusion (two readers)"
  ) { data in
    let items = try LabelledStudies.parts(data)
    var figures: [EvaluationReport.Figure] = []
    var errors: [[String]] = []
    var unsure = (count: 0, of: 0)
    for field in PartField.all {
      var all = PartTally(field)
      var heldOut = PartTally(field)
      var later = PartTally(field)
      var laterHeldOut = PartTally(field)
      for item in items {
        if item.labels.isLater {
          if item.labels.isHeldOut { laterHeldOut.add(item) } else { later.add(item) }
        } else {
          all.add(item)
          if item.labels.isHeldOut { heldOut.add(item) }
        }
      }
      figures += all.figures("") + heldOut.figures("held out: ")
      figures += later.figures("later: ") + laterHeldOut.figures("later, held out: ")
      unsure = (unsure.count + all.unsureCount, unsure.of + all.recordCount)
      errors.append(all.errors + later.errors)
    }
    // Some of each part.
    let worst = (0..<10).flatMap { n in errors.compactMap { $0.dropFirst(n).first } }
    return EvaluationReport(figures: figures, unsure: unsure, errors: worst)
  }
}
