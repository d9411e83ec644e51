import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Gold: the 200 labelled studies. A design is right when it equals either reader's design or the
  /// second design that either accepts; an answer marked unsure counts as any other. Trials are
  /// records that both readers call a randomised trial or a further analysis of one.
  ///
  /// Beside it, how often the design fits a publication type that tells one (randomised trial,
  /// review, meta-analysis, case report), as journals and the NLM gave it and hidden from the
  /// reader, in records of all of medicine; many records have no telling type yet, so a missing one
  /// says nothing. RobotSearch's F1 of .92 for trials is its own published figure on other data.
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
      ("systematic review", [.systematicReview]), ("meta-analysis", [.systematicReview]),
      ("review", [.narrativeReview, .systematicReview, .guideline]),
      ("case reports", [.caseReport]),
    ]
    var right = 0
    var count = 0
    for name in StudyRecords.pubmed + [StudyRecords.other] {
      for var study in try StudyRecords.studies(name, in: data.gold) where !study.abstract.isEmpty {
        let types = Set(study.types.map { $0.lowercased() })
        let fitting = kinds.filter { types.contains($0.type) }
        guard !fitting.isEmpty else { continue }
        study.types = []
        count += 1
        let design = reader.read(study).design
        if let design, fitting.contains(where: { $0.designs.contains(design) }) { right += 1 }
      }
    }
    return [
      .init(
        "agrees with a telling publication type", Double(right) / Double(max(1, count)), of: count)
    ]
  }
}
