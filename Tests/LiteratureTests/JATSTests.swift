import Testing

@testable import Literature

/// Articles of our own in JATS; nobody and nothing in them exists.
struct JATSTests {
  private static let openLicence =
    "<license xlink:href=\"http://creativecommons.org/licenses/by/4.0/\"><license-p>Open.</license-p></license>"

  private func article(
    licence: String = openLicence, meta: String = "", attributes: String = "xml:lang=\"en\"",
    abstract: String = """
    <abstract><sec><title>Methods:</title><p>Forty people<sup><xref ref-type="bibr">1</xref>,<xref
    ref-type="bibr">2</xref></sup> napped for 10<sup>2</sup> days.</p></sec>
    <sec><title>Results</title><p>Four had a relapse<xref ref-type="fn">*</xref>.</p></sec></abstract>
    """, body: String = "", back: String = ""
  ) -> String {
    """
    <article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" \(attributes)>
    <front><journal-meta><journal-id journal-id-type="iso-abbrev">J Invent</journal-id>
    <journal-title-group><journal-title>Journal of Inventions</journal-title></journal-title-group>
    </journal-meta><article-meta>
    <article-id pub-id-type="pmid">99200001</article-id>
    <article-id pub-id-type="pmc">9900001</article-id>
    <article-id pub-id-type="doi">10.5555/jats.1</article-id>
    <title-group><article-title>Naps in <italic>multiple sclerosis</italic><xref
    ref-type="fn">*</xref></article-title><subtitle>a trial</subtitle></title-group>
    <contrib-group><contrib contrib-type="author"><name><surname>Muster</surname>
    <given-names>Ben</given-names></name></contrib>
    <contrib contrib-type="author"><collab>The Nap Group</collab></contrib>
    <contrib contrib-type="editor"><name><surname>Editor</surname></name></contrib></contrib-group>
    <pub-date pub-type="ppub"><month>4</month><year>2021</year></pub-date>
    <pub-date pub-type="epub"><day>5</day><month>3</month><year>2021</year></pub-date>
    <pub-date pub-type="pmc-release"><day>1</day><month>1</month><year>2020</year></pub-date>
    <permissions>\(licence)</permissions>\(abstract)
    <kwd-group><kwd>invented sample</kwd><kwd>naps</kwd></kwd-group>\(meta)
    </article-meta></front><body>\(body)</body><back>\(back)</back></article>
    """
  }

  private func study(_ text: String) throws -> Study {
    let items = StudyReader.items(
      in: Array("<?xml version=\"1.0\"?><!DOCTYPE article>\n\(text)".utf8), named: "naps.xml")
    guard items.count == 1, case .study(let study, _) = items[0] else {
      throw XMLFault(reason: "\(items)", mend: "")
    }
    return study
  }

  private let body = """
    <sec sec-type="methods"><title>Methods</title><sec><title>Safety assessment</title>
    <p>Side effects were asked for.</p></sec></sec>
    <sec sec-type="results"><title>Results</title><p>Relapses were rare.</p>
    <sec><title>3.2. Adverse events</title><p>Two people had a headache.</p></sec></sec>
    <sec><title>Discussion</title><p>Naps may help.</p><p>One limitation is the small sample.</p></sec>
    """

