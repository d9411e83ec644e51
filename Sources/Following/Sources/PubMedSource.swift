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

  package func memory(of place: [String: String]) -> [String: String] { Owed(place).place }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let owed = Owed(window.place)
    if window.place[Self.hasAsked] == nil, !owed.isEmpty {
      return try await fetchOwed(window, owed)
    }
    guard let environment = window.place["webenv"], let key = window.place["key"],
      let count = window.place["count"].flatMap(Int.init)
    else { return try await search(window) }
    return try await fetch(window, environment, key, count: count, limit: limit)
  }

  /// A name in the window's place: what is owed was asked for.
  private static let hasAsked = "asked"

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    try await found(in: window, query).count
  }

  private func found(
    in window: SourceCursor.Window, _ term: String
  ) async throws(WireError) -> PubMedSearch {
    let request = request(
      "esearch.fcgi",
      [
        ("term", term), ("datetype", "mdat"), ("mindate", window.from.text(separator: "/")),
        ("maxdate", window.to.text(separator: "/")), ("usehistory", "y"), ("retmax", "0"),
        ("retmode", "json"),
      ], accepts: ["application/json", "text/json"])
    return try await caller.answer(to: request) { answer, _ throws(Damage) in
      try PubMedSearch.read(answer.body)
    }
  }

  private func search(_ window: SourceCursor.Window) async throws(WireError) -> SourceStep {
    let range = PMIDRange(window.place)
    let found = try await found(in: window, range?.narrowing(query) ?? query)
    var window = window
    window.taken = 0
    window.place[Self.hasAsked] = "yes"
    if found.count > most, window.from < window.to {
      // Too many for one search: the earlier half first.
      window.to = Day(number: (window.from.number + window.to.number) / 2)
      return SourceStep(window: window)
    }
    if found.count > most, let half = (range ?? .all).lowerHalf {
      // Too many for one day, as when PubMed revises a whole year: the lower numbers first.
      window.place.merge(half.place) { $1 }
      return SourceStep(window: window)
    }
    guard found.count > 0 else { return ended(SourceStep(window: window)) }
    window.place["webenv"] = found.environment
    window.place["key"] = found.key
    window.place["count"] = String(min(found.count, most))
    return SourceStep(window: window)
  }

  /// What a step is when its search is received to the end.
  private func ended(_ step: SourceStep) -> SourceStep {
    var step = step
    step.isEnd = true
    if let rest = PMIDRange(step.window.place)?.rest {
      step.isEnd = false
      step.window = forgetting(step.window)
      step.window.place.merge(rest.place) { $1 }
    }
    return step
  }

  /// The window before its search.
  private func forgetting(_ window: SourceCursor.Window) -> SourceCursor.Window {
    var window = window
    for name in ["webenv", "key", "count"] { window.place[name] = nil }
    window.taken = 0
    return window
  }

  private func fetch(
    _ window: SourceCursor.Window, _ environment: String, _ key: String, count: Int, limit: Int
  ) async throws(WireError) -> SourceStep {
    let wanted = min(batch, count - window.taken, max(1, limit))
    let slice = [
      ("WebEnv", environment), ("query_key", key), ("retstart", String(window.taken)),
      ("retmax", String(wanted)),
    ]
    guard let batch = try await records(slice, wanted: wanted), !batch.isForgotten else {
      return SourceStep(window: forgetting(window), isRestart: true)
    }
    var window = window
    window.taken += wanted
    var step = SourceStep(window: window, body: batch.body, records: batch.count)
    if batch.count < wanted {
      let missing = try await numbers(slice).filter { !Set(batch.pmids).contains($0) }
      step = told(step, missing)
    }
    return step.window.taken >= count ? ended(step) : step
  }

  /// Asks once more for what did not come with earlier searches, by its numbers.
  private func fetchOwed(
    _ window: SourceCursor.Window, _ owed: Owed
  ) async throws(WireError) -> SourceStep {
    let numbers = owed.names
    var window = window
    window.place[Self.hasAsked] = "yes"
    let batch = try await records([("id", numbers.joined(separator: ","))], wanted: 0)
    let came = batch?.pmids ?? []
    var owed = owed
    owed.came(came)
    window.place = owed.kept(in: window.place)
    let step = SourceStep(
      window: window, body: came.isEmpty ? nil : batch?.body, records: batch?.count ?? 0)
    return told(step, numbers.filter { !came.contains($0) })
  }

  /// A step that says what did not come with it.
  private func told(_ step: SourceStep, _ missing: [String]) -> SourceStep {
    var step = step
    var owed = Owed(step.window.place)
    let lost = owed.didNotCome(missing)
    step.window.place = owed.kept(in: step.window.place)
    step.lack = Owed.sentence(missing, lost: lost)
    step.lost = lost.count
    return step
  }

  /// `nil` where the search, or every number that was asked for, is not there any more.
  private func records(
    _ fields: [(String, String)], wanted: Int
  ) async throws(WireError) -> PubMedBatch? {
    let request = request(
      "efetch.fcgi", fields + [("retmode", "xml")], accepts: ["text/xml", "application/xml"])
    do throws(WireError) {
      return try await caller.answer(to: request) { answer, isLast throws(Damage) in
        try PubMedBatch.read(answer.body, wanted: wanted, isLast: isLast)
      }
    } catch {
      // A search is forgotten after some hours.
      guard error.isRefusedPlace else { throw error }
      return nil
    }
  }

  /// The numbers of the records in a slice of a search.
  private func numbers(_ slice: [(String, String)]) async throws(WireError) -> [String] {
    let request = request(
      "efetch.fcgi", slice + [("rettype", "uilist"), ("retmode", "text")], accepts: ["text/plain"])
    return try await caller.answer(to: request) { answer, _ throws(Damage) in
      let lines = String(decoding: answer.body, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard !lines.isEmpty, lines.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
      else { throw Damage("the answer is no list of PubMed ids") }
      return lines.map(String.init)
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
