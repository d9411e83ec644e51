import Foundation
import Synchronization

/// PubMed made up for these tests: answers as E-utilities do, over a list of invented records.
package final class InventedPubMed: Sendable {
  package struct Record: Sendable {
    package var pmid: String
    package var title: String
    package var day: String
    package var doi: String?
    package var drink = "lemon water"
    package var isRetracted = false
    /// What its own record says of notices elsewhere: `ErratumIn`, `ExpressionOfConcernIn`.
    package var noticed: String?
    /// The PubMed id of a study that this record takes back.
    package var retracts: String?
    /// The PubMed ids that a review cites; a record that cites none is a trial.
    package var cites: [String] = []

    package init(pmid: String, title: String, day: String = "2026-03-01", retracts: String? = nil) {
      self.pmid = pmid
      self.title = title
      self.day = day
      self.retracts = retracts
    }
  }

  private struct Server {
    var records: [Record]
    var searches: [String: [Record]] = [:]
    var questions = 0
    var failed = 0
    /// Records that are in the lists and do not come, so many times yet.
    var withheld: [String: Int] = [:]
    /// What answers instead of records, with status 200, each once.
    var errors: [String] = []
  }

  private let state: Mutex<Server>
  /// What goes wrong with the question of this number, from 0; `nil` answers it.
  private let fault: @Sendable (_ number: Int) -> Fault?

  package init(_ records: [Record], fault: @escaping @Sendable (Int) -> Fault? = { _ in nil }) {
    state = Mutex(Server(records: records))
    self.fault = fault
  }

  package var questions: Int { state.withLock { $0.questions } }
  package var failed: Int { state.withLock { $0.failed } }

  package func set(_ records: [Record]) { state.withLock { $0.records = records } }
  /// From now on these are in the lists and do not come, so many times.
  package func withhold(_ pmids: [String], times: Int = .max) {
    state.withLock { $0.withheld = Dictionary(uniqueKeysWithValues: pmids.map { ($0, times) }) }
  }
  /// The next answers hold these words instead of records, with status 200.
  package func answer(errors: [String]) { state.withLock { $0.errors = errors } }
  package func forgetSearches() { state.withLock { $0.searches = [:] } }

  package func start() throws -> Loopback { try Loopback { self.reply(to: $0) } }

  private func reply(to question: Question) -> Reply {
    let number = state.withLock { state in
      defer { state.questions += 1 }
      return state.questions
    }
    let good = answer(question)
    guard let fault = fault(number) else { return good }
    state.withLock { $0.failed += 1 }
    return fault.spoil(good) { body in
      body.replacing("</ArticleTitle>", with: "</Title>", maxReplacements: 1)
        .replacing("esearchresult", with: "esearch")
    }
  }

  private func answer(_ question: Question) -> Reply {
    switch question.path {
    case "/esearch.fcgi": search(question)
    case "/efetch.fcgi": fetch(question)
    default: .answer(status: 404, body: "")
    }
  }

  private func search(_ question: Question) -> Reply {
    let from = (question.fields["mindate"] ?? "").replacing("/", with: "-")
    let to = (question.fields["maxdate"] ?? "").replacing("/", with: "-")
    return state.withLock { state in
      let range = question.fields["term"]?.firstMatch(of: /AND ([0-9]+):([0-9]+)\[UID\]/)
      let numbers = range.map { (Int($0.1) ?? 0)...(Int($0.2) ?? 0) }
      let found = state.records.filter {
        $0.day >= from && $0.day <= to && numbers?.contains(Int($0.pmid) ?? 0) != false
      }
      let name = "MCID_\(state.searches.count)_\(from)_\(to)"
      state.searches[name] = found
      return .json(
        """
        {"header":{"type":"esearch","version":"0.3"},"esearchresult":{"count":"\(found.count)",\
        "retmax":"0","retstart":"0","querykey":"1","webenv":"\(name)","idlist":[],\
        "translationset":[],"querytranslation":""}}
        """)
    }
  }

  private func fetch(_ question: Question) -> Reply {
    state.withLock { state in
      if !state.errors.isEmpty {
        return .xml("<eFetchResult><ERROR>\(state.errors.removeFirst())</ERROR></eFetchResult>")
      }
      if let numbers = question.fields["id"]?.split(separator: ",").map(String.init) {
        return Self.set(state.records.filter { numbers.contains($0.pmid) }, &state)
      }
      guard let found = question.fields["WebEnv"].flatMap({ state.searches[$0] }) else {
        return .answer(
          status: 400, headers: ["Content-Type": "text/xml"],
          body: "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>")
      }
      let start = Int(question.fields["retstart"] ?? "") ?? 0
      let records = found.dropFirst(start).prefix(Int(question.fields["retmax"] ?? "") ?? 0)
      if question.fields["rettype"] == "uilist" {
        return .answer(
          headers: ["Content-Type": "text/plain; charset=UTF-8"],
          body: records.map(\.pmid).joined(separator: "\n") + "\n")
      }
      return Self.set(Array(records), &state)
    }
  }

  private static func set(_ records: [Record], _ state: inout Server) -> Reply {
    let given = records.filter { record in
      guard let times = state.withheld[record.pmid], times > 0 else { return true }
      state.withheld[record.pmid] = times - 1
      return false
    }
    return .xml(
      "<?xml version=\"1.0\" ?>\n<PubmedArticleSet>"
        + given.map(xml).joined(separator: "\n") + "</PubmedArticleSet>\n")
  }

  package static func xml(_ record: Record) -> String {
    var links = ""
    if record.isRetracted {
      links +=
        "<CommentsCorrections RefType=\"RetractionIn\"><RefSource>J Invent. 2026;1:9</RefSource>"
        + "</CommentsCorrections>"
    }
    if let notice = record.noticed {
      links +=
        "<CommentsCorrections RefType=\"\(notice)\"><RefSource>J Invent. 2026;1:9</RefSource>"
        + "</CommentsCorrections>"
    }
    if let study = record.retracts {
      links +=
        "<CommentsCorrections RefType=\"RetractionOf\"><RefSource>J Invent. 2025;1:1</RefSource>"
        + "<PMID Version=\"1\">\(study)</PMID></CommentsCorrections>"
    }
    let type =
      record.isRetracted
      ? "Retracted Publication"
      : record.retracts != nil
        ? "Retraction of Publication"
        : record.cites.isEmpty ? "Randomized Controlled Trial" : "Systematic Review"
    let references = record.cites.map {
      "<Reference><ArticleIdList><ArticleId IdType=\"pubmed\">\($0)</ArticleId></ArticleIdList>"
        + "</Reference>"
    }
    let data =
      record.cites.isEmpty
      ? "" : "<PubmedData><ReferenceList>\(references.joined())</ReferenceList></PubmedData>"
    let day = record.day.split(separator: "-")
    let doi = record.doi.map { "<ELocationID EIdType=\"doi\">\($0)</ELocationID>" } ?? ""
    return """
      <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">\(record.pmid)</PMID>
      <DateRevised><Year>\(day[0])</Year><Month>\(day[1])</Month><Day>\(day[2])</Day></DateRevised>
      <Article><Journal><JournalIssue><PubDate><Year>2026</Year><Month>02</Month></PubDate>
      </JournalIssue><Title>Journal of Invented Trials</Title></Journal>
      <ArticleTitle>\(record.title)</ArticleTitle>\(doi)<Abstract>
      <AbstractText Label="METHODS">We randomly assigned 82 patients with relapsing multiple \
      sclerosis to \(record.drink) or placebo for 24 months.</AbstractText>
      <AbstractText Label="RESULTS">A relapse occurred in 4 of 41 patients with \(record.drink) and in \
      12 of 41 with placebo (p=0.03).</AbstractText>
      <AbstractText Label="CONCLUSIONS">The drink may reduce relapses.</AbstractText></Abstract>
      <AuthorList><Author><LastName>Bød</LastName><ForeName>Ämilia</ForeName></Author></AuthorList>
      <Language>eng</Language><PublicationTypeList><PublicationType>\(type)</PublicationType>
      </PublicationTypeList></Article><CommentsCorrectionsList>\(links)</CommentsCorrectionsList>
      </MedlineCitation>\(data)</PubmedArticle>
      """
  }

  package static func trials(_ count: Int, from first: Int = 99_300_000) -> [Record] {
    (0..<count).map { number in
      Record(
        pmid: String(first + number),
        title: "Lemon water and walking in multiple sclerosis: randomised trial number \(number).")
    }
  }
}
