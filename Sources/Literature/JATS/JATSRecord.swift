/// One article in JATS, and how a study is read from it.
///
/// Source of the elements: NISO Z39.96, Journal Article Tag Suite 1.0 to 1.3, as PubMed Central
/// tags them.
struct JATSRecord {
  let root: XMLElement
  let meta: XMLElement
  let journalMeta: XMLElement?

  init(_ root: XMLElement) throws(XMLFault) {
    let front = root.first("front") ?? root.first("front-stub")
    guard let front, let meta = front.first("article-meta") else {
      throw XMLFault(
        reason: "The article has no front matter.", mend: "Fetch the whole article again.")
    }
    self.root = root
    self.meta = meta
    journalMeta = front.first("journal-meta")
  }

  func study() throws(XMLFault) -> Study {
    guard let title else {
      throw XMLFault(
        reason: "The article has no title.",
        mend: "Look the article up at its publisher; nothing can be shown without a title.")
    }
    var study = Study(title: title)
    study.pmid = id("pmid").flatMap { Study.isPMID($0) ? $0 : nil }
    study.pmcid = (id("pmc") ?? id("pmcid")).map { $0.hasPrefix("PMC") ? $0 : "PMC" + $0 }
    study.doi = id("doi").flatMap(DOI.normalised)
    study.vernacularTitle = translatedTitle == nil ? nil : printedTitle
    study.language = language
    (study.abstract, study.otherAbstracts) = JATSAbstracts(self).read()
    study.journal = journal
    study.authors = authors
    study.types = Self.type(root.attribute("article-type")).map { [$0] } ?? []
    study.keywords = keywords
    study.isInvented = study.keywords.contains { Invented.isMark($0) }
    study.copyright = meta.first("permissions")?.text(of: "copyright-statement")
    study.licence = licence ?? Licence.found(in: study)
    study.published = PublicationDate.first(of: dates(notes: &study.readingNotes))
    study.issue = issue?.ifLater(than: study.published)
    study.notices = related.map { type, text in
      Notice(kind: type.kind, citation: text, concernsOther: type.concernsOther)
    }
    study.status =
      RecordStanding(
        types: study.types, references: Set(relatedNames), title: title,
        stage: study.types == ["Preprint"] ? nil : "ppublish"
      ).status
    let back = JATSBackMatter(root: root, meta: meta)
    study.funding = back.funding
    study.conflicts = back.conflicts
    Registrations.addFound(to: &study)
    if study.saysItSumsUpStudies { study.references = JATSReferences(root: root).names }
    if Licence.allowsFullText(study.licence) {
      study.fullText = JATSBody(root.first("body")).parts(hasAbstract: !study.abstract.isEmpty)
    }
    return study
  }

  /// ISO 639 code; JATS puts it on the article itself.
  var language: String? {
    root.attribute("lang").map { String($0.prefix { $0 != "-" }) }.flatMap(LanguageCode.short)
  }

  private func id(_ type: String) -> String? {
    for id in meta.all("article-id") where id.attribute("pub-id-type", is: type) {
      if let text = id.text { return text }
    }
    return nil
  }

  /// The English title where the article is in another language and has one.
  private var title: String? { translatedTitle ?? printedTitle }

  private var printedTitle: String? {
    let group = meta.first("title-group")
    guard let title = group?.first("article-title").map(JATSText.render), !title.isEmpty else {
      return nil
    }
    guard let subtitle = group?.first("subtitle").map(JATSText.render), !subtitle.isEmpty else {
      return title
    }
    return title.hasSuffix(":") ? "\(title) \(subtitle)" : "\(title): \(subtitle)"
  }

  private var translatedTitle: String? {
    guard let language, language != "en" else { return nil }
    let groups = meta.first("title-group")?.all("trans-title-group") ?? []
    let english = groups.first { $0.attribute("lang")?.hasPrefix("en") == true }
    return english?.text(of: "trans-title")
  }

  private var journal: String? {
    let ids = journalMeta?.all("journal-id") ?? []
    return ids.first { $0.attribute("journal-id-type", is: "iso-abbrev") }?.text
      ?? journalMeta?.first("journal-title-group")?.text(of: "journal-title")
      ?? journalMeta?.text(of: "journal-title")
  }