  @Test func `front matter and abstract are read`() throws {
    let study = try study(article())
    #expect(study.pmid == "99200001" && study.pmcid == "PMC9900001")
    #expect(study.doi == "10.5555/jats.1")
    #expect(study.title == "Naps in multiple sclerosis: a trial")
    #expect(study.journal == "J Invent")
    #expect(study.authors == ["Ben Muster", "The Nap Group"])
    #expect(study.published == PublicationDate(year: 2021, month: 3, day: 5))
    #expect(study.types == ["Journal Article"])
    #expect(study.licence == "CC BY 4.0")
    #expect(study.isInvented)
    #expect(study.status == .published)
    #expect(
      study.abstract.sections == [
        .init(label: "Methods", text: "Forty people napped for 10² days."),
        .init(label: "Results", text: "Four had a relapse."),
      ])
    #expect(study.fullText.isEmpty)
    #expect(study.readingNotes.isEmpty)
  }

  @Test func `an open licence lets harms and limits of the article be read`() throws {
    let study = try study(article(body: body))
    #expect(
      study.fullText == [
        .init(label: "Adverse events", text: "Two people had a headache."),
        .init(label: "Limitations", text: "One limitation is the small sample."),
      ])
    #expect(try StudyJSON.decode(Array(StudyJSON.encode(study).utf8)) == study)
  }

  @Test func `without an abstract the results of an open article are read`() throws {
    let study = try study(article(abstract: "", body: body))
    #expect(study.abstract.isEmpty)
    #expect(
      study.fullText == [
        .init(label: "Methods", text: "Side effects were asked for."),
        .init(label: "Results", text: "Relapses were rare."),
        .init(label: "Adverse events", text: "Two people had a headache."),
        .init(label: "Limitations", text: "One limitation is the small sample."),
      ])
  }

  @Test(arguments: [
    "", "<license><license-p>All rights reserved.</license-p></license>",
    "<license xlink:href=\"http://creativecommons.org/licenses/by-nc/4.0/\"/>",
    "<license xlink:href=\"http://creativecommons.org/licenses/by-nd/4.0/\"/>",
    "<license xlink:href=\"http://creativecommons.org/licenses/by/4.0/\"><license-p>CC BY, "
      + "non-commercial use only.</license-p></license>",
  ])
  func `any other licence leaves the body unread`(licence: String) throws {
    let study = try study(article(licence: licence, body: body))
    #expect(study.fullText.isEmpty)
    #expect(study.abstract.sections.count == 2)
  }

  @Test func `full text without an open licence is not taken from a line either`() throws {
    let line = "{\"title\":\"a\",\"fullText\":[{\"text\":\"b\"}]"
    let closed = try StudyJSON.decode(Array((line + "}").utf8))
    #expect(closed.fullText.isEmpty && closed.readingNotes.count == 1)
    let open = try StudyJSON.decode(Array((line + ",\"licence\":\"CC BY 4.0\"}").utf8))
    #expect(open.fullText.map(\.text) == ["b"])
  }

  @Test(
    arguments: [
      ("", "", [], nil),
      (
        "<funding-group><award-group><funding-source>Nap Fund</funding-source><award-id>7</award-id>"
          + "</award-group></funding-group>", "", ["Nap Fund, 7"], nil
      ),
      (
        "",
        "<sec><title>Funding</title><p>The Nap Fund paid.</p></sec>"
          + "<sec><title>Competing interests</title><p>None declared.</p></sec>",
        ["The Nap Fund paid."], "None declared."
      ),
      (
        "",
        "<ack><p>We thank Ada. This work was funded by the Nap Fund.</p></ack><fn-group>"
          + "<fn fn-type=\"COI-statement\"><p>Ben Muster sells beds.</p></fn></fn-group>",
        ["This work was funded by the Nap Fund."], "Ben Muster sells beds."
      ),
    ] as [(String, String, [String], String?)])
  func `funding and interests are found where journals print them`(
    meta: String, back: String, funding: [String], conflicts: String?
  ) throws {
    let study = try study(article(licence: "", meta: meta, back: back))
    #expect(study.funding == funding)
    #expect(study.conflicts == conflicts)
  }

  @Test func `of an article in another language the English abstract is read`() throws {
    let study = try study(
      article(
        attributes: "xml:lang=\"es\"",
        abstract: "<abstract><p>Cuarenta personas.</p></abstract>"
          + "<trans-abstract xml:lang=\"en\"><p>Forty people.</p></trans-abstract>"))
    #expect(study.language == "es")
    #expect(study.abstract.sections.map(\.text) == ["Forty people."])
    #expect(study.otherAbstracts.map(\.language) == ["es"])
  }

  @Test func `retractions are told`() throws {
    let notice = try study(
      article(
        meta: "<related-article related-article-type=\"retraction-forward\">Gone</related-article>")
    )
    #expect(notice.status == .retracted)
    #expect(notice.notices.map(\.kind) == [.retraction])
  }

  @Test func `a set of articles is cut, and a broken one harms no other`() {
    let broken = article().replacing("</front>", with: "</fronts>")
    let set = "<pmc-articleset>\(article())\n\(broken)\n\(article())</pmc-articleset>"
    let items = StudyReader.items(in: Array(set.utf8), named: "set.xml")
    #expect(items.map { if case .study = $0 { true } else { false } } == [true, false, true])
    #expect(items.map(\.origin.record) == [1, 2, 3])
  }

  @Test func `a web page with an article in it is no JATS`() {
    let page = "<!DOCTYPE html><html><body><article class=\"x\"><p>Hi</p></article></body></html>"
    let items = StudyReader.items(in: Array(page.utf8), named: "x.xml")
    guard items.count == 1, case .unreadable(let one) = items[0] else {
      Issue.record("\(items)")
      return
    }
    #expect(one.reason.contains("web page"))
  }
}
