import Foundation
import Literature

/// What the newsroom keeps, and the questions the other rooms ask of it.
///
/// No method reads a clock: times are passed in. Every method throws `ArchiveError`.
package protocol Archive: TrialBooks, NewsBooks {
  // MARK: What comes in

  /// What is already held for these ids, for deciding whether a record is worth reading again.
  /// Ids that are not held are left out; a redirected id answers with its target's entry.
  func known(_ ids: [String]) async throws -> [String: KnownStudy]

  /// What is held of each of these studies, in their order: found by id, DOI, PMC id or title.
  func holdings(of studies: [Study]) async throws -> [KnownStudy?]

  /// The newest record that each source gave of a study, by the study's id.
  func records(of ids: [String]) async throws -> [String: [SourceRecord]]

  /// Keeps a batch in one transaction: all of it or nothing. Saving the same entries again changes
  /// nothing.
  func save(_ batch: [Entry], at now: Date) async throws -> SaveReport

  /// Adds records that could not be read. The same record of the same origin is kept once.
  func setAside(_ records: [SetAsideRecord], at now: Date) async throws

  /// Says that an origin was read to its end and that `records` are all that could not be read: what
  /// was set aside of it earlier and is readable now is settled.
  func settle(origin: String, setAside records: [SetAsideRecord], at now: Date) async throws

  /// Settles what was set aside under one of these names, wherever it stood: it came whole.
  func settle(readWell names: Set<String>, at now: Date) async throws

  /// By what a file that was read to its end is known again; `nil` for one that was not.
  func fileMark(_ origin: String) async throws -> String?
  func note(fileMark mark: String, of origin: String) async throws

  /// Takes studies down because their source deleted them. An id that is not held yet is remembered:
  /// the record it names stays deleted when an older file brings it.
  func delete(_ ids: [String], why: String, at now: Date) async throws

  /// Makes `old` a name of `new`; its history moves along, its own text is dropped.
  func merge(_ old: String, into new: String, at now: Date) async throws

  // MARK: What others say about a study

  /// Keeps notices for ever. The same notice is kept once.
  func note(_ notices: [SourceNotice], at now: Date) async throws

  /// The kept notices about these studies, by the study's id.
  func notices(about studies: [Study]) async throws -> [String: [SourceNotice]]

  /// When the dated notices about held studies were published and received.
  func noticeDates() async throws -> [NoticeDate]

  /// Held reviews that cite one of these works, each named as in `Study.references`.
  func reviews(citing works: [String]) async throws -> [Study]

  /// What these studies cite and is known to be retracted, by the citing study's id.
  func retractions(citedBy studies: [Study]) async throws -> [String: [Notice]]

  /// The records held under these PubMed ids and DOIs (in small letters).
  func held(about names: [String]) async throws -> [Study]

  // MARK: What goes out

  /// The archive as it stands now: what another run writes meanwhile is not seen in it.
  func snapshot() throws -> Self

  /// Notes which texts a publication under `policy` shows, with a line in the history of each that
  /// is new or taken down. To be called before the pages are built.
  func recordPublication(under policy: PublicationPolicy, at now: Date) async throws
    -> PublicationChange

  /// Whole digests that `policy` allows, newest publication first, then by id, from after `cursor`.
  func digests(under policy: PublicationPolicy, after cursor: Cursor?, limit: Int) async throws
    -> [StoredDigest]

  /// What lists and cards need, without decoding a digest; same order as `digests`.
  func listings(
    under policy: PublicationPolicy, where filter: ListingFilter, after cursor: Cursor?, limit: Int
  ) async throws -> [Listing]

  /// One digest whatever its state, `nil` when not held. A redirected id gives its target.
  func digest(_ id: String) async throws -> StoredDigest?

  /// All public changes of these kinds over all studies, newest first.
  func changes(of kinds: Set<HistoryLine.Kind>) async throws -> [HistoryLine]

  /// The public history of one study, oldest first.
  func history(_ id: String) async throws -> [HistoryLine]

  /// Old id → the id that took its place.
  func redirects() async throws -> [String: String]

  /// Studies that hold all words of the query, best first; see `SearchQuery`.
  func search(_ query: SearchQuery, under policy: PublicationPolicy) async throws -> SearchResult

  // MARK: The editor's desk

  /// Texts a person should look at under `policy`, newest publication first.
  func reviewList(under policy: PublicationPolicy, limit: Int) async throws -> [ReviewItem]

  /// Approves the text of this study as it stands. `summaryHash`, when given, must still be the
  /// text's hash. A blocked text cannot be approved.
  func approve(_ id: String, by name: String, summaryHash: ContentHash?, at now: Date) async throws

  /// Keeps a study out of every publication until it is approved.
  func hold(_ id: String, why: String, at now: Date) async throws

  // MARK: The books

  func counts() async throws -> ArchiveCounts
  /// Records that could not be read, by origin and place.
  func setAsideRecords(limit: Int) async throws -> [SetAsideRecord]
  /// Those of one origin.
  func setAsideRecords(of origin: String) async throws -> [SetAsideRecord]
  /// Records that could not be read once and are settled by now, the last first.
  func settledRecords(limit: Int) async throws -> [SetAsideRecord]
  /// Remembers a finished run; `lastRun` gives it back.
  func record(_ run: RunRecord) async throws
  func lastRun() async throws -> RunRecord?
}

extension Archive {
  package func digests(under policy: PublicationPolicy, after cursor: Cursor?) async throws
    -> [StoredDigest]
  {
    try await digests(under: policy, after: cursor, limit: 200)
  }

  package func approve(_ id: String, by name: String, at now: Date) async throws {
    try await approve(id, by: name, summaryHash: nil, at: now)
  }

  /// Whole digests in batches: `for try await batch in archive.digestBatches(under: policy)`.
  package func digestBatches(under policy: PublicationPolicy, size: Int = 200)
    -> DigestBatches
  {
    DigestBatches(archive: self, policy: policy, size: size)
  }
}
