#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How a study is read from one result of Europe PMC.
struct EuropePMCRecord {
  let result: EuropePMCResult
  let parser: XMLRecordParser

  init(_ bytes: [UInt8], _ parser: XMLRecordParser) throws(StudyFieldError) {
    do {
      result = try JSONDecoder().decode(EuropePMCResult.self, from: Data(bytes))
    } catch {
      throw StudyFieldError(
        key: "record", problem: "is damaged: a field of it has the wrong form",
        mend: "Fetch the file from Europe PMC again.")
    }
    self.parser = parser
  }

  func study() throws(StudyFieldError) -> Study {
    guard let title = result.title.map({ MarkedUpText.plain($0, parser) }), !title.isEmpty else {
      throw StudyFieldError(
        key: "title", problem: "is missing or empty", mend: "Look the record up at Europe PMC.")
    }
    var study = Study(title: title)
    study.pmid = result.pmid.flatMap { Study.isPMID($0) ? $0 : nil }
    study.doi = result.doi.flatMap(DOI.normalised)
    study.pmcid = result.pmcid
    study.abstract = MarkedUpText.abstract(result.abstractText ?? "", parser)
    let journal = result.journalInfo?.journal
    study.journal = journal?.isoabbreviation ?? journal?.medlineAbbreviation ?? journal?.title
    study.authors = authors
    study.types = unique(result.pubTypeList?.items ?? [])
    if result.source == "PPR", !study.types.contains(where: { $0.lowercased() == "preprint" }) {
      study.types.append("Preprint")
    }
    study.mesh = unique(result.meshHeadingList?.items.compactMap(\.descriptorName) ?? [])
    study.keywords = unique(
      (result.keywordList?.items ?? []).map { MarkedUpText.plain($0, parser) })
    study.isInvented = study.keywords.contains { Invented.isMark($0) }
    study.funding = unique(
      (result.grantsList?.items ?? []).compactMap { grant in
        let parts = [grant.agency, grant.grantId].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
      })
    study.language = result.language.flatMap(LanguageCode.short)
    Registrations.addFound(to: &study)
    study.licence = result.license.flatMap { Licence.named(in: $0.uppercased()) ?? $0 }
    if study.licence == nil { study.licence = Licence.found(in: study) }
    study.version = result.versionNumber
    study.published =
      dates([
        result.firstPublicationDate, result.electronicPublicationDate,
        result.journalInfo?.printPublicationDate, result.pubYear,
      ]).first
    study.issue = dates([result.journalInfo?.printPublicationDate]).first?
      .ifLater(than: study.published)
    study.revised = dates([result.dateOfRevision]).first
    let links = result.commentCorrectionList?.items ?? []
    study.notices = links.compactMap(Self.notice)
    study.status =
      RecordStanding(
        types: study.types, references: Set(links.compactMap { $0.type.map(Self.kind) }),
        title: title, stage: result.publicationStatus
      ).status
    return study
  }

  private func dates(_ texts: [String?]) -> [PublicationDate] {
    texts.compactMap(\.self).compactMap { PublicationDate($0) }
  }

  private var authors: [String] {
    let listed = (result.authorList?.items ?? []).compactMap { author -> String? in
      if let group = author.collectiveName { return group }
      guard let last = author.lastName else { return author.fullName }
      return [author.firstName, last].compactMap(\.self).joined(separator: " ")
    }
    if !listed.isEmpty { return listed }
    // A light result has one line: "Bød Ä, Example B."
    let line = result.authorString ?? ""
    return line.split(separator: ",").map { name in
      let name = Bytes.trimmed(String(name))
      return name.hasSuffix(".") ? String(name.dropLast()) : name
    }
  }

  /// `Retraction in` is what PubMed's XML calls `RetractionIn`, `Corrected and republished in`
  /// `CorrectedandRepublishedIn`.
  private static func kind(_ type: String) -> String {
    type.split(separator: " ").map { word in
      word == "and" ? "and" : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  private static func notice(_ link: EuropePMCResult.Link) -> Notice? {
    guard let type = link.type,
      let meaning = RecordStanding.meaning(ofReference: kind(type))
    else { return nil }
    return Notice(
      kind: meaning.kind, citation: link.reference ?? "",
      pmid: link.source == "MED" ? link.id : nil, concernsOther: meaning.concernsOther)
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
