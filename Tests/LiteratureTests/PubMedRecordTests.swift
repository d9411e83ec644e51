import Foundation
import Testing

@testable import Literature

struct PubMedRecordTests {
  private func item(_ record: String, kind: RawRecord.Kind = .pubmedArticle) -> ReadItem {
    RecordParser().parse(
      RawRecord(kind: kind, bytes: Array(record.utf8), origin: Origin(file: "x.xml", record: 1)))
  }

  private func study(_ record: String, kind: RawRecord.Kind = .pubmedArticle) throws -> Study {
    switch item(record, kind: kind) {
    case .study(let study, _): return study
    case .unreadable(let unreadable): throw unreadable
    case .deletion: throw Unreadable(origin: Origin(file: ""), reason: "deletion", mend: "")
    }
  }

  @Test func `everything a record says is read`() throws {
    let record = PubMedSamples.article(
      title: "Naps after <i>lunch</i> at 10<sup>3</sup> m.",
      abstract: """
        <Abstract><AbstractText Label="AIM" NlmCategory="OBJECTIVE">To nap.</AbstractText>
        <AbstractText NlmCategory="METHODS">We napped (NCT01234567).</AbstractText>
        <AbstractText Label="UNLABELLED">Done.</AbstractText>
        <CopyrightInformation>© Example. CC BY-NC 4.0.</CopyrightInformation></Abstract>
        <AuthorList><Author ValidYN="Y"><LastName>Example</LastName><ForeName>Ann B</ForeName>
        <Initials>AB</Initials><Suffix>Jr</Suffix></Author>
        <Author><LastName>Solo</LastName><Initials>C</Initials></Author>
        <Author><CollectiveName>The Nap Group</CollectiveName></Author>
        <Author ValidYN="N"><LastName>Wrong</LastName></Author></AuthorList>
        """,
      afterTitle: """
        <ELocationID EIdType="doi" ValidYN="N">10.5555/wrong</ELocationID>
        <ELocationID EIdType="doi" ValidYN="Y">10.5555/nap.1</ELocationID>
        <DataBankList><DataBank><DataBankName>ISRCTN</DataBankName><AccessionNumberList>
        <AccessionNumber>ISRCTN12345678</AccessionNumber></AccessionNumberList></DataBank>
        <DataBank><DataBankName>PDB</DataBankName><AccessionNumberList>
        <AccessionNumber>1ABC</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
        <GrantList><Grant><GrantID>Z1</GrantID><Agency>Example Fund</Agency></Grant>
        <Grant><Agency>Other Fund</Agency></Grant></GrantList>
        <VernacularTitle>Nickerchen.</VernacularTitle>
        <ArticleDate DateType="Electronic"><Year>2021</Year><Month>03</Month><Day>05</Day></ArticleDate>
        """,
      citation: """
        <CommentsCorrectionsList><CommentsCorrections RefType="Cites"><RefSource>No</RefSource>
        </CommentsCorrections><CommentsCorrections RefType="CommentIn"><RefSource>J X. 2021</RefSource>
        <PMID Version="1">99000002</PMID></CommentsCorrections></CommentsCorrectionsList>
        <MeshHeadingList><MeshHeading><DescriptorName UI="D1">Sleep</DescriptorName>
        <QualifierName UI="Q1">physiology</QualifierName></MeshHeading></MeshHeadingList>
        <OtherAbstract Type="plain-language-summary" Language="ger"><AbstractText>Kurz.</AbstractText>
        </OtherAbstract><KeywordList Owner="NOTNLM"><Keyword>nap</Keyword>
        <Keyword>Invented sample</Keyword></KeywordList><KeywordList><Keyword>nap</Keyword></KeywordList>
        <CoiStatement>None.</CoiStatement>
        """,
      data: """
        <PublicationStatus>ppublish</PublicationStatus><ArticleIdList>
        <ArticleId IdType="pmc">PMC9900001</ArticleId></ArticleIdList><ReferenceList><Reference>
        <ArticleIdList><ArticleId IdType="doi">10.5555/cited</ArticleId></ArticleIdList></Reference>
        <ReferenceList></ReferenceList></ReferenceList>
        """)
    var expected = Study(
      pmid: "99000001", doi: "10.5555/nap.1", pmcid: "PMC9900001",
      title: "Naps after lunch at 10³ m.",
      abstract: Abstract(sections: [
        .init(label: "AIM", text: "To nap."),
        .init(label: "METHODS", text: "We napped (NCT01234567)."), .init(text: "Done."),
      ]),
      journal: "J Invent Sleep", published: PublicationDate(year: 2021, month: 3, day: 5),
      authors: ["Ann B Example Jr", "C Solo", "The Nap Group"], types: ["Journal Article"],
      mesh: ["Sleep"], keywords: ["nap", "Invented sample"],
      funding: ["Example Fund, Z1", "Other Fund"], conflicts: "None.",
      registrations: ["ISRCTN12345678", "NCT01234567"], status: .published,
      licence: "CC BY-NC 4.0", copyright: "© Example. CC BY-NC 4.0.", language: "en",
      notices: [Notice(kind: .comment, citation: "J X. 2021", pmid: "99000002")],
      isInvented: true, version: 2, vernacularTitle: "Nickerchen.",
      otherAbstracts: [
        OtherAbstract(
          type: "plain-language-summary", language: "de",
          abstract: Abstract(sections: [.init(text: "Kurz.")]))
      ])
    expected.issue = PublicationDate(year: 2021, month: 6)
    #expect(try study(record) == expected)
  }

