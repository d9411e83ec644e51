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
  ///   - query: words of a bibliographic search in the notice, not in what it is about; empty takes
  ///     every notice there is.
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

  /// Source: Crossref, "Types of updates"; new versions and addenda are left out. Filters of one name
  /// are joined by "or".
  private static let types = [
    "retraction", "withdrawal", "removal", "partial_retraction", "correction", "corrigendum",
    "erratum", "expression_of_concern",
  ]

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let cursor = window.place["cursor"]
    let taken = window.taken
    let request = request(
      window, [("rows", String(min(batch, max(1, limit)))), ("cursor", cursor ?? "*")])
    var window = window
    do throws(WireError) {
      let (body, page) = try await caller.answer(to: request) {
        answer, isLast throws(Damage) -> ([UInt8], CrossrefPage?) in
        let page = try CrossrefPage.read(answer.body)
        // Crossref may call all pages by one cursor, so the same cursor again says nothing.
        let isShort = taken + page.records < page.total && (page.records == 0 || page.next == nil)
        guard isShort else { return (answer.body, page) }
        guard isLast else { throw Damage("the list ends before all that it told of") }
        return ([], nil)
      }
      if let page {
        window.taken += page.records
        window.place["cursor"] = page.next
        return SourceStep(
          window: window, body: page.records > 0 ? body : nil, kind: .crossrefNotices,
          records: page.records, isEnd: window.taken >= page.total)
      }
    } catch {
      // A cursor is forgotten after some minutes.
      guard error.isRefusedPlace, cursor != nil else { throw error }
    }
    window.place["cursor"] = nil
    window.taken = 0
    return SourceStep(window: window, isRestart: true)
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    try await caller.answer(to: request(window, [("rows", "0")])) { answer, _ throws(Damage) in
      try CrossrefPage.read(answer.body).total
    }
  }

  private func request(
    _ window: SourceCursor.Window, _ more: [(String, String)]
  ) -> HTTPRequest {
    let days = "from-index-date:\(window.from),until-index-date:\(window.to)"
    let types = Self.types.map { "update-type:\($0)" }.joined(separator: ",")
    let fields = [
      ("filter", "is-update:true,\(types),\(days)"),
      ("query.bibliographic", query.isEmpty ? nil : query),
      ("select", "DOI,title,container-title,update-to"), ("mailto", email),
    ].compactMap { name, value in value.map { (name, $0) } }
    return HTTPRequest(
      url: base.appendingPathComponent("works").asking(fields + more),
      accepts: ["application/json", "application/vnd.crossref-api-message+json"])
  }
}
