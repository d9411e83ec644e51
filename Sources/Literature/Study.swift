/// One published study, as its sources describe it: metadata and the abstract as read.
///
/// Only `title` is required. The text of `title` and `abstract` is never changed after reading.
package struct Study: Sendable, Equatable {
  package var pmid: String?
  package var doi: String?
  package var pmcid: String?
  package var title: String
  package var abstract: Abstract
  /// What was read of the article beside its abstract, where its licence allows it: sections such as
  /// `Adverse events` and `Limitations`; empty when only the abstract was read.
  package var fullText: [Abstract.Section]
  package var journal: String?
  /// When it first appeared, online or in print.
  package var published: PublicationDate?
  /// The date of the journal's issue, where it is another month than that of `published`.
  package var issue: PublicationDate? = nil
  package var authors: [String]
  /// Publication types as the source prints them, such as `Randomized Controlled Trial`.
  package var types: [String]
  package var mesh: [String]
  package var keywords: [String]
  package var funding: [String]
  /// The authors' statement of interests, as printed; `nil` when the source has none.
  package var conflicts: String?
  /// Trial registrations, such as `NCT01234567`.
  package var registrations: [String]
  package var status: PublicationStatus?
  /// `CC BY 4.0`, `CC0`, `public domain` or as the source says it; `nil` when unknown.
  package var licence: String?
  package var copyright: String?
  /// ISO 639 code of the article's language, `en` when not said.
  package var language: String?
  /// Notices that concern this record: retractions, corrections, expressions of concern.
  package var notices: [Notice]
  /// True for records of `Samples/`: invented, and marked so on every page.
  package var isInvented: Bool
  /// PubMed's version of the record; of two records with one PMID the higher version holds.
  package var version: Int?
  /// When the source last revised the record; of two with one version the later one holds.
  package var revised: PublicationDate?
  /// The title in the article's own language, when PubMed prints a translated one.
  package var vernacularTitle: String?
  package var otherAbstracts: [OtherAbstract]
  /// What a review cites, each work by its PubMed number, else by its DOI in small letters; empty for
  /// studies that do not sum up others.
  package var references: [String] = []
  /// What was printed but could not be taken over, one sentence each, such as an impossible date.
  package var readingNotes: [String]
  /// Which source gave which field, by the field's name; empty where one source gave all.
  package var fieldSources: [String: RecordSource] = [:]

  package init(
    pmid: String? = nil, doi: String? = nil, pmcid: String? = nil, title: String,
    abstract: Abstract = Abstract(sections: []), fullText: [Abstract.Section] = [],
    journal: String? = nil,
    published: PublicationDate? = nil, authors: [String] = [], types: [String] = [],
    mesh: [String] = [], keywords: [String] = [], funding: [String] = [], conflicts: String? = nil,
    registrations: [String] = [], status: PublicationStatus? = nil, licence: String? = nil,
    copyright: String? = nil, language: String? = nil, notices: [Notice] = [],
    isInvented: Bool = false, version: Int? = nil, revised: PublicationDate? = nil,
    vernacularTitle: String? = nil,
    otherAbstracts: [OtherAbstract] = [], readingNotes: [String] = []
  ) {
    self.pmid = pmid
    self.doi = doi
    self.pmcid = pmcid
    self.title = title
    self.abstract = abstract
    self.fullText = fullText
    self.journal = journal
    self.published = published
    self.authors = authors
    self.types = types
    self.mesh = mesh
    self.keywords = keywords
    self.funding = funding
    self.conflicts = conflicts
    self.registrations = registrations
    self.status = status
    self.licence = licence
    self.copyright = copyright
    self.language = language
    self.notices = notices
    self.isInvented = isInvented
    self.version = version
    self.revised = revised
    self.vernacularTitle = vernacularTitle
    self.otherAbstracts = otherAbstracts
    self.readingNotes = readingNotes
  }
}
