import Testing

@testable import Literature

struct StudyIdentityTests {
  @Test func `the PMID comes first, then the DOI, then the title`() {
    #expect(Study(pmid: "99000001", doi: "10.5555/a", title: "t").id == "99000001")
    #expect(Study(doi: "10.5555/a.1", title: "t").id == "doi-10-5555-a-1")
    #expect(Study(doi: "10.5555/A.1", title: "t").id == "doi-10-5555-a-1")
    #expect(Study(title: "Naps: a study").id.hasPrefix("title-naps-a-study-"))
  }

  @Test func `ids are fit for paths whatever a record says`() {
    for study in [
      Study(pmid: "../etc", title: "../../passwd"), Study(doi: "10.1/../..//x?<y>", title: "t"),
      Study(title: "睡眠の研究"), Study(title: String(repeating: "nap ", count: 900)),
      Study(pmid: "0012", doi: "10.1", title: "ÅÄÖ \u{0}"), Study(title: ""),
    ] {
      let bytes = study.id.utf8
      #expect(bytes.allSatisfy { Bytes.isLowercaseOrDigit($0) || $0 == UInt8(ascii: "-") })
      #expect((1...110).contains(bytes.count))
      #expect(!study.id.hasSuffix("-") && !study.id.contains("--"))
    }
  }

  @Test func `two studies never share an id because their slugs do`() {
    let dois = [
      "10.1000/a.b", "10.1000/a-b", "10.1000/a/b", "10.1000.a/b", "10.1000/a_b", "10.1000/a..b",
      "10.1000/a.b.", "10.1000/(a)b", "10.1000/" + String(repeating: "a", count: 200),
      "10.1000/" + String(repeating: "a", count: 201),
    ]
    #expect(Set(dois.map { Study(doi: $0, title: "t").id }).count == dois.count)
    let replies = [
      Study(title: "Reply", journal: "A"), Study(title: "Reply", journal: "B"),
      Study(title: "Reply", journal: "A", published: PublicationDate(year: 2020)),
      Study(title: "Reply", journal: "A", authors: ["Ann Example"]), Study(title: "Reply!"),
    ]
    #expect(Set(replies.map(\.id)).count == replies.count)
  }

  @Test func `an id stays what it was`() {
    // Fixed for ever: links depend on it. Never change these two lines.
    #expect(StableHash.of("naps".utf8) == 0xc459_b7ba_8e0e_af29)
    #expect(Study(doi: "10.5555/s0-1(05)", title: "t").id == "doi-10-5555-s0-1-05-660052e128")
  }

  @Test(arguments: [
    ("doi: 10.5555/a", "10.5555/a"), ("HTTPS://DOI.ORG/10.5555/a", "10.5555/a"),
    (" http://dx.doi.org/10.5555/a ", "10.5555/a"), ("10.5555/a b", nil), ("10.5555", nil),
    ("11.5555/a", nil), ("10.5555/", nil),
  ])
  func `a DOI has one form`(text: String, doi: String?) {
    #expect(DOI.normalised(text) == doi)
  }
}
