import Testing

@testable import Literature

@Suite struct RecordNameTests {
  @Test(
    arguments: [
      (
        RawRecord.Kind.pubmedArticle,
        "<PubmedArticle><PMID Version=\"1\">992</PMID><PMID>7</PMID>", "pubmed 992"
      ),
      (.medline, "PMID- 993\nTI  - x", "pubmed 993"),
      (.studyJSON, "{\"title\":7,\"pmid\": \"994\"}", "study_lines 994"),
      (.studyJSON, "{\"doi\":\"10.5555\\/Invented.1\"}", "study_lines 10.5555/invented.1"),
      (.europePMC, "{\"doi\":\"10.5555/x\",\"pmid\":995}", "europe_pmc 995"),
      (.preprint, "{\"doi\":\"10.1101/invented.2\",", "preprint_server 10.1101/invented.2"),
      (
        .article, "<article><article-id pub-id-type=\"doi\">10.5555/y</article-id>",
        "full_text 10.5555/y"
      ),
      (.unreadable(reason: "", mend: ""), "<PubmedArticle><PMID>996</PMID>", "pubmed 996"),
    ] as [(RawRecord.Kind, String, String)])
  func theOwnNumberIsFound(kind: RawRecord.Kind, text: String, name: String) {
    let record = RawRecord(kind: kind, bytes: Array(text.utf8), origin: Origin(file: "x"))
    #expect(RecordName.of(record) == name)
  }

  @Test func whatHasNoNumberHasNoName() {
    for (kind, text) in [
      (RawRecord.Kind.pubmedArticle, "<PubmedArticle><PMID>x</PMID>"),
      (.studyJSON, "{\"title\":1}"),
      (.article, "<article><ref><pub-id pub-id-type=\"doi\">10.5555/y</pub-id>"),
      (.unreadable(reason: "", mend: ""), ""),
    ] {
      let record = RawRecord(kind: kind, bytes: Array(text.utf8), origin: Origin(file: "x"))
      #expect(RecordName.of(record) == nil, "\(text)")
    }
  }

  @Test func aStudyHasTheNamesOfItsRecords() {
    var study = Study(title: "x")
    study.pmid = "997"
    study.doi = "10.5555/Z"
    #expect(RecordName.names(of: study, from: .pubmed) == ["pubmed 997", "pubmed 10.5555/z"])
  }
}
