import Evidence
import FactCheck
import Foundation
import Literature
import Writing

/// What a list or a card shows of a study, read without decoding its digest.
package struct Listing: Sendable, Equatable {
  package var id: String
  package var title: String
  package var headline: String
  package var teaser: String
  package var design: Design?
  package var species: Species?
  package var stage: Stage?
  /// How many took part: in total if known, else analysed.
  package var participants: Int?
  /// For syntheses: how many studies were put together.
  package var studies: Int?
  package var published: PublicationDate?
  package var journal: String?
  package var doi: String?
  package var status: PublicationStatus?
  package var licence: String?
  package var isInvented: Bool
  package var level: Verdict.Level
  package var types: [String]
  package var topics: [String]
  package var treatments: [String]
  /// When the archive first saw the study.
  package var firstSeen: Date
  /// When the text was first published; `nil` before.
  package var firstPublished: Date?
  /// When the text, its verdict or its record last changed.
  package var changed: Date
  package var basis: Digest.Basis
  /// `grounded`, `model:NAME` or `editor:NAME`.
  package var writer: String
  package var approval: Approval?
  /// Why an editor holds it back, if so.
  package var held: String?
  package var contentHash: ContentHash
  package var summaryHash: ContentHash
  /// Of everything kept of the study that a page may show, approval and history included: a page
  /// built for the same fingerprint need not be built again.
  package var fingerprint: ContentHash

  package init(
    id: String, title: String, headline: String, teaser: String, design: Design? = nil,
    species: Species? = nil, stage: Stage? = nil, participants: Int? = nil, studies: Int? = nil,
    published: PublicationDate? = nil, journal: String? = nil, doi: String? = nil,
    status: PublicationStatus? = nil, licence: String? = nil, isInvented: Bool = false,
    level: Verdict.Level, types: [String] = [], topics: [String] = [], treatments: [String] = [],
    firstSeen: Date, firstPublished: Date? = nil, changed: Date, basis: Digest.Basis = .abstract,
    writer: String = "grounded", approval: Approval? = nil,
    held: String? = nil, contentHash: ContentHash, summaryHash: ContentHash,
    fingerprint: ContentHash
  ) {
    self.id = id
    self.title = title
    self.headline = headline
    self.teaser = teaser
    self.design = design
    self.species = species
    self.stage = stage
    self.participants = participants
    self.studies = studies
    self.published = published
    self.journal = journal
    self.doi = doi
    self.status = status
    self.licence = licence
    self.isInvented = isInvented
    self.level = level
    self.types = types
    self.topics = topics
    self.treatments = treatments
    self.firstSeen = firstSeen
    self.firstPublished = firstPublished
    self.changed = changed
    self.basis = basis
    self.writer = writer
    self.approval = approval
    self.held = held
    self.contentHash = contentHash
    self.summaryHash = summaryHash
    self.fingerprint = fingerprint
  }
}
