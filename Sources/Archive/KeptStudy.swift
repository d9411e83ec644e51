import Literature

/// A study record as the store has it: written by `Study` itself, so that nothing in it needs the
/// tolerance with which records from outside are read, and which takes most of the time.
struct KeptStudy: Decodable {
  private let title: String
  private let pmid: String?
  private let doi: String?
  private let pmcid: String?
  private let abstract: [Abstract.Section]?
  private let fullText: [Abstract.Section]?
  private let journal: String?
  private let published: PublicationDate?
  private let issue: PublicationDate?
  private let authors: [String]?
  private let types: [String]?
  private let mesh: [String]?
  private let keywords: [String]?
  private let funding: [String]?
  private let conflicts: String?
  private let registrations: [String]?
  private let status: String?
  private let licence: String?
  private let copyright: String?
  private let language: String?
  private let notices: [Notice]?
  private let isInvented: Bool?
  private let version: Int?
  private let revised: PublicationDate?
  private let vernacularTitle: String?
  private let otherAbstracts: [OtherAbstract]?
  private let references: [String]?
  private let readingNotes: [String]?
  private let fieldSources: [String: String]?

  var study: Study {
    var study = Study(
      pmid: pmid, doi: doi, pmcid: pmcid, title: title,
      abstract: Abstract(sections: abstract ?? []), fullText: fullText ?? [], journal: journal,
      published: published, authors: authors ?? [], types: types ?? [], mesh: mesh ?? [],
      keywords: keywords ?? [], funding: funding ?? [], conflicts: conflicts,
      registrations: registrations ?? [], status: status.flatMap(PublicationStatus.init),
      licence: licence, copyright: copyright,
      language: language, notices: notices ?? [], isInvented: isInvented ?? false,
      version: version, revised: revised, vernacularTitle: vernacularTitle,
      otherAbstracts: otherAbstracts ?? [], readingNotes: readingNotes ?? [])
    study.issue = issue
    study.references = references ?? []
    // Names of sources that a later version invents are left out.
    study.fieldSources = (fieldSources ?? [:]).compactMapValues(RecordSource.init(rawValue:))
    return study
  }
}