  private var authors: [String] {
    let people = meta.all("contrib-group").flatMap { $0.all("contrib") }
    return people.compactMap { person in
      guard person.attribute("contrib-type").map({ $0 == "author" }) ?? true else { return nil }
      guard let name = person.first("name") ?? person.first("name-alternatives")?.first("name")
      else { return person.text(of: "collab") ?? person.text(of: "string-name") }
      let parts = ["given-names", "surname", "suffix"] as [StaticString]
      let text = parts.compactMap { name.text(of: $0) }.joined(separator: " ")
      return text.isEmpty ? nil : text
    }
  }

  private var keywords: [String] {
    var seen: Set<String> = []
    return meta.all("kwd-group")
      .filter { !$0.attribute("kwd-group-type", is: "abbreviations") }
      .flatMap { $0.all("kwd") }.compactMap(\.text).filter { seen.insert($0).inserted }
  }

  /// The link and the words of the licence together: what either forbids is forbidden.
  private var licence: String? {
    for element in meta.first("permissions")?.all("license") ?? [] {
      let links =
        [element.attribute("href")] + element.all("license_ref").map(\.text)
        + element.all("license-p").flatMap { $0.all("ext-link") }.map { $0.attribute("href") }
      let text = (links.compactMap(\.self) + [element.text ?? ""]).joined(separator: " ")
      if let name = Licence.named(in: text) { return name }
    }
    return nil
  }

  /// The date of the journal's issue.
  private var issue: PublicationDate? {
    var notes: [String] = []
    return dates(of: Self.issueDates, isNamed: true, notes: &notes).first
  }

  private func dates(notes: inout [String]) -> [PublicationDate] {
    dates(of: Self.ownDates, isNamed: false, notes: &notes)
  }

  private func dates(
    of kinds: Set<String>, isNamed: Bool, notes: inout [String]
  ) -> [PublicationDate] {
    meta.all("pub-date").compactMap { element in
      let kind = element.attribute("pub-type") ?? element.attribute("date-type")
      guard kind.map({ kinds.contains($0) }) ?? !isNamed else { return nil }
      return PubMedDate.read(
        year: element.text(of: "year"), month: element.text(of: "month"),
        day: element.text(of: "day"), notes: &notes)
    }
  }

  private static let issueDates: Set<String> = ["ppub", "collection"]

  /// Not the days on which a manuscript was handed in, or PubMed Central set the article free.
  private static let ownDates: Set<String> = [
    "pub", "epub", "ppub", "collection", "epub-ppub", "epreprint",
  ]

  /// What JATS calls the links that PubMed's XML has names for.
  private static let links: [String: String] = [
    "retracted-article": "RetractionOf", "retraction-forward": "RetractionIn",
    "corrected-article": "ErratumFor", "correction-forward": "ErratumIn",
    "object-of-concern": "ExpressionOfConcernFor",
    "expression-of-concern-forward": "ExpressionOfConcernIn",
    "commentary-article": "CommentOn", "commentary": "CommentIn", "updated-article": "UpdateOf",
    "preprint": "PreprintOf",
  ]

  private var relatedNames: [String] {
    meta.all("related-article").compactMap {
      $0.attribute("related-article-type").flatMap { Self.links[$0] }
    }
  }

  private var related: [((kind: Notice.Kind, concernsOther: Bool), String)] {
    meta.all("related-article").compactMap { element in
      guard let name = element.attribute("related-article-type").flatMap({ Self.links[$0] }),
        let meaning = RecordStanding.meaning(ofReference: name)
      else { return nil }
      return (meaning, element.text ?? element.attribute("href") ?? "")
    }
  }

  /// The article's kind in PubMed's words.
  private static func type(_ name: String?) -> String? {
    switch name {
    case "research-article": "Journal Article"
    case "review-article": "Review"
    case "systematic-review": "Systematic Review"
    case "meta-analysis": "Meta-Analysis"
    case "case-report": "Case Reports"
    case "protocol": "Clinical Trial Protocol"
    case "editorial": "Editorial"
    case "letter": "Letter"
    case "article-commentary": "Comment"
    case "correction": "Published Erratum"
    case "retraction": "Retraction of Publication"
    case "preprint": "Preprint"
    default: nil
    }
  }
}
