import Foundation
import Literature
import Wire

/// Europe PMC by its search: page after page by a mark, preprints and articles alike.
///
/// Source: Europe PMC, "RESTful Web Service Reference", cursorMark.
package struct EuropePMCSource: Source {
  package let name: String
  private let base: URL
  private let query: String
  private let email: String?
  private let batch: Int
  private let caller: Caller

  /// - Parameter base: such as `https://www.ebi.ac.uk/europepmc/webservices/rest/`.
  package init(
    name: String, base: URL, query: String, email: String?, batch: Int = 100, caller: Caller
  ) {
    self.name = name
    self.base = base
    self.query = query
    self.email = email
    self.batch = batch
    self.caller = caller
  }

  private struct Head: Decodable {
    struct List: Decodable {
      struct Record: Decodable {}
      var result: [Record]
    }

    var hitCount: Int
    var nextCursorMark: String?
    var resultList: List?
    var errMsg: String?
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let mark = window.place["mark"] ?? "*"
    let days = "[\(window.from) TO \(window.to)]"
    let fields = [
      ("query", "(\(query)) AND (FIRST_IDATE:\(days) OR UPDATE_DATE:\(days))"),
      ("resultType", "core"), ("format", "json"), ("cursorMark", mark),
      ("pageSize", String(min(batch, max(1, limit)))), ("email", email),
    ].compactMap { name, value in value.map { (name, $0) } }
    let request = HTTPRequest(
      url: base.appendingPathComponent("search").asking(fields), accepts: ["application/json"])
    let (body, head) = try await caller.answer(to: request) { answer, isLast throws(Damage) in
      (answer.body, try Self.read(answer.body, isLast: isLast))
    }
    let records = head.resultList?.result.count ?? 0
    var window = window
    window.taken += records
    let isOver =
      records == 0 || window.taken >= head.hitCount || head.nextCursorMark == nil
      || head.nextCursorMark == mark
    window.place["mark"] = head.nextCursorMark
    return SourceStep(
      window: window, body: records > 0 ? body : nil, records: records, isEnd: isOver)
  }

  private static func read(_ body: [UInt8], isLast: Bool) throws(Damage) -> Head {
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(body)) else {
      throw Damage("the answer is no whole JSON with a list of results")
    }
    if let error = head.errMsg { throw Damage(String(error.prefix(200))) }
    guard !isLast else { return head }
    let items = StudyReader.items(in: body, named: "answer")
    if head.resultList?.result.isEmpty == false {
      for case .unreadable(let one) in items { throw Damage(one.reason) }
    }
    return head
  }
}
