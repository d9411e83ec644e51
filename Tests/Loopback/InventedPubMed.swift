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
    var served: [String: Int] = [:]
  }

  private let state: Mutex<Server>
  /// What goes wrong with the question of this number, from 0; `nil` answers it.
  private let fault: @Sendable (_ number: Int) -> Fault?

  package enum Fault: CaseIterable, Sendable {
    case tooMany, tooManyWithWait, serverError, unavailable, reset, slow, truncated, wrongType
    case invalidXML
  }

  package init(_ records: [Record], fault: @escaping @Sendable (Int) -> Fault? = { _ in nil }) {
    state = Mutex(Server(records: records))
    self.fault = fault
  }

  package var questions: Int { state.withLock { $0.questions } }
  package var failed: Int { state.withLock { $0.failed } }

  package func set(_ records: [Record]) { state.withLock { $0.records = records } }
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
    guard case .answer(_, let headers, let body) = good else { return good }
    switch fault {
    case .tooMany: return .answer(status: 429, body: "{\"error\":\"API rate limit exceeded\"}")
    case .tooManyWithWait: return .answer(status: 429, headers: ["Retry-After": "1"], body: "")
    case .serverError: return .answer(status: 500, body: "oops")
    case .unavailable: return .answer(status: 503, body: "")
    case .reset: return .reset
    case .slow: return .drip(seconds: 2)
    case .truncated: return .truncated(body: body)
    case .wrongType:
      return .answer(headers: ["Content-Type": "text/html"], body: "<html>Maintenance</html>")
    case .invalidXML:
      return .answer(
        headers: headers,
        body: body.replacing("</ArticleTitle>", with: "</Title>", maxReplacements: 1)
          .replacing("esearchresult", with: "esearch"))
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
      let found = state.records.filter { $0.day >= from && $0.day <= to }
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
      guard let found = question.fields["WebEnv"].flatMap({ state.searches[$0] }) else {
        return .answer(
          status: 400, headers: ["Content-Type": "text/xml"],
          body: "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>")
      }
      let start = Int(question.fields["retstart"] ?? "") ?? 0
      let records = found.dropFirst(start).prefix(Int(question.fields["retmax"] ?? "") ?? 0)
      return .xml(
        "<?xml version=\"1.0\" ?>\n<PubmedArticleSet>"
          + records.map(Self.xml).joined(separator: "\n") + "</PubmedArticleSet>\n")
    }
  }

  package static func xml(_ record: Record) -> String {
    var links = ""
    if record.isRetracted {
      links +=
        "<CommentsCorrections RefType=\"RetractionIn\"><RefSource>J Invent. 2026;1:9</RefSource>"
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
