import Foundation
import Literature
import Wire

/// PubMed by E-utilities: a search whose result stays on the server, fetched in batches.
///
/// Records are found by the day on which they were last changed, so a retraction or a correction of
/// an old study comes as surely as a new one. Source: NCBI, "The E-utilities In-Depth".
package struct PubMedSource: Source {
  package let name: String
  private let base: URL
  private let query: String
  private let identity: [(String, String)]
  private let batch: Int
  private let most: Int
  private let caller: Caller

  /// - Parameters:
  ///   - base: such as `https://eutils.ncbi.nlm.nih.gov/entrez/eutils/`.
  ///   - key: lets us ask 10 times a second instead of 3.
  ///   - most: how many records of one search PubMed hands out.
  package init(
    name: String, base: URL, query: String, email: String?, key: String?, batch: Int = 200,
    most: Int = 9_999, caller: Caller
  ) {
    self.name = name
    self.base = base
    self.query = query
    identity = [("tool", "myelin"), ("email", email), ("api_key", key)]
      .compactMap { name, value in value.map { (name, $0) } }
    self.batch = batch
    self.most = most
    self.caller = caller
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    guard let environment = window.place["webenv"], let key = window.place["key"],
      let count = window.place["count"].flatMap(Int.init)
    else { return try await search(window) }
    return try await fetch(window, environment, key, count: count, limit: limit)
  }

  private func search(_ window: SourceCursor.Window) async throws(WireError) -> SourceStep {
    let request = request(
      "esearch.fcgi",
      [
        ("term", query), ("datetype", "mdat"), ("mindate", window.from.text(separator: "/")),
        ("maxdate", window.to.text(separator: "/")), ("usehistory", "y"), ("retmax", "0"),
        ("retmode", "json"),
      ], accepts: ["application/json", "text/json"])
    let found = try await caller.answer(to: request) { answer, _ throws(Damage) in
      try PubMedSearch.read(answer.body)
    }
    var window = window
    window.taken = 0
    if found.count > most, window.from < window.to {
      // Too many for one search: the earlier half first.
      window.to = Day(number: (window.from.number + window.to.number) / 2)
      return SourceStep(window: window)
    }
    window.place = [
      "webenv": found.environment, "key": found.key,
      "count": String(min(found.count, most)),
    ]
    return SourceStep(window: window, isEnd: found.count == 0)
  }

  private func fetch(
    _ window: SourceCursor.Window, _ environment: String, _ key: String, count: Int, limit: Int
  ) async throws(WireError) -> SourceStep {
    let wanted = min(batch, count - window.taken, max(1, limit))
    let request = request(
      "efetch.fcgi",
      [
        ("WebEnv", environment), ("query_key", key), ("retstart", String(window.taken)),
        ("retmax", String(wanted)), ("retmode", "xml"),
      ], accepts: ["text/xml", "application/xml"])
    var window = window
    do throws(WireError) {
      let body = try await caller.answer(to: request) { answer, isLast throws(Damage) in
        try PubMedBatch.check(answer.body, isLast: isLast)
        return answer.body
      }
      window.taken += wanted
      return SourceStep(
        window: window, body: body, records: wanted, isEnd: window.taken >= count)
    } catch {
      // A search is forgotten after some hours.
      guard case .refused(_, 400, _) = error else { throw error }
      window.place = [:]
      window.taken = 0
      return SourceStep(window: window, isRestart: true)
    }
  }

  private func request(
    _ tool: String, _ fields: [(String, String)], accepts: [String]
  ) -> HTTPRequest {
    // As a form: queries of many terms are longer than addresses may be.
    HTTPRequest(
      url: base.appendingPathComponent(tool),
      content: .form(QueryText.of([("db", "pubmed")] + fields + identity)), accepts: accepts)
  }
}