  @Test(arguments: [
    ("<Year>2020</Year><Month>12</Month><Day>31</Day>", "2020-12-31", 0),
    ("<Year>2020</Year><Month>Sept</Month>", "2020-09", 0),
    ("<Year>2020</Year><Season>Summer</Season>", "2020", 0),
    ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998-12", 0),
    ("<Year>2020</Year><Month>02</Month><Day>31</Day>", "2020-02", 1),
    ("<Year>2020</Year><Month>99</Month>", "2020", 1), ("<Year>9999</Year>", nil, 1), ("", nil, 0),
  ])
  func `dates are as precise as printed`(date: String, written: String?, notes: Int) throws {
    let study = try study(PubMedSamples.article(journalDate: date))
    #expect(study.published?.description == written)
    #expect(study.readingNotes.count == notes)
  }

  @Test func `the earlier of online and print is the date, and its precision is kept`() throws {
    let online = "<ArticleDate><Year>2021</Year><Month>6</Month><Day>30</Day></ArticleDate>"
    func date(_ inPrint: String) throws -> String? {
      try study(PubMedSamples.article(journalDate: inPrint, afterTitle: online)).published?
        .description
    }
    #expect(try date("<Year>2021</Year><Month>Jun</Month>") == "2021-06-30")
    #expect(try date("<Year>2021</Year>") == "2021-06-30")
    #expect(try date("<Year>2021</Year><Month>Sep</Month>") == "2021-06-30")
    #expect(try date("<Year>1999</Year><Month>Sep</Month>") == "1999-09")
  }

