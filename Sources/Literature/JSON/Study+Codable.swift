extension Study: Codable {
  enum CodingKeys: String, CodingKey {
    case pmid, doi, title, abstract, journal, published, authors, types, mesh, keywords, funding
    case conflicts, registrations, status, licence
    case pmcid, copyright, language, notices, isInvented
    case version, revised, vernacularTitle, otherAbstracts, fullText, readingNotes
    case references, issue, fieldSources
  }

  /// Reads a study line; unknown keys are ignored.
  ///
  /// - Throws: `StudyFieldError`, which names the key, for a wrong type or a missing title.
  package init(from decoder: any Decoder) throws {
    let fields = try StudyFields(decoder)
    let title = try fields.text(.title)
    guard let title else {
      throw StudyFieldError(
        key: "title", problem: "is missing or empty", mend: "Give the study's title as a text.")
    }
    self.init(title: Self.unescaped(title))
    var notes = try fields.texts(.readingNotes)

    if let text = try fields.text(.pmid, acceptingNumber: true) {
      pmid = Self.isPMID(text) ? text : nil
      if pmid == nil { notes.append("“\(text.prefix(40))” is not a PubMed id and was left out.") }
    }
    if let text = try fields.text(.doi) {
      doi = DOI.normalised(text)
      if doi == nil { notes.append("“\(text.prefix(80))” is not a DOI and was left out.") }
    }
    if let text = try fields.text(.published, acceptingNumber: true) {
      published = PublicationDate(text)
      if published == nil {
        notes.append("“\(text.prefix(40))” is not a date of the calendar and was left out.")
      }
    }
    if let text = try fields.text(.status) {
      let name = text.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: "_")
      status = PublicationStatus(rawValue: name)
      if status == nil {
        notes.append("“\(text.prefix(40))” is not a status we know and was left out.")
      }
    }
    abstract = try fields.abstract()
    journal = try fields.text(.journal)
    authors = try fields.texts(.authors)
    types = try fields.texts(.types)
    mesh = try fields.texts(.mesh)
    keywords = try fields.texts(.keywords)
    funding = try fields.texts(.funding)
    conflicts = try fields.text(.conflicts)
    registrations = try fields.texts(.registrations)
    licence = try fields.text(.licence)
    pmcid = try fields.text(.pmcid)
    copyright = try fields.text(.copyright)
    language = try fields.text(.language)
    notices = try fields.values(.notices, of: Notice.self)
    isInvented =
      try fields.flag(.isInvented) || keywords.contains { Invented.isMark($0) }
    version = try fields.number(.version)
    revised = try fields.text(.revised).flatMap { PublicationDate($0) }
    issue = try fields.text(.issue, acceptingNumber: true).flatMap { PublicationDate($0) }
    vernacularTitle = try fields.text(.vernacularTitle)
    otherAbstracts = try fields.values(.otherAbstracts, of: OtherAbstract.self)
    fullText = try fields.values(.fullText, of: Abstract.Section.self)
    if !fullText.isEmpty, !Licence.allowsFullText(licence) {
      fullText = []
      notes.append("The licence is not one under which the full text may be used; it was left out.")
    }
    var works = CitedWorks()
    for work in try fields.texts(.references) { works.add(pmid: work, doi: work) }
    references = works.names
    readingNotes = notes
    fieldSources = try fields.fieldSources()
  }

  /// Writes every key of the contract, `null` where unknown; the rarer keys only when they are set.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(pmid, forKey: .pmid)
    try fields.encode(doi, forKey: .doi)
    try fields.encode(title, forKey: .title)
    try fields.encode(abstract, forKey: .abstract)
    try fields.encode(journal, forKey: .journal)
    try fields.encode(published, forKey: .published)
    try fields.encode(authors, forKey: .authors)
    try fields.encode(types, forKey: .types)
    try fields.encode(mesh, forKey: .mesh)
    try fields.encode(keywords, forKey: .keywords)
    try fields.encode(funding, forKey: .funding)
    try fields.encode(conflicts, forKey: .conflicts)
    try fields.encode(registrations, forKey: .registrations)
    try fields.encode(status, forKey: .status)
    try fields.encode(licence, forKey: .licence)
    try fields.encode(pmcid, forKey: .pmcid)
    try fields.encode(copyright, forKey: .copyright)
    try fields.encode(language, forKey: .language)
    try fields.encode(notices, forKey: .notices)
    try fields.encode(isInvented, forKey: .isInvented)
    try fields.encodeIfPresent(version, forKey: .version)
    try fields.encodeIfPresent(revised, forKey: .revised)
    try fields.encodeIfPresent(issue, forKey: .issue)
    try fields.encodeIfPresent(vernacularTitle, forKey: .vernacularTitle)
    if !otherAbstracts.isEmpty { try fields.encode(otherAbstracts, forKey: .otherAbstracts) }
    if !fullText.isEmpty { try fields.encode(fullText, forKey: .fullText) }
    if !references.isEmpty { try fields.encode(references, forKey: .references) }
    if !readingNotes.isEmpty { try fields.encode(readingNotes, forKey: .readingNotes) }
    try encodeFieldSources(to: &fields)
  }

  /// Feeds print titles as they stand in HTML: `MS &amp; Parkinson's disease`.
  private static func unescaped(_ title: String) -> String {
    guard title.utf8.contains(UInt8(ascii: "&")) else { return title }
    return title.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// In the order of the fields' names, so that the bytes are always the same.
  private func encodeFieldSources(to fields: inout KeyedEncodingContainer<CodingKeys>) throws {
    guard !fieldSources.isEmpty else { return }
    var list = fields.nestedContainer(keyedBy: FieldName.self, forKey: .fieldSources)
    for (name, source) in fieldSources.sorted(by: { $0.key < $1.key }) {
      try list.encode(source.rawValue, forKey: FieldName(stringValue: name))
    }
  }

  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
