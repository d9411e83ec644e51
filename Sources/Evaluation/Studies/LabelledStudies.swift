import Evidence
import Literature

/// The labelled abstracts with what the reader makes of them.
struct LabelledStudies: Sendable {
  typealias Item = LabelledRecord<StudyLabels>

  static func all(_ data: EvaluationData) throws -> [Item] {
    try read(try StudyLabels.all(in: data.labels), of: \.pmid, data)
  }

  static func parts(_ data: EvaluationData) throws -> [LabelledRecord<PartLabels>] {
    try read(try PartLabels.all(in: data.labels), of: \.pmid, data)
  }

  private static func read<Labels: Sendable>(
    _ labels: [Labels], of pmid: (Labels) -> String, _ data: EvaluationData
  ) throws -> [LabelledRecord<Labels>] {
    let reader = EvidenceReader(lexicon: data.lexicon)
    let studies = try StudyRecords.labelled(in: data.gold)
    var printed: [String: String] = [:]
    for name in [StudyRecords.other, StudyRecords.gregory] {
      printed.merge(try StudyRecords.printedAbstracts(name, in: data.gold)) { $1 }
    }
    return labels.compactMap { labels in
      guard let study = studies[pmid(labels)], let text = printed[pmid(labels)] else { return nil }
      return LabelledRecord(
        labels: labels, study: study, printed: text, evidence: reader.read(study))
    }
  }
}
