/// Records of our own in PubMed's form, as ugly as real ones; nobody and nothing in them exists.
enum PubMedSamples {
  static func article(
    pmid: String = "99000001", title: String = "Naps in general.", abstract: String = "",
    journalDate: String = "<Year>2021</Year><Month>Jun</Month>", afterTitle: String = "",
    types: [String] = ["Journal Article"], citation: String = "", data: String = ""
  ) -> String {
    """
    <PubmedArticle>
      <MedlineCitation Status="MEDLINE" Owner="NLM">
        <PMID Version="2">\(pmid)</PMID>
        <Article PubModel="Print">
          <Journal><ISSN IssnType="Print">0000-0000</ISSN>
            <JournalIssue CitedMedium="Print"><PubDate>\(journalDate)</PubDate></JournalIssue>
            <Title>Journal of invented sleep</Title><ISOAbbreviation>J Invent Sleep</ISOAbbreviation>
          </Journal>
          <ArticleTitle>\(title)</ArticleTitle>
          \(abstract)\(afterTitle)
          <Language>eng</Language>
          <PublicationTypeList>
            \(types.map { "<PublicationType UI=\"D0\">\($0)</PublicationType>" }.joined())
          </PublicationTypeList>
        </Article>
        <MedlineJournalInfo><MedlineTA>J Invent Sleep</MedlineTA></MedlineJournalInfo>
        \(citation)
      </MedlineCitation>
      <PubmedData>\(data)</PubmedData>
    </PubmedArticle>
    """
  }

  static func set(_ records: [String]) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://example.org/pubmed.dtd">
    <!-- <PubmedArticle> in a comment opens nothing -->
    <PubmedArticleSet>
    \(records.joined(separator: "\n"))
    </PubmedArticleSet>
    """
  }

  static let book = """
    <PubmedBookArticle>
      <BookDocument>
        <PMID Version="1">99000009</PMID>
        <ArticleIdList><ArticleId IdType="bookaccession">NBK000000</ArticleId></ArticleIdList>
        <Book><Publisher><PublisherName>Example House</PublisherName></Publisher>
          <BookTitle book="naps">The Book of <i>Naps</i></BookTitle>
          <PubDate><Year>2002</Year></PubDate>
          <AuthorList Type="editors"><Author><LastName>Editor</LastName></Author></AuthorList>
        </Book>
        <ArticleTitle book="naps" part="ch1">Short naps</ArticleTitle>
        <Language>eng</Language>
        <AuthorList Type="authors"><Author><CollectiveName>Nap Board</CollectiveName></Author></AuthorList>
        <PublicationType UI="D016454">Review</PublicationType>
        <Abstract><AbstractText>Short naps are short.</AbstractText></Abstract>
        <ContributionDate><Year>2018</Year><Month>7</Month><Day>9</Day></ContributionDate>
      </BookDocument>
      <PubmedBookData><PublicationStatus>ppublish</PublicationStatus></PubmedBookData>
    </PubmedBookArticle>
    """

  static let deletions = """
    <DeleteCitation><PMID Version="1">99000010</PMID>
    <PMID Version="1"> 99000011 </PMID></DeleteCitation>
    """
}
