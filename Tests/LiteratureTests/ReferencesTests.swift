import Testing

@testable import Literature

/// What reviews cite. Every record here is invented.
struct ReferencesTests {
  private func pubmed(type: String, title: String = "Lemons") throws -> Study {
    let text = """
      <?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation Status="MEDLINE">
      <PMID Version="1">99200001</PMID><Article><Journal><Title>J</Title></Journal>
      <ArticleTitle>\(title)</ArticleTitle><PublicationTypeList>
      <PublicationType>\(type)</PublicationType></PublicationTypeList></Article>
      <CommentsCorrectionsList><CommentsCorrections RefType="Cites"><RefSource>x</RefSource>
      <PMID Version="1">99200009</PMID></CommentsCorrections></CommentsCorrectionsList>
      </MedlineCitation><PubmedData><ReferenceList><Title>References</Title>
      <Reference><Citation>One</Citation><ArticleIdList><ArticleId IdType="doi">10.5555/A</ArticleId>
      <ArticleId IdType="pubmed">99200002</ArticleId></ArticleIdList></Reference>
      <ReferenceList><Reference><Citation>Two</Citation><ArticleIdList>
      <ArticleId IdType="doi">10.5555/Two</ArticleId></ArticleIdList></Reference>
      <Reference><Citation>A book</Citation></Reference></ReferenceList></ReferenceList></PubmedData>
      </PubmedArticle></PubmedArticleSet>
      """
    let items = StudyReader.items(in: Array(text.utf8), named: "x.xml")
    guard case .study(let study, _)? = items.first else {
      throw XMLFault(reason: "\(items)", mend: "")
    }
    return study
  }

  @Test func `a review's reference list is kept, by number or DOI`() throws {
    let names = ["99200002", "10.5555/two", "99200009"]
    #expect(try pubmed(type: "Systematic Review").references == names)
    #expect(
      try pubmed(type: "Journal Article", title: "Lemons: a meta-analysis").references == names)
    #expect(try pubmed(type: "Randomized Controlled Trial").references.isEmpty)
  }

  @Test func `an article's reference list, too`() throws {
    let text = """
      <?xml version="1.0"?><article article-type="review-article"><front><article-meta>
      <article-id pub-id-type="pmid">99200003</article-id><title-group>
      <article-title>Lemons</article-title></title-group></article-meta></front><back><ref-list>
      <ref id="r1"><element-citation><pub-id pub-id-type="doi">10.5555/A</pub-id>
      <pub-id pub-id-type="pmid">99200002</pub-id></element-citation></ref>
      <ref id="r2"><citation-alternatives><mixed-citation>x <pub-id pub-id-type="doi">10.5555/Two</pub-id>
      </mixed-citation></citation-alternatives></ref><ref id="r3"><mixed-citation>y</mixed-citation></ref>
      </ref-list></back></article>
      """
    let items = StudyReader.items(in: Array(text.utf8), named: "x.xml")
    guard case .study(let study, _)? = items.first else {
      Issue.record("\(items)")
      return
    }
    #expect(study.references == ["99200002", "10.5555/two"])
  }

  @Test func `study lines may name them and keep them`() throws {
    let line = #"{"title":"Lemons","references":["99200002","https://doi.org/10.5555/A","none"]}"#
    let study = try StudyJSON.decode(Array(line.utf8))
    #expect(study.references == ["99200002", "10.5555/a"])
    #expect(try StudyJSON.decode(Array(try StudyJSON.encode(study).utf8)) == study)
    #expect(try !StudyJSON.encode(Study(title: "x")).contains("references"))
  }
}
