import Foundation
import Literature
import Wire

/// Europe PMC by its search: page after page by a mark, preprints and articles alike; after each
/// page, if asked for, the articles of it whose licence lets the whole text be read.
///
/// Source: Europe PMC, "RESTful Web Service Reference", cursorMark.
package struct EuropePMCSource: Source {
  package let name: String
  private let base: URL
  private let query: String
  private let email: String?
  private let batch: Int
  private let takesFullText: Bool
  private let caller: Caller

  /// - Parameters:
  ///   - base: such as `https://www.ebi.ac.uk/europepmc/webservices/rest/`.
  ///   - takesFullText: whether open articles are fetched, one question each.
  package init(
    name: String, base: URL, query: String, email: String?, batch: Int = 100,
    takesFullText: Bool = false, caller: Caller
  ) {
    self.name = name
    self.base = base
    self.query = query
    self.email = email
    self.batch = batch
    self.takesFullText = takesFullText
    self.caller = caller
  }

  private struct Head: Decodable {
    struct List: Decodable {
      struct Record: Decodable {
        var pmcid: String?
        var isOpenAccess: String?
        var license: String?

        /// The article's number, where all of it may be read.
        var openArticle: String? {
          guard isOpenAccess == "Y", let pmcid, pmcid.hasPrefix("PMC"),
            pmcid.utf8.dropFirst(3).allSatisfy({ (0x30...0x39).contains($0) })
          else { return nil }
          let licence = license.flatMap { Licence.named(in: $0.uppercased()) ?? $0 }
          return Licence.allowsFullText(licence) ? pmcid : nil
        }
      }
      var result: [Record]
    }

    var hitCount: Int
    var nextCursorMark: String?
    var resultList: List?

    var records: Int { resultList?.result.count ?? 0 }

    /// Whether no page follows though not all has come.
    func isShort(after taken: Int, mark: String?) -> Bool {
      taken + records < hitCount
        && (records == 0 || nextCursorMark == nil || nextCursorMark == mark ?? "*")
    }
  }

  package func memory(of place: [String: String]) -> [String: String] { Owed(place).place }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    var window = window
    // What earlier runs did not get comes first.
    if window.place[Self.hasBegun] == nil {
      window.place[Self.hasBegun] = "yes"
      if let owed = Self.list(Owed(window.place).names) { window.place[Self.articles] = owed }
    }
    let articles = (window.place[Self.articles] ?? "").split(separator: ",").map(String.init)
    if let first = articles.first {
      return try await fetch(first, leaving: Array(articles.dropFirst()), of: window)
    }
    return try await search(window, limit: limit)
  }

  /// Names in the window's place: whether it is one that was asked in, the articles still to fetch,
  /// whether no page follows them, and how many articles in a row did not come.
  private static let hasBegun = "begun"
  private static let articles = "articles"
  private static let isLastPage = "last"
  private static let failures = "failures"

  /// So many articles in a row that do not come are a server that is down.
  private static let mostFailures = 3

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ",")
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    try await caller.answer(to: request(window, mark: "*", size: 1)) {
      answer, isLast throws(Damage) in
      try Self.read(answer.body, isLast: isLast).hitCount
    }
  }

  private func request(_ window: SourceCursor.Window, mark: String, size: Int) -> HTTPRequest {
    let days = "[\(window.from) TO \(window.to)]"
    let fields = [
      ("query", "(\(query)) AND (FIRST_IDATE:\(days) OR UPDATE_DATE:\(days))"),
      ("resultType", "core"), ("format", "json"), ("cursorMark", mark),
      ("pageSize", String(size)), ("email", email),
    ].compactMap { name, value in value.map { (name, $0) } }
    return HTTPRequest(
      url: base.appendingPathComponent("search").asking(fields), accepts: ["application/json"])
  }

  private func search(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let mark = window.place["mark"]
    let taken = window.taken
    var window = window
    do throws(WireError) {
      let (body, head) = try await caller.answer(
        to: request(window, mark: mark ?? "*", size: min(batch, max(1, limit)))
      ) { answer, isLast throws(Damage) -> ([UInt8], Head?) in
        // On the last attempt a mark that is not taken is given up, for it may be forgotten.
        let isForgotten = isLast && mark != nil && Self.error(in: answer.body) != nil
        let head = isForgotten ? nil : try Self.read(answer.body, isLast: isLast)
        guard let head, head.isShort(after: taken, mark: mark) else { return (answer.body, head) }
        guard isLast else { throw Damage("the list ends before all that it told of") }
        return ([], nil)
      }
      if let head { return received(body, head, window) }
    } catch {
      guard error.isRefusedPlace, mark != nil else { throw error }
    }
    window.place["mark"] = nil
    window.taken = 0
    return SourceStep(window: window, isRestart: true)
  }

  private func received(
    _ body: [UInt8], _ head: Head, _ window: SourceCursor.Window
  ) -> SourceStep {
    var window = window
    window.taken += head.records
    let isOver = head.records == 0 || window.taken >= head.hitCount
    window.place["mark"] = head.nextCursorMark
    let articles = takesFullText ? head.resultList?.result.compactMap(\.openArticle) ?? [] : []
    window.place[Self.articles] = Self.list(articles)
    window.place[Self.isLastPage] = isOver ? "yes" : nil
    return SourceStep(
      window: window, body: head.records > 0 ? body : nil, records: head.records,
      isEnd: isOver && articles.isEmpty)
  }

  /// One article in JATS. One that is not there, or cannot be had whole, does not hold up the rest:
  /// its record was received already.
  private func fetch(
    _ article: String, leaving rest: [String], of window: SourceCursor.Window
  ) async throws(WireError) -> SourceStep {
    var owed = Owed(window.place)
    var failures = window.place[Self.failures].flatMap(Int.init) ?? 0
    let request = HTTPRequest(
      url: base.appendingPathComponent(article).appendingPathComponent("fullTextXML"),
      accepts: ["application/xml", "text/xml"])
    var step = SourceStep(window: window)
    do throws(WireError) {
      step.body = try await caller.answer(to: request) { answer, _ throws(Damage) in
        try Self.checkArticle(answer.body)
        return answer.body
      }
      owed.came([article])
      failures = 0
    } catch {
      switch error {
      case .cancelled: throw error
      case _ where error.isPassing:
        let lost = owed.didNotCome([article])
        step.lack = Owed.sentence([article], lost: lost)
        step.lost = lost.count
        failures += 1
      default: owed.came([article])
      }
    }
    step.isPause = failures >= Self.mostFailures
    step.window.place = owed.kept(in: window.place)
    step.window.place[Self.failures] = failures == 0 || step.isPause ? nil : String(failures)
    step.window.place[Self.articles] = Self.list(rest)
    step.isEnd = rest.isEmpty && window.place[Self.isLastPage] != nil
    return step
  }

  private static func checkArticle(_ body: [UInt8]) throws(Damage) {
    for item in StudyReader.items(in: body, named: "article") {
      if case .study = item { return }
      if case .unreadable(let one) = item { throw Damage(one.reason) }
    }
    throw Damage("the answer holds no article")
  }

  private static func error(in body: [UInt8]) -> String? {
    struct Answer: Decodable { var errMsg: String? }
    return (try? JSONDecoder().decode(Answer.self, from: Data(body)))?.errMsg
  }

  private static func read(_ body: [UInt8], isLast: Bool) throws(Damage) -> Head {
    if let error = error(in: body) { throw Damage(String(error.prefix(200))) }
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(body)) else {
      throw Damage("the answer is no whole JSON with a list of results")
    }
    guard !isLast else { return head }
    let items = StudyReader.items(in: body, named: "answer")
    if head.resultList?.result.isEmpty == false {
      for case .unreadable(let one) in items { throw Damage(one.reason) }
    }
    return head
  }
}
