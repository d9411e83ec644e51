/// One PubMed record's element, and how a study is read from it.
///
/// Source of the elements: NLM's PubMed DTD of 2019 to 2025 and the MEDLINE DTD of 2016.
struct PubMedRecord {
  /// `MedlineCitation` or `BookDocument`: what holds PMID, dates and lists.
  let citation: XMLElement
  /// `Article` or `BookDocument`: what holds title, abstract and authors.
  let article: XMLElement
  let data: XMLElement?
  let isBook: Bool

  init(_ root: XMLElement) throws(XMLFault) {
    if let book = root.first("BookDocument") {
      citation = book
      article = book
      data = root.first("PubmedBookData")
      isBook = true
      return
    }
    let citation = root.isNamed("MedlineCitation") ? root : root.first("MedlineCitation")
    guard let citation, let article = citation.first("Article") else {
      throw XMLFault(
        reason: "The record has no article in it.", mend: "Fetch this record again.")
    }
    self.citation = citation
    self.article = article
    data = root.first("PubmedData")
    isBook = false
  }

  func study() throws(XMLFault) -> Study {
    guard let title else {
      throw XMLFault(
        reason: "The record\(pmid.map { " \($0)" } ?? "") has no title.",
        mend: "Look the record up at PubMed; nothing can be shown without a title.")
    }
    var study = Study(title: title)
    study.pmid = pmid
    study.version = citation.first("PMID")?.attribute("Version").flatMap { Int($0) }
    study.vernacularTitle = article.text(of: "VernacularTitle")
    study.doi = doi
    study.pmcid = pmcid
    study.abstract = article.first("Abstract").map(Self.abstract) ?? Abstract(sections: [])
    study.otherAbstracts = citation.all("OtherAbstract").map { element in
      OtherAbstract(
        type: element.attribute("Type"),
        language: element.attribute("Language").flatMap(LanguageCode.short),
        abstract: Self.abstract(element))
    }
    study.copyright = article.first("Abstract")?.text(of: "CopyrightInformation")
    study.journal = journal
    study.authors = authors
    study.types = types
    study.mesh = unique(
      (citation.first("MeshHeadingList")?.all("MeshHeading") ?? [])
        .compactMap { $0.text(of: "DescriptorName") })
    study.keywords = unique(
      citation.all("KeywordList").flatMap { $0.all("Keyword") }.compactMap(\.text))
    study.isInvented = study.keywords.contains { Invented.isMark($0) }
    study.funding = funding
    study.conflicts = citation.text(of: "CoiStatement")
    study.language = article.text(of: "Language").flatMap(LanguageCode.short)
    study.registrations = registrations
    Registrations.addFound(to: &study)
    study.licence = Licence.found(in: study)
    study.notices = notices
    study.published = published(notes: &study.readingNotes)
    study.issue = issue?.ifLater(than: study.published)
    study.revised = revised
    study.status = status(of: study)
    return study
  }

  private var pmid: String? {
    citation.text(of: "PMID").flatMap { Study.isPMID($0) ? $0 : nil }
  }

  private var title: String? {
    let printed = article.text(of: "ArticleTitle")
    let placeholders = ["[Not Available].", "[Not Available]", "Not Available"]
    if let printed, !placeholders.contains(printed) { return printed }
    return article.text(of: "VernacularTitle")
      ?? article.first("Book")?.text(of: "BookTitle") ?? printed
  }

  private var doi: String? {
    for element in article.all("ELocationID")
    where element.attribute("EIdType", is: "doi") && !element.attribute("ValidYN", is: "N") {
      if let doi = element.text.flatMap(DOI.normalised) { return doi }
    }
    return articleId("doi").flatMap(DOI.normalised)
  }

  private var pmcid: String? {
    if let id = articleId("pmc"), id.hasPrefix("PMC") { return id }
    // Before 2017 it stood here: "PMC123456 [Available on 01/01/16]".
    let others = citation.all("OtherID").compactMap(\.text)
    return others.first { $0.hasPrefix("PMC") }
      .map { String($0.prefix { $0 != " " }) }
  }

  private func articleId(_ type: String) -> String? {
    for list in [data?.first("ArticleIdList"), citation.first("ArticleIdList")] {
      for id in list?.all("ArticleId") ?? [] where id.attribute("IdType", is: type) {
        if let text = id.text { return text }
      }
    }
    return nil
  }

  private var journal: String? {
    if isBook { return article.first("Book")?.text(of: "BookTitle") }
    let journal = article.first("Journal")
    return journal?.text(of: "ISOAbbreviation") ?? journal?.text(of: "Title")
      ?? citation.first("MedlineJournalInfo")?.text(of: "MedlineTA")
  }

  private var types: [String] {
    let listed = article.first("PublicationTypeList") ?? article
    return unique(listed.all("PublicationType").compactMap(\.text))
  }

  private var authors: [String] {
    let lists = article.all("AuthorList").filter { !$0.attribute("Type", is: "editors") }
    return lists.flatMap { $0.all("Author") }.compactMap { author in
      guard !author.attribute("ValidYN", is: "N") else { return nil }
      guard let last = author.text(of: "LastName") else { return author.text(of: "CollectiveName") }
      let given = author.text(of: "ForeName") ?? author.text(of: "Initials")
      return [given, last, author.text(of: "Suffix")].compactMap(\.self).joined(separator: " ")
    }
  }

  private var funding: [String] {
    let grants = (article.first("GrantList") ?? citation.first("GrantList"))?.all("Grant") ?? []
    return unique(
      grants.compactMap { grant in
        let parts = [grant.text(of: "Agency"), grant.text(of: "GrantID")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
      })
  }

  private var registrations: [String] {
    let banks = article.first("DataBankList")?.all("DataBank") ?? []
    return banks.flatMap { bank -> [String] in
      guard let name = bank.text(of: "DataBankName"), Registrations.isRegistry(name) else {
        return []
      }
      let numbers = bank.first("AccessionNumberList")?.all("AccessionNumber") ?? []
      return numbers.compactMap(\.text).map { Registrations.written($0, registry: name) }
    }
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
