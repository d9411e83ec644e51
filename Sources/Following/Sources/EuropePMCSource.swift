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
    var errMsg: String?
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let articles = (window.place[Self.articles] ?? "").split(separator: ",").map(String.init)
    if let first = articles.first {
      return try await fetch(first, leaving: Array(articles.dropFirst()), of: window)
    }
    return try await search(window, limit: limit)
  }

  /// Names in the window's place: the articles still to fetch, and whether no page follows them.
  private static let articles = "articles"
  private static let isLastPage = "last"

  private func search(
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
    let articles =
      takesFullText ? head.resultList?.result.compactMap(\.openArticle) ?? [] : []
    if !articles.isEmpty {
      window.place[Self.articles] = articles.joined(separator: ",")
      window.place[Self.isLastPage] = isOver ? "yes" : nil
    }
    return SourceStep(
      window: window, body: records > 0 ? body : nil, records: records,
      isEnd: isOver && articles.isEmpty)
  }

  /// One article in JATS. One that is not there, or cannot be had whole, does not hold up the rest:
  /// its record was received already.
  private func fetch(
    _ article: String, leaving rest: [String], of window: SourceCursor.Window
  ) async throws(WireError) -> SourceStep {
    var window = window
    let isLast = rest.isEmpty && window.place[Self.isLastPage] != nil
    window.place[Self.articles] = rest.isEmpty ? nil : rest.joined(separator: ",")
    if rest.isEmpty { window.place[Self.isLastPage] = nil }
    let request = HTTPRequest(
      url: base.appendingPathComponent(article).appendingPathComponent("fullTextXML"),
      accepts: ["application/xml", "text/xml"])
    do throws(WireError) {
      let body = try await caller.answer(to: request) { answer, _ throws(Damage) in
        try Self.checkArticle(answer.body)
        return answer.body
      }
      return SourceStep(window: window, body: body, isEnd: isLast)
    } catch {
      switch error {
      case .refused(_, 400..<429, _), .damaged, .wrongType, .tooLarge:
        return SourceStep(window: window, isEnd: isLast)
      default: throw error
      }
    }
  }

  private static func checkArticle(_ body: [UInt8]) throws(Damage) {
    for item in StudyReader.items(in: body, named: "article") {
      if case .study = item { return }
      if case .unreadable(let one) = item { throw Damage(one.reason) }
    }
    throw Damage("the answer holds no article")
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
