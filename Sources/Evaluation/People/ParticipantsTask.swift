import Evidence

extension EvaluationTask {
  /// Gold: PICO corpus (brat spans on breast-cancer trials; evaluate only).
  ///
  /// Our answer is `total`, else `analysed`; it is right when it equals any number marked as a total
  /// (enrolled and analysed are often both marked). Records without a marked total are left out of
  /// precision and recall, and what we answered there is a figure of its own. Arm sizes are compared
  /// as sets of numbers in records with marked arms. A published model answers 64.7% of the records
  /// and is right in 93.8% of its answers; a published regex reaches F1 .897.
  package static let participants = EvaluationTask(
    "participants", "how many took part, and how many in each arm (PICO corpus)"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    var all = PeopleTally()
    var heldOut = PeopleTally()
    var plain = Tally()
    for gold in try PeopleGold.all(in: data.gold) {
      let evidence = reader.read(gold.study)
      all.add(evidence, gold)
      if gold.isHeldOut { heldOut.add(evidence, gold) }
      guard !gold.totals.isEmpty else { continue }
      PeopleTally.add(PeopleBaseline.total(gold.study), gold.totals, to: &plain)
    }
    let figures =
      all.figures("", beside: plain) + heldOut.figures("held out: ", beside: nil)
    return EvaluationReport(
      figures: figures, unsure: (all.unsure, all.records), errors: all.errors)
  }
}