  @Test func `an issue of a later month keeps its own date`() throws {
    let online = "<ArticleDate><Year>2021</Year><Month>6</Month><Day>30</Day></ArticleDate>"
    func issue(_ inPrint: String) throws -> String? {
      try study(PubMedSamples.article(journalDate: inPrint, afterTitle: online)).issue?.description
    }
    #expect(try issue("<Year>2021</Year><Month>Sep</Month>") == "2021-09")
    #expect(try issue("<Year>2022</Year>") == "2022")
    for same in ["<Year>2021</Year><Month>Jun</Month>", "<Year>2021</Year>", "<Year>1999</Year>"] {
      #expect(try issue(same) == nil)
    }
    var record = try self.study(
      PubMedSamples.article(
        journalDate: "<Year>2021</Year><Month>Sep</Month>", afterTitle: online))
    let line = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(Study.self, from: line) == record)
    record.issue = nil
    #expect(!String(decoding: try JSONEncoder().encode(record), as: UTF8.self).contains("issue"))
  }

  @Test(arguments: [
    ("Retracted Publication", "", PublicationStatus.retracted),
    ("Journal Article", "RetractionIn", .retracted),
    ("Retraction of Publication", "RetractionOf", .retractionNotice),
    ("Published Erratum", "ErratumFor", .correctionNotice),
    ("Journal Article", "ErratumIn", .corrected),
    ("Journal Article", "ExpressionOfConcernIn", .expressionOfConcern),
    ("Preprint", "", .preprint), ("Journal Article", "CommentIn", .published),
  ])
  func `the gravest status holds`(type: String, link: String, status: PublicationStatus) throws {
    let links = """
      <CommentsCorrectionsList><CommentsCorrections RefType="\(link)"><RefSource>J X</RefSource>
      </CommentsCorrections></CommentsCorrectionsList>
      """
    let study = try study(PubMedSamples.article(types: [type], citation: link.isEmpty ? "" : links))
    #expect(study.status == status)
    #expect(
      study.notices.first?.concernsOther ?? false == (link.hasSuffix("Of") || link.hasSuffix("For"))
    )
  }

  @Test func `ahead of print and withdrawn are told`() throws {
    let ahead = PubMedSamples.article(
      data: "<PublicationStatus>aheadofprint</PublicationStatus>")
    #expect(try study(ahead).status == .aheadOfPrint)
    #expect(try study(PubMedSamples.article(title: "WITHDRAWN: Naps.")).status == .withdrawn)
  }

  @Test func `a book article takes the book for its journal`() throws {
    let study = try study(PubMedSamples.book, kind: .bookArticle)
    #expect(study.title == "Short naps")
    #expect(study.journal == "The Book of Naps")
    #expect(study.authors == ["Nap Board"])
    #expect(study.types == ["Review"])
    #expect(study.published?.description == "2018-07-09")
    #expect(study.abstract.sections == [.init(text: "Short naps are short.")])
  }

  @Test func `a title only in its own language is used`() throws {
    let record = PubMedSamples.article(
      title: "[Not Available].", afterTitle: "<VernacularTitle>Nickerchen.</VernacularTitle>")
    #expect(try study(record).title == "Nickerchen.")
  }

  @Test func `running text with headings inside is cut at them`() throws {
    let abstract = "<Abstract><AbstractText>AIM: Nap. METHODS: Bed.</AbstractText></Abstract>"
    let labels = try study(PubMedSamples.article(abstract: abstract)).abstract.sections.map(\.label)
    #expect(labels == ["AIM", "METHODS"])
  }

  @Test(arguments: [
    "<PubmedArticle><MedlineCitation></PubmedArticle>", "<PubmedArticle/>", "<PubmedArticle>",
    PubMedSamples.article(title: ""), PubMedSamples.article(title: "a &nbsp; b"),
    PubMedSamples.article(title: "a \u{1} b"),
    "<!DOCTYPE a [<!ENTITY b \"c\">]>" + PubMedSamples.article(title: "&b;&b;"),
  ])
  func `a damaged record is set aside with a reason and a mend`(record: String) {
    guard case .unreadable(let unreadable) = item(record) else {
      Issue.record("read: \(record.prefix(60))")
      return
    }
    #expect(unreadable.reason.hasSuffix("."))
    #expect(unreadable.mend.hasSuffix("."))
    #expect(!unreadable.reason.contains("\n"))
  }

  @Test func `another encoding that the file declares is honoured`() throws {
    let text = PubMedSamples.set([PubMedSamples.article(title: "Na~ps")])
      .replacing("utf-8", with: "ISO-8859-1")
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "~") ? 0xE9 : $0 }
    let items = StudyReader.items(in: bytes, named: "x")
    guard case .study(let study, _)? = items.first else {
      Issue.record("\(items)")
      return
    }
    #expect(study.title == "Naéps")
  }
}
