import Evidence
import Foundation
import Literature

extension EvaluationTask {
  /// Gold: `about.tsv`, 159 hard records (titles that do not name MS, records of the same feed that
  /// are not about it), the 200 labelled studies and the 290 fresh ones; where both readings agree.
  ///
  /// A yes is right when the record is about MS. The collections' own word for their records (a feed
  /// of MS, sorted by hand with mistakes) only informs.
  package static let relevance = EvaluationTask(
    "relevance", "about MS, or only naming it (two readers)"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    var studies: [String: Study] = [:]
    for name in [
      StudyRecords.updateFile, StudyRecords.notMS, StudyRecords.other, StudyRecords.gregory,
    ] {
      for study in try StudyRecords.studies(name, in: data.gold) {
        if let pmid = study.pmid { studies[pmid] = study }
      }
    }
    var gold = try AboutLabels.hard(in: data.labels)
    for labels in try DesignLabels.all(in: data.labels)
    where labels.first.isAbout == labels.second.isAbout {
      gold.append(
        AboutLabels(
          pmid: labels.pmid, isAbout: labels.first.isAbout, isHeldOut: labels.isHeldOut,
          isFresh: labels.draw != .studies))
    }
    var ours = Tally()
    var heldOut = Tally()
    var plain = Tally()
    var hard = Tally()
    var fresh = Tally()
    var errors: [String] = []
    for label in gold {
      guard let study = studies[label.pmid] else { continue }
      let answer = reader.read(study).about.isAboutCondition
      let truth: Set<String> = label.isAbout ? ["about"] : []
      ours.add(found: answer ? ["about"] : [], gold: truth)
      plain.add(found: namesIt(study) ? ["about"] : [], gold: truth)
      if label.isHeldOut { heldOut.add(found: answer ? ["about"] : [], gold: truth) }
      if label.isFresh { fresh.add(found: answer ? ["about"] : [], gold: truth) }
      if label.isHard { hard.add(found: answer ? ["about"] : [], gold: truth) }
      if answer != label.isAbout, !label.isHeldOut {
        errors.append("\(label.pmid) read \(answer), gold \(label.isAbout): \(study.title)")
      }
    }
    let figures =
      figures("all", ours, beside: plain, target: 0.97)
      + figures("hard records", hard, beside: nil, target: nil)
      + figures("fresh records", fresh, beside: nil, target: nil)
      + figures("held out", heldOut, beside: nil, target: nil)
      + (try collections(data, reader))
    return EvaluationReport(figures: figures, errors: errors)
  }

  private static func figures(
    _ name: String, _ tally: Tally, beside plain: Tally?, target: Double?
  ) -> [EvaluationReport.Figure] {
    let baseline = plain.map { _ in "\"multiple sclerosis\" anywhere" }
    return [
      .init(
        "precision, \(name)", tally.precision, of: tally.right + tally.wrong, target: target,
        baseline: plain?.precision, baselineName: baseline),
      .init(
        "recall, \(name)", tally.recall, of: tally.right + tally.missed, target: target,
        baseline: plain?.recall, baselineName: baseline),
    ]
  }

  /// How many of each collection are read as about MS.
  private static func collections(
    _ data: EvaluationData, _ reader: EvidenceReader
  ) throws -> [EvaluationReport.Figure] {
    try [
      ("of the MS collections read so", [StudyRecords.gregory, StudyRecords.other]),
      ("of those sorted out read so", [StudyRecords.notMS]),
    ].map { name, files in
      let all = try files.flatMap { try StudyRecords.studies($0, in: data.gold) }
      let about = all.count { reader.read($0).about.isAboutCondition }
      return .init(name, Double(about) / Double(max(1, all.count)), of: all.count)
    }
  }

  private static func namesIt(_ study: Study) -> Bool {
    ([study.title] + study.abstract.sections.map(\.text)).contains {
      $0.lowercased().contains("multiple sclerosis")
    }
  }
}
