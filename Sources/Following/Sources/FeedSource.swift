import Archive
import Foundation
import Literature
import Wire

/// A feed in RSS or Atom: what is new in it or has changed since the last look.
///
/// It remembers the feed's own mark (`ETag`, `Last-Modified`), so that an unchanged feed costs a few
/// bytes, and a hash of each item, so that only new and changed ones are handed on. Source: RFC 9110,
/// section 13.
package struct FeedSource: Source {
  package let name: String
  private let address: URL
  private let publisher: String
  private let caller: Caller
  private let isPrivate: @Sendable (String) -> Bool

  /// Feeds are small: what is larger is none.
  private static let limit = 8 << 20
  /// Types by which servers call a feed that do not know better; what is none is found when it is read.
  private static let wrongTypes = [
    "text/html", "text/plain", "application/octet-stream", "binary/octet-stream",
  ]
  private static let mediaTypes = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml",
    "text/xml",
  ]

  /// - Parameters:
  ///   - publisher: whose feed it is, as readers are told.
  ///   - isPrivate: tells the hosts that are not asked.
  package init(
    name: String, address: URL, publisher: String, caller: Caller,
    isPrivate: @escaping @Sendable (String) -> Bool = { PrivateAddress.isPrivate(host: $0) }
  ) {
    self.name = name
    self.address = address
    self.publisher = publisher
    self.caller = caller
    self.isPrivate = isPrivate
  }

  package func memory(of place: [String: String]) -> [String: String] { place }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let host = address.host ?? ""
    guard !isPrivate(host) else { throw .forbiddenAddress(host: host) }
    var window = window
    guard let answer = try await ask(window.place) else {
      return SourceStep(window: window, isEnd: true)
    }
    let fresh = answer.items.filter { window.place[$0.key] != $0.mark }
    let taken = fresh.prefix(max(1, limit))
    // Items that are gone from the feed are forgotten.
    let keys = Set(answer.items.map(\.key))
    window.place = window.place.filter { keys.contains($0.key) }
    for item in taken { window.place[item.key] = item.mark }
    let isEnd = taken.count == fresh.count
    // Only once all is taken: the rest must not be called unchanged.
    if isEnd { window.place.merge(answer.marks) { $1 } }
    window.taken += taken.count
    let page = FeedPage(
      publisher: publisher, items: taken.compactMap(\.news),
      unreadable: taken.compactMap(\.unreadable))
    return SourceStep(
      window: window, body: taken.isEmpty ? nil : page.body, kind: .news, records: taken.count,
      isEnd: isEnd)
  }

  private struct Answer: Sendable {
    var items: [MarkedItem]
    /// `etag` and `modified`, as the feed gives them.
    var marks: [String: String]
  }

  /// `nil` where the feed says that nothing has changed.
  private func ask(_ place: [String: String]) async throws(WireError) -> Answer? {
    var headers: [String: String] = ["Accept": Self.mediaTypes.joined(separator: ", ")]
    headers["If-None-Match"] = place["etag"]
    headers["If-Modified-Since"] = place["modified"]
    let request = HTTPRequest(
      url: address, headers: headers, accepts: Self.mediaTypes + Self.wrongTypes, limit: Self.limit)
    return try await caller.answer(to: request) { answer, _ throws(Damage) in
      if answer.status == 304 { return nil }
      do throws(FeedReader.Fault) {
        let items = try FeedReader.items(
          in: answer.body, named: name, at: address.absoluteString, charset: answer.charset)
        return Answer(items: MarkedItem.all(items), marks: Self.marks(in: answer.headers))
      } catch {
        throw Damage(error.reason)
      }
    }
  }

  private static func marks(in headers: [String: String]) -> [String: String] {
    let named = [("etag", headers["etag"]), ("modified", headers["last-modified"])]
    return Dictionary(
      named.compactMap { name, value in
        value.flatMap { $0.isEmpty || $0.utf8.count > 500 ? nil : (name, $0) }
      }, uniquingKeysWith: { $1 })
  }
}
