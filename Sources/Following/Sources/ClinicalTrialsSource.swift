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
      let total = window.place["total"].flatMap(Int.init)
      let taken = window.taken
      let (body, page) = try await ask(window, size: size, token: token) {
        page, isLast throws(Damage) in
        let isShort = taken + page.records < page.total ?? total ?? 0
        guard isShort, page.next == nil || page.next == token else { return true }
        guard isLast else { throw Damage("the list ends before all that it told of") }
        return false
      }
      guard let page else { return begun(window) }
      window.taken += page.records
      window.place["token"] = page.next
      // It is told with the first page only.
      if let total = page.total { window.place["total"] = String(total) }
      return SourceStep(
        window: window, body: page.records > 0 ? body : nil, kind: .trials,
        records: page.records, isEnd: page.next == nil || page.next == token)
    } catch {
      switch error {
      // A token is forgotten after a while.
      case _ where error.isRefusedPlace && token != nil: return begun(window)
      case .tooLarge where size > 1:
        // Trials with many results are long: fewer at once.
        window.place["size"] = String(size / 2)
        return SourceStep(window: window)
      default: throw error
      }
    }
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    try await ask(window, size: 1, token: nil).page?.total
  }

  /// A step back to the beginning of the window.
  private func begun(_ window: SourceCursor.Window) -> SourceStep {
    var window = window
    window.place["token"] = nil
    window.place["total"] = nil
    window.taken = 0
    return SourceStep(window: window, isRestart: true)
  }

  /// - Parameter isSound: whether the page goes together with those before it, or what is wrong.
  /// - Returns: no page where it is not sound, after all attempts.
  private func ask(
    _ window: SourceCursor.Window, size: Int, token: String?,
    isSound: @Sendable (TrialPage, _ isLast: Bool) throws(Damage) -> Bool = { _, _ in true }
  ) async throws(WireError) -> (body: [UInt8], page: TrialPage?) {
    let fields = [
      ("query.cond", query),
      ("filter.advanced", "AREA[LastUpdatePostDate]RANGE[\(window.from),\(window.to)]"),
      ("pageSize", String(size)), ("countTotal", "true"), ("format", "json"),
      ("pageToken", token),
    ].compactMap { name, value in value.map { (name, $0) } }
    let request = HTTPRequest(
      url: base.appendingPathComponent("studies").asking(fields), accepts: ["application/json"])
    return try await caller.answer(to: request) { answer, isLast throws(Damage) in
      guard let page = TrialPage(answer.body, named: name) else {
        throw Damage("the answer is no whole JSON with a list of studies")
      }
      return (answer.body, try isSound(page, isLast) ? page : nil)
    }
  }
}
