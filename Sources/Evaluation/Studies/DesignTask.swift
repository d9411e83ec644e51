import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Gold: the 200 labelled studies. A design is right when it equals either reader's design or the
  /// second design that either accepts; an answer marked unsure counts as any other. Trials are
  /// records that both readers call a randomised trial or a further analysis of one.
  ///
  /// "Fresh" are 200 records drawn at random later, "naming chance" 90 that say "random" anywhere
  /// (`designs.tsv`); half of each was looked at, the other half is held out.
  ///
  /// Beside it, how often the design fits a publication type that tells one (randomised trial,
  /// review, meta-analysis, case report), as journals and the NLM gave it and hidden from the
  /// reader, in records of all of medicine; many records have no telling type yet, so a missing one
  /// says nothing. RobotSearch's F1 of .92 for trials is its own published figure on other data.
  package static let design = EvaluationTask(
    "design", "design, species and stage (two readers); publication types"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    let studies = try StudyRecords.labelled(in: data.gold)
    var all = DesignTally()
    var heldOut = DesignTally()
    var draws: [DesignLabels.Draw: (all: DesignTally, heldOut: DesignTally)] = [:]
    for labels in try DesignLabels.all(in: data.labels) {
      guard let study = studies[labels.pmid] else { continue }
      let evidence = reader.read(study)
      if labels.draw == .studies {
        all.add(labels, study, evidence)
        if labels.isHeldOut { heldOut.add(labels, study, evidence) }
      } else {
        var tallies = draws[labels.draw] ?? (DesignTally(), DesignTally())
        tallies.all.add(labels, study, evidence)
        if labels.isHeldOut { tallies.heldOut.add(labels, study, evidence) }
        draws[labels.draw] = tallies
      }
    }
    return EvaluationReport(
      figures: all.figures("", isMain: true) + heldOut.figures("held out: ", isMain: false)
        + drawn("fresh", draws[.random]) + drawn("naming chance", draws[.trials])
        + (try typed(data)),
      unsure: (all.unsure, all.count),
      errors: (draws[.random]?.all.errors ?? []) + (draws[.trials]?.all.errors ?? [])
        + all.errors)
  }

  private static func drawn(
    _ name: String, _ tallies: (all: DesignTally, heldOut: DesignTally)?
  ) -> [EvaluationReport.Figure] {
    guard let tallies else { return [] }
    return tallies.all.figures("\(name): ", isMain: false)
      + tallies.heldOut.figures("\(name), held out: ", isMain: false)
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
