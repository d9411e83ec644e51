extension Study {
  /// One study from the newest record of each source. The order in which they came does not matter.
  ///
  /// Each field is taken whole from the best source that fills it. Notices are gathered from all, and
  /// the gravest status that any of them tells holds. Where several sources took part,
  /// `fieldSources` says which gave what.
  package static func merging(_ records: [SourceRecord]) -> Study? {
    let records = records.sorted { $0.source < $1.source }
    // A record without an abstract is no base while another one has it.
    guard let base = records.first(where: { !$0.study.abstract.isEmpty }) ?? records.first else {
      return nil
    }
    guard records.count > 1 else { return base.study }
    var merged = StudyMerge(base: base)
    for record in records where record.source != base.source { merged.fill(from: record) }
    merged.takeLicence(from: records)
    merged.takeStanding(from: records)
    return merged.study
  }
}

/// A study that is being put together.
private struct StudyMerge {
  private(set) var study: Study

  init(base: SourceRecord) {
    study = base.study
    for field in Field.allCases where field.isFilled(base.study) {
      study.fieldSources[field.rawValue] = base.source
    }
  }

  /// The fields that stand alone: what one source leaves empty, another may fill.
  private enum Field: String, CaseIterable {
    case pmid, doi, pmcid, title, abstract, journal, published, authors, types, mesh, keywords
    case funding, conflicts, registrations, copyright, language, vernacularTitle, fullText, version
    case revised, otherAbstracts, references, issue

    func isFilled(_ study: Study) -> Bool {
      switch self {
      case .pmid: study.pmid != nil
      case .doi: study.doi != nil
      case .pmcid: study.pmcid != nil
      case .title: true
      case .abstract: !study.abstract.isEmpty
      case .journal: study.journal != nil
      case .published: study.published != nil
      case .authors: !study.authors.isEmpty
      case .types: !study.types.isEmpty
      case .mesh: !study.mesh.isEmpty
      case .keywords: !study.keywords.isEmpty
      case .funding: !study.funding.isEmpty
      case .conflicts: study.conflicts != nil
      case .registrations: !study.registrations.isEmpty
      case .copyright: study.copyright != nil
      case .language: study.language != nil
      case .vernacularTitle: study.vernacularTitle != nil
      case .fullText: !study.fullText.isEmpty
      case .version: study.version != nil
      case .revised: study.revised != nil
      case .otherAbstracts: !study.otherAbstracts.isEmpty
      case .references: !study.references.isEmpty
      case .issue: study.issue != nil
      }
    }

    func copy(_ other: Study, into study: inout Study) {
      switch self {
      case .pmid: study.pmid = other.pmid
      case .doi: study.doi = other.doi
      case .pmcid: study.pmcid = other.pmcid
      case .title: study.title = other.title
      case .abstract: study.abstract = other.abstract
      case .journal: study.journal = other.journal
      case .published: study.published = other.published
      case .authors: study.authors = other.authors
      case .types: study.types = other.types
      case .mesh: study.mesh = other.mesh
      case .keywords: study.keywords = other.keywords
      case .funding: study.funding = other.funding
      case .conflicts: study.conflicts = other.conflicts
      case .registrations: study.registrations = other.registrations
      case .copyright: study.copyright = other.copyright
      case .language: study.language = other.language
      case .vernacularTitle: study.vernacularTitle = other.vernacularTitle
      case .fullText: study.fullText = other.fullText
      case .otherAbstracts: study.otherAbstracts = other.otherAbstracts
      case .references: study.references = other.references
      case .issue: study.issue = other.issue
      // They date the record that is the base, and no other.
      case .version, .revised: break
      }
    }

    /// What only dates a record is no field of the study that another source could fill.
    var isOfRecord: Bool { self == .version || self == .revised }
  }

  mutating func fill(from record: SourceRecord) {
    for field in Field.allCases
    where !field.isOfRecord && !field.isFilled(study) && field.isFilled(record.study) {
      field.copy(record.study, into: &study)
      study.fieldSources[field.rawValue] = record.source
    }
    study.isInvented = study.isInvented || record.study.isInvented
  }

  /// The article's own licence is believed before what others say of it.
  mutating func takeLicence(from records: [SourceRecord]) {
    let first = records.first { $0.source == .fullText && $0.study.licence != nil }
    guard let giver = first ?? records.first(where: { $0.study.licence != nil }) else { return }
    study.licence = giver.study.licence
    study.fieldSources["licence"] = giver.source
    if !Licence.allowsFullText(study.licence), !study.fullText.isEmpty {
      study.fullText = []
      study.fieldSources["fullText"] = nil
    }
  }

  mutating func takeStanding(from records: [SourceRecord]) {
    for record in records {
      for notice in record.study.notices where !study.notices.contains(where: notice.isSame(as:)) {
        study.notices.append(notice)
      }
    }
    let told = records.filter { $0.study.status != nil }
    let gravest = told.filter { Self.gravity($0.study.status) > 0 }
      .max { Self.gravity($0.study.status) < Self.gravity($1.study.status) }
    guard let giver = gravest ?? told.first else { return }
    study.status = giver.study.status
    study.fieldSources["status"] = giver.source
  }

  /// Zero for what is no news of the study's standing.
  private static func gravity(_ status: PublicationStatus?) -> Int {
    switch status {
    case .retractionNotice: 6
    case .retracted: 5
    case .withdrawn: 4
    case .correctionNotice: 3
    case .expressionOfConcern: 2
    case .corrected: 1
    case .published, .aheadOfPrint, .preprint, nil: 0
    }
  }
}

extension Notice {
  /// Whether two sources speak of one notice, each in its own words. One retraction, and one article that
  /// came of a preprint, is told by many; corrections may be several, and one notice may take back several studies.
  package func isSame(as other: Notice) -> Bool {
    guard kind == other.kind, concernsOther == other.concernsOther else { return false }
    if let pmid, let otherPMID = other.pmid, pmid == otherPMID || concernsOther {
      return pmid == otherPMID
    }
    let isOnce = kind == .retraction || kind == .preprint
    return citation == other.citation || isOnce && !concernsOther
  }
}
