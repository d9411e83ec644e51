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
  let studyJSON: Data
  /// In small letters: DOIs do not tell them from capitals.
  let doi: String?
  let search: SearchColumns

  init(_ entry: Entry) throws {
    self.entry = entry
    studyJSON = try CanonicalJSON.bytes(entry.digest.study)
    contentHash = ContentHash(bytes: studyJSON)
    summaryHash = ContentHash.of(entry.digest.summary)
    digestJSON = try CanonicalJSON.bytes(entry.digest)
    digestHash = ContentHash(bytes: digestJSON)
    doi = entry.digest.study.doi.flatMap(DOI.normalised)?.lowercased()
    search = SearchColumns(entry)
  }

  var id: String { entry.id }
  var study: Study { entry.digest.study }
}
