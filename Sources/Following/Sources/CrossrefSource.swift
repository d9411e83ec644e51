import Archive
import Foundation
import Wire

/// Crossref's works that update others: retractions, corrections, expressions of concern.
///
/// Source: Crossref, "REST API filters", "Updates" (`update-to`).
package struct CrossrefSource: Source {
  package let name: String
  private let base: URL
  private let query: String
  private let email: String?
  private let batch: Int
  private let caller: Caller

  /// - Parameters:
  ///   - base: such as `https://api.crossref.org/`.
  ///   - query: words of a bibliographic search; empty takes every notice there is.
  package init(
    name: String, base: URL, query: String, email: String?, batch: Int = 200, caller: Caller
  ) {
    self.name = name
    self.base = base
    self.query = query
    self.email = email
    self.batch = batch
    self.caller = caller
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let days = "from-index-date:\(window.from),until-index-date:\(window.to)"
    let rows = min(batch, max(1, limit))
    let fields = [
      ("filter", "is-update:true,\(days)"),
      ("query.bibliographic", query.isEmpty ? nil : query), ("rows", String(rows)),
      ("cursor", window.place["cursor"] ?? "*"), ("mailto", email),
    ].compactMap { name, value in value.map { (name, $0) } }
    let request = HTTPRequest(
      url: base.appendingPathComponent("works").asking(fields), accepts: ["application/json"])
    let (body, page) = try await caller.answer(to: request) { answer, _ throws(Damage) in
      (answer.body, try CrossrefPage.read(answer.body))
    }
    var window = window
    window.taken += page.records
    window.place["cursor"] = page.next
    let isOver = page.records == 0 || window.taken >= page.total || page.next == nil
    return SourceStep(
      window: window, body: page.records > 0 ? body : nil, kind: .crossrefNotices,
      records: page.records, isEnd: isOver)
  }
}
