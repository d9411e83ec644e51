/// PubMed records made up for these tests; nothing in them happened.
struct InventedRecord {
  var pmid = "99200001"
  var version = 1
  var revised = "2021-03-01"
  var title = "Lemon water and walking in people with multiple sclerosis: a randomised trial."
  var total = 82
  var events = 4
  var isRetracted = false

  var xml: String {
    let date = revised.split(separator: "-")
    let notice =
      isRetracted
      ? """
      <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">\
      <RefSource>J Invent Trial. 2022;1:9</RefSource></CommentsCorrections>\
      </CommentsCorrectionsList>
      """ : ""
    let type = isRetracted ? "Retracted Publication" : "Randomized Controlled Trial"
    return """
      <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="\(version)">\(pmid)</PMID>
      <DateRevised><Year>\(date[0])</Year><Month>\(date[1])</Month><Day>\(date[2])</Day></DateRevised>
      <Article><Journal><JournalIssue><PubDate><Year>2021</Year><Month>02</Month></PubDate>
      </JournalIssue><Title>Journal of Invented Trials</Title></Journal>
      <ArticleTitle>\(title)</ArticleTitle><Abstract>
      <AbstractText Label="METHODS">We randomly assigned \(total) patients with relapsing multiple \
      sclerosis to lemon water or placebo for 24 months.</AbstractText>
      <AbstractText Label="RESULTS">A relapse occurred in \(events) of 41 patients with lemon water \
      and in 12 of 41 with placebo (p=0.03).</AbstractText>
      <AbstractText Label="CONCLUSIONS">Lemon water may reduce relapses.</AbstractText></Abstract>
      <AuthorList><Author><LastName>Bød</LastName><ForeName>Ämilia</ForeName></Author></AuthorList>
      <Language>eng</Language><PublicationTypeList><PublicationType>\(type)</PublicationType>
      </PublicationTypeList></Article>\(notice)</MedlineCitation></PubmedArticle>
      """
  }

  static func file(_ records: [InventedRecord], deleting: [String] = []) -> String {
    let deleted =
      deleting.isEmpty
      ? ""
      : "<DeleteCitation>"
        + deleting.map { "<PMID Version=\"1\">\($0)</PMID>" }.joined() + "</DeleteCitation>"
    return "<?xml version=\"1.0\"?>\n<PubmedArticleSet>"
      + records.map(\.xml).joined(separator: "\n") + deleted + "</PubmedArticleSet>\n"
  }
}
