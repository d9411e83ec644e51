import Evidence
import FactCheck
import Foundation
import Literature
import Writing

/// An entry with all that can be worked out before the store is locked for writing.
struct PreparedEntry: Sendable {
  let entry: Entry
  let contentHash: ContentHash
  let summaryHash: ContentHash
  let digestHash: ContentHash
  let digestJSON: Data
  let records: [Record]
  /// In small letters: DOIs do not tell them from capitals.
  let doi: String?
  let search: SearchColumns

  /// A record with its hash, and the source whose newest it is.
  struct Record: Sendable {
    let json: Data
    let hash: ContentHash
    let newestOf: RecordSource?
  }

  init(_ entry: Entry) throws {
    self.entry = entry
    let study = entry.digest.study
    let studyJSON = try CanonicalJSON.bytes(study)
    let contentHash = ContentHash(bytes: studyJSON)
    self.contentHash = contentHash
    records =
      try entry.records?.map(Record.init)
      ?? [Record(json: studyJSON, hash: contentHash, newestOf: .usual(for: study))]
    summaryHash = ContentHash.of(entry.digest.summary)
    digestJSON = try CanonicalJSON.bytes(entry.digest)
    digestHash = ContentHash(bytes: digestJSON)
    doi = entry.digest.study.doi.flatMap(DOI.normalised)?.lowercased()
    search = SearchColumns(entry)
  }

  var id: String { entry.id }
  var study: Study { entry.digest.study }
}

extension PreparedEntry.Record {
  init(_ received: ReceivedRecord) throws {
    json = try CanonicalJSON.bytes(received.record.study)
    hash = ContentHash(bytes: json)
    newestOf = received.isNewest ? received.record.source : nil
  }
}

extension RecordSource {
  /// Of a record that does not say where it is from.
  static func usual(for study: Study) -> RecordSource {
    study.pmid == nil ? .studyLines : .pubmed
  }
}
