import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Gold: the 200 labelled studies. A design is right when it equals either reader's design or the
  /// second design that either accepts; an answer marked unsure counts as any other. Trials are
  /// records that both readers call a randomised trial or a further analysis of one.
  ///
  /// Beside it, publication types as PubMed prints them (given by people at the journals and the
  /// NLM), hidden from the reader: randomised trials, reviews, case reports. RobotSearch's F1 of .92
  /// for trials is its own published figure on other data.
  package static let design = EvaluationTask(
    "design", "design, species and stage (two readers); publication types"
  ) { data in
    var all = DesignTally()
    var heldOut = DesignTally()
    for item in try LabelledStudies.all(data) {
      all.add(item)
      if item.labels.isHeldOut { heldOut.add(item) }
    }
    return EvaluationReport(
      figures: all.figures("", isMain: true) + heldOut.figures("held out: ", isMain: false)
        + (try typed(data)),
      unsure: (all.unsure, all.count), errors: all.errors)
  }

  private static func typed(_ data: EvaluationData) throws -> [EvaluationReport.Figure] {
    let reader = EvidenceReader(lexicon: data.lexicon)
    let kinds: [(type: String, designs: Set<Design>)] = [
      ("randomized controlled trial", [.rct, .rctSecondary]),
      ("review", [.narrativeReview, .systematicReview, .guideline]),
      ("case reports", [.caseReport]),
    ]
    var tallies = [Tally](repeating: Tally(), count: kinds.count)
    for name in StudyRecords.pubmed + [StudyRecords.other] {
      for var study in try StudyRecords.studies(name, in: data.gold)
      where !study.types.isEmpty && !study.abstract.isEmpty {
        let types = Set(study.types.map { $0.lowercased() })
        study.types = []
        let design = reader.read(study).design
        for (index, kind) in kinds.enumerated() {
          let isRead = design.map(kind.designs.contains) ?? false
          tallies[index].add(
            found: isRead ? [kind.type] : [],
            gold: types.contains(kind.type) ? [kind.type] : [])
        }
      }
    }
    return zip(kinds, tallies).map { kind, tally in
      .init("F1 against the type \(kind.type)", tally.f1, of: tally.right + tally.missed)
    }
  }
}
