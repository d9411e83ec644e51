import Evidence
import Literature

extension EvaluationTask {
  /// Who paid, and the authors' interests, which few abstracts tell: gold is `funding.tsv`, every
  /// abstract of the collections with a word that may tell of either (one reader), and the
  /// `GrantList` and `CoiStatement` of PubMed records, which must never be lost.
  package static let funding = EvaluationTask(
    "funding", "who paid and the authors' interests, where an abstract may say so (one reader)"
  ) { data in
    let reader = EvidenceReader(lexicon: data.lexicon)
    var gold: [String: (funding: Bool, conflicts: Bool)] = [:]
    for line in try data.labels.lines("funding.tsv") {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard cells.count == 3, cells[0] != "pmid" else { continue }
      gold[String(cells[0])] = (cells[1] == "1", cells[2] == "1")
    }
    var funding = Tally()
    var conflicts = Tally()
    let labelled = 2 * gold.count
    var absent = (count: 0, false: 0)
    var unsure = 0
    var errors: [String] = []
    for name in [StudyRecords.notMS, StudyRecords.other, StudyRecords.gregory] {
      for study in try StudyRecords.studies(name, in: data.gold) {
        guard let pmid = study.pmid, let truth = gold.removeValue(forKey: pmid) else { continue }
        let evidence = reader.read(study)
        for (part, isTold, isFound) in [
          (Evidence.Part.funding, truth.funding, evidence.funding != nil),
          (.conflicts, truth.conflicts, evidence.conflicts != nil),
        ] {
          let found: Set<String> = isFound ? ["told"] : []
          let told: Set<String> = isTold ? ["told"] : []
          if part == .funding {
            funding.add(found: found, gold: told)
          } else {
            conflicts.add(found: found, gold: told)
          }
          if evidence.unsure.contains(part.rawValue) { unsure += 1 }
          if evidence.absent.contains(part.rawValue) {
            absent.count += 1
            if isTold { absent.false += 1 }
          }
          if isFound != isTold { errors.append("\(part.rawValue), \(pmid): gold \(isTold)") }
        }
      }
    }
    let metadata = try metadataKept(data, reader)
    let rightlyAbsent = Double(absent.count - absent.false) / Double(max(1, absent.count))
    return EvaluationReport(
      figures: figures("funding", funding) + figures("conflicts", conflicts) + [
        .init("rightly called absent", rightlyAbsent, of: absent.count, target: 0.99),
        .init(
          "GrantList and CoiStatement kept", Double(metadata.kept) / Double(max(1, metadata.of)),
          of: metadata.of, target: 1),
      ], unsure: (unsure, labelled), errors: errors)
  }

  private static func figures(_ name: String, _ tally: Tally) -> [EvaluationReport.Figure] {
    [
      .init("\(name), precision", tally.precision, of: tally.right + tally.wrong, target: 0.9),
      .init("\(name), recall", tally.recall, of: tally.right + tally.missed, target: 0.9),
    ]
  }

  private static func metadataKept(
    _ data: EvaluationData, _ reader: EvidenceReader
  ) throws -> (kept: Int, of: Int) {
    var kept = 0
    var count = 0
    for name in StudyRecords.pubmed {
      for study in try StudyRecords.studies(name, in: data.gold) {
        guard !study.funding.isEmpty || study.conflicts != nil else { continue }
        let evidence = reader.read(study)
        if !study.funding.isEmpty {
          count += 1
          if evidence.funding?.sources == ["m:funding"] { kept += 1 }
        }
        if study.conflicts?.isEmpty == false {
          count += 1
          if evidence.conflicts?.sources == ["m:conflicts"] { kept += 1 }
        }
      }
    }
    return (kept, count)
  }
}
