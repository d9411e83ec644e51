import Testing

@testable import Literature

/// Europe PMC's answers as JSON. Every record here is invented.
struct EuropePMCTests {
  private let first = #"""
    {"id":"99500001","source":"MED","pmid":"99500001","pmcid":"PMC99500001",
     "doi":"10.5555/invented.99500001",
     "title":"Lemon water with H<sub>2</sub>O in <i>relapsing</i> multiple sclerosis (p < 0.05).",
     "authorString":"Bød Ä, Lemon Group.",
     "authorList":{"author":[{"fullName":"Bød Ä","firstName":"Ämilia","lastName":"Bød"},
       {"collectiveName":"Lemon Group"}]},
     "journalInfo":{"dateOfPublication":"2021 Mar","yearOfPublication":2021,
       "printPublicationDate":"2021-03-01",
       "journal":{"title":"Journal of invented trials","isoabbreviation":"J Invent Trials"}},
     "pubYear":"2021","language":"eng","publicationStatus":"ppublish",
     "abstractText":"<h4>Background</h4>Walking is hard & slow. <h4>Methods:</h4>10<sup>9</sup> cells, \"n\" = 82 {p<0.05}. <h4>Results</h4>Fine; 4 of 41.",
     "pubTypeList":{"pubType":["Journal Article","Randomized Controlled Trial"]},
     "meshHeadingList":{"meshHeading":[{"majorTopic_YN":"Y","descriptorName":"Multiple Sclerosis"}]},
     "keywordList":{"keyword":["lemon","<i>walking</i>"]},
     "grantsList":{"grant":[{"grantId":"X1","agency":"Nobody's Fund","orderIn":0}]},
     "commentCorrectionList":{"commentCorrection":[{"id":"99500009","source":"MED",
       "reference":"J Invent Trials. 2021;4:99","type":"Expression of concern in"}]},
     "license":"cc by","dateOfRevision":"2021-10-20","firstPublicationDate":"2021-02-15",
     "versionNumber":2,"isOpenAccess":"Y","citedByCount":3}
    """#
  private let second = #"{"id":"PPR9","source":"PPR","title":"Naps","pubYear":"2020"}"#

  private func answer(_ results: [String]) -> String {
    "{\"version\":\"6.9\",\"hitCount\":\(results.count),\"request\":{\"queryString\":\"result\"},"
      + "\"resultList\":{\"result\":[" + results.joined(separator: ",") + "]}}"
  }

  private func items(_ text: String) -> [ReadItem] {
    StudyReader.items(in: Array(text.utf8), named: "answer.json")
  }

  private func studies(_ text: String) -> [Study] {
    items(text).compactMap { item in
      if case .study(let study, _) = item { study } else { nil }
    }
  }

  private func reasons(_ text: String) -> [String] {
    items(text).compactMap { item in
      if case .unreadable(let one) = item { one.reason } else { nil }
    }
  }

  @Test func `every field finds its place`() throws {
    let study = try #require(studies(answer([first])).first)
    #expect(study.pmid == "99500001")
    #expect(study.doi == "10.5555/invented.99500001")
    #expect(study.pmcid == "PMC99500001")
    #expect(study.title == "Lemon water with H₂O in relapsing multiple sclerosis (p < 0.05).")
    #expect(study.abstract.sections.map(\.label) == ["Background", "Methods", "Results"])
    #expect(
      study.abstract.sections.map(\.text) == [
        "Walking is hard & slow.", "10⁹ cells, \"n\" = 82 {p<0.05}.", "Fine; 4 of 41.",
      ])
    #expect(study.authors == ["Ämilia Bød", "Lemon Group"])
    #expect(study.journal == "J Invent Trials")
    #expect(study.types == ["Journal Article", "Randomized Controlled Trial"])
    #expect(study.mesh == ["Multiple Sclerosis"])
    #expect(study.keywords == ["lemon", "walking"])
    #expect(study.funding == ["Nobody's Fund, X1"])
    #expect(study.licence == "CC BY")
    #expect(study.language == "en")
    #expect(study.version == 2)
    #expect(study.published == PublicationDate(year: 2021, month: 2, day: 15))
    #expect(study.revised == PublicationDate(year: 2021, month: 10, day: 20))
    #expect(study.status == .expressionOfConcern)
    #expect(
      study.notices == [
        Notice(
          kind: .expressionOfConcern, citation: "J Invent Trials. 2021;4:99", pmid: "99500009")
      ])
  }

  @Test func `a preprint is called one`() throws {
    let study = try #require(studies(answer([first, second])).last)
    #expect(study.status == .preprint)
    #expect(study.published == PublicationDate(year: 2020))
    #expect(study.pmid == nil)
  }

  @Test func `a result on a line of its own is read as what it is`() throws {
    let line = first.split(separator: "\n").joined(separator: " ")
    let study = try #require(studies(line + "\n{\"title\":\"A study line\"}\n").first)
    #expect(study.abstract.sections.count == 3)
    #expect(studies(line + "\n{\"title\":\"A study line\"}\n").count == 2)
  }

  @Test func `pieces of any size give the same records`() {
    let bytes = Array(answer([first, second, first]).utf8)
    func cut(_ size: Int) -> [RawRecord] {
      var cutter = RecordCutter(file: "x")
      var records: [RawRecord] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        records += cutter.feed(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      return records + cutter.finish()
    }
    let whole = cut(bytes.count)
    #expect(whole.map(\.origin.record) == [1, 2, 3])
    for size in [1, 3, 64, 500] { #expect(cut(size) == whole) }
  }

  @Test func `one bad result among good ones is set aside alone`() {
    let text = answer([first, #"{"title":{"a":1}}"#, #"{"pmid":"1"}"#, second])
    #expect(studies(text).count == 2)
    #expect(
      reasons(text) == [
        "The record is damaged: a field of it has the wrong form.", "`title` is missing or empty.",
      ])
  }

  @Test func `a file that was cut off says where`() {
    let text = answer([second, first])
    let cut = String(text.prefix(text.utf8.count - 700))
    #expect(studies(cut).count == 1)
    #expect(reasons(cut) == ["The file ends inside this record."])
    #expect(reasons("{\"hitCount\":0,\"resultList\":{}}") == ["The file has no list of results."])
    #expect(items(answer([])).isEmpty)
  }

  @Test func `a result over the cap is let go`() {
    var cutter = RecordCutter(file: "x", cap: 1000)
    let long = "{\"title\":\"" + String(repeating: "long ", count: 2000) + "\"}"
    let bytes = Array(answer([second, long, second]).utf8)
    var records: [RawRecord] = []
    for start in stride(from: 0, to: bytes.count, by: 512) {
      records += cutter.feed(Array(bytes[start..<min(start + 512, bytes.count)]))
    }
    records += cutter.finish()
    #expect(records.map { $0.kind == .europePMC } == [true, false, true])
  }
}
