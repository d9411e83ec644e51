import Foundation
import Literature
import Wire

/// ClinicalTrials.gov by its API version 2: the condition's trials by the day on which the registry last
/// showed a change, page after page by a token.
///
/// Source: ClinicalTrials.gov, "API", `GET /studies`; "Search areas", `LastUpdatePostDate`.
package struct ClinicalTrialsSource: Source {
  package let name: String
  /// The registry began in 1999: studies of today were registered years ago.
  package var earliest: Day? { Day("1999-01-01") }
  private let base: URL
  private let query: String
  private let batch: Int
  private let caller: Caller

  /// - Parameters:
  ///   - base: such as `https://clinicaltrials.gov/api/v2/`.
  ///   - query: words for the registry's search by condition.
  package init(name: String, base: URL, query: String, batch: Int = 100, caller: Caller) {
    self.name = name
    self.base = base
    self.query = query
    self.batch = batch
    self.caller = caller
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let token = window.place["token"]
    let size = min(window.place["size"].flatMap(Int.init) ?? batch, max(1, limit))
    var window = window
    do throws(WireError) {
      let (body, page) = try await ask(window, size: size, token: token)
      window.taken += page.records
      window.place["token"] = page.next
      let isOver = page.next == nil || page.next == token
      return SourceStep(
        window: window, body: page.records > 0 ? body : nil, kind: .trials,
        records: page.records, isEnd: isOver)
    } catch {
      switch error {
      case .refused(_, 400, _) where token != nil:
        // A token is forgotten after a while.
        window.place["token"] = nil
        window.taken = 0
        return SourceStep(window: window, isRestart: true)
      case .tooLarge where size > 1:
        // Trials with many results are long: fewer at once.
        window.place["size"] = String(size / 2)
        return SourceStep(window: window)
      default: throw error
      }
    }
  }

  private func ask(
    _ window: SourceCursor.Window, size: Int, token: String?
  ) async throws(WireError) -> (body: [UInt8], page: TrialPage) {
    let fields = [
      ("query.cond", query),
      ("filter.advanced", "AREA[LastUpdatePostDate]RANGE[\(window.from),\(window.to)]"),
      ("pageSize", String(size)), ("countTotal", "true"), ("format", "json"),
      ("pageToken", token),
    ].compactMap { name, value in value.map { (name, $0) } }
    let request = HTTPRequest(
      url: base.appendingPathComponent("studies").asking(fields), accepts: ["application/json"])
    return try await caller.answer(to: request) { answer, _ throws(Damage) in
      guard let page = TrialPage(answer.body, named: name) else {
        throw Damage("the answer is no whole JSON with a list of studies")
      }
      return (answer.body, page)
    }
  }
}
