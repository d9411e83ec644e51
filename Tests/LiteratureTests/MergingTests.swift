import Testing

@testable import Literature

@Suite struct MergingTests {
  private let pubmed = SourceRecord(
    source: .pubmed,
    study: Study(
      pmid: "99200001", doi: "10.5555/invented.1", title: "Lemon water: a trial.",
      abstract: Abstract(sections: [.init(label: nil, text: "We asked 40 people.")]),
      journal: "J Invent", keywords: ["lemons"], status: .published))

  private var europePMC: SourceRecord {
    var study = Study(pmid: "99200001", pmcid: "PMC9900001", title: "Lemon water — a trial")
    study.abstract = Abstract(sections: [.init(label: nil, text: "We asked forty people.")])
    study.keywords = ["citrus"]
    study.licence = "CC BY-NC"
    study.funding = ["Lemon Fund"]
    study.notices = [Notice(kind: .retraction, citation: "J Invent. 2026;1:9")]
    study.status = .retracted
    return SourceRecord(source: .europePMC, study: study)
  }

  private var article: SourceRecord {
    var study = Study(pmcid: "PMC9900001", title: "Lemon water")
    study.fullText = [.init(label: "Adverse events", text: "Two people had heartburn.")]
    study.licence = "CC BY 4.0"
    study.conflicts = "None."
    study.notices = [Notice(kind: .retraction, citation: "Another wording")]
    study.status = .published
    return SourceRecord(source: .fullText, study: study)
  }

  @Test func eachFieldComesFromTheBestSourceThatFillsIt() throws {
    let merged = try #require(Study.merging([pubmed, europePMC, article]))
    #expect(merged.title == "Lemon water: a trial.")
    #expect(merged.abstract == pubmed.study.abstract)
    #expect(merged.keywords == ["lemons"] && merged.funding == ["Lemon Fund"])
    #expect(merged.pmcid == "PMC9900001" && merged.conflicts == "None.")
    #expect(merged.fullText.count == 1)
    #expect(merged.fieldSources["abstract"] == .pubmed)
    #expect(merged.fieldSources["funding"] == .europePMC)
    #expect(merged.fieldSources["fullText"] == .fullText)
  }

  @Test func theArticlesOwnLicenceIsBelievedAndForbidsWhatItForbids() throws {
    #expect(Study.merging([pubmed, europePMC, article])?.licence == "CC BY 4.0")
    var closed = article
    closed.study.licence = "CC BY-NC-ND"
    let merged = try #require(Study.merging([pubmed, europePMC, closed]))
    #expect(merged.licence == "CC BY-NC-ND" && merged.fullText.isEmpty)
    #expect(merged.fieldSources["fullText"] == nil)
  }

  @Test func theGravestStandingHoldsAndOneNoticeIsToldOnce() throws {
    let merged = try #require(Study.merging([pubmed, europePMC, article]))
    #expect(merged.status == .retracted && merged.fieldSources["status"] == .europePMC)
    #expect(merged.notices.count == 1)
  }

  @Test func aNoticeThatTakesBackTwoStudiesNamesBoth() throws {
    var (one, other) = (pubmed, europePMC)
    let links = ["99200011", "99200012"].map {
      Notice(kind: .retraction, citation: "", pmid: $0, concernsOther: true)
    }
    one.study.notices = links
    other.study.notices = links.reversed()
    #expect(Study.merging([one, other])?.notices == links)
  }

  @Test func theOrderInWhichRecordsCameDoesNotMatter() {
    let all = [pubmed, europePMC, article]
    let one = Study.merging(all)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(Study.merging(order.map { all[$0] }) == one)
    }
  }

  @Test func oneSourceAloneIsTheStudy() {
    #expect(Study.merging([pubmed]) == pubmed.study)
    #expect(Study.merging([]) == nil)
  }

  @Test func aRecordWithoutAnAbstractIsNoBase() {
    var bare = pubmed
    bare.study.abstract = Abstract(sections: [])
    let merged = Study.merging([bare, europePMC])
    #expect(merged?.title == europePMC.study.title && merged?.doi == bare.study.doi)
  }

  @Test func theSourcesOfTheFieldsAreWrittenAndRead() throws {
    let merged = try #require(Study.merging([pubmed, europePMC]))
    let line = try StudyJSON.encode(merged)
    #expect(try StudyJSON.decode(Array(line.utf8)) == merged)
    #expect(try !StudyJSON.encode(pubmed.study).contains("fieldSources"))
  }
}
