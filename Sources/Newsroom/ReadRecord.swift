import Literature

/// A record as it was read, with what could not be taken over of it.
struct ReadRecord: Sendable {
  let record: SourceRecord
  let notes: [String]
  var study: Study { record.study }

  init(_ study: Study, at origin: Origin, notes: [String]) {
    record = SourceRecord(source: origin.source ?? .studyLines, study: study)
    self.notes = notes
  }

  /// Under which it may have been set aside before.
  var recordNames: [String] { RecordName.names(of: study, from: record.source) }

  /// Parts records so that the first part holds no two of one study: each of the rest finds kept
  /// what came before it.
  static func apart(_ records: [ReadRecord]) -> (first: [ReadRecord], rest: [ReadRecord]) {
    var seen: Set<String> = []
    var first: [ReadRecord] = []
    var rest: [ReadRecord] = []
    for record in records {
      if seen.isDisjoint(with: record.names) {
        first.append(record)
      } else {
        rest.append(record)
      }
      seen.formUnion(record.names)
    }
    return (first, rest)
  }

  private var names: [String] {
    [study.id, study.doi.flatMap(DOI.normalised)?.lowercased(), study.pmcid].compactMap(\.self)
  }
}
