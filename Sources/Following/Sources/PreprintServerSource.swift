import Foundation
import Literature
import Wire

/// bioRxiv or medRxiv: every preprint that was posted in a stretch of days, page after page. Their API
/// knows no search by words, so all are received; those that do not name the condition are not kept.
///
/// The other list of theirs tells which preprints became articles, whatever they are about: their own
/// records are not listed anew for it.
///
/// Source: bioRxiv, "Content detail", api.biorxiv.org/details/medrxiv/help, and "Preprint published
/// article detail", api.biorxiv.org/pubs/help.
package struct PreprintServerSource: Source {
  package let name: String
  private let base: URL
  private let category: String?
  private let content: Content
  private let caller: Caller

  /// Which of the server's lists is asked for.
  package enum Content: Sendable {
    case preprints
    /// Those that became articles, by the article's day.
    case links
  }

  /// - Parameters:
  ///   - base: such as `https://api.biorxiv.org/details/medrxiv/`.
  ///   - category: the one subject that is asked for, such as `neurology`; all when `nil`.
  package init(
    name: String, base: URL, category: String?, content: Content = .preprints, caller: Caller
  ) {
    self.name = name
    self.base = base
    self.category = category
    self.content = content
    self.caller = caller
  }

  /// A server finds out weeks later which article came of a preprint, and lists it under the article's
  /// day.
  package var overlap: Int? { content == .links ? 30 : nil }

  private struct Head: Decodable {
    struct Message: Decodable {
      var status: String
      /// How many there are in the whole stretch.
      var total: Int?

      private enum Key: String, CodingKey { case status, total }

      init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        status = try fields.decode(String.self, forKey: .status)
        // A number in some answers, a text in others.
        total =
          (try? fields.decode(Int.self, forKey: .total))
          ?? (try? fields.decode(String.self, forKey: .total)).flatMap { Int($0) }
      }
    }
    struct Item: Decodable {}

    var messages: [Message]
    var collection: [Item]?

    /// Days on which nothing was posted are told of in words.
    var isKnown: Bool {
      guard let status = messages.first?.status.lowercased() else { return false }
      return status == "ok" || status.hasPrefix("no posts found") || status.hasPrefix("no articles")
    }
  }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    let (body, head) = try await ask(window)
    let records = head.collection?.count ?? 0
    var window = window
    window.taken += records
    return SourceStep(
      window: window, body: records > 0 ? body : nil,
      kind: content == .links ? .preprintLinks : .studies, records: records,
      isEnd: records == 0 || head.messages.first?.total.map { window.taken >= $0 } == true)
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    var window = window
    window.taken = 0
    let head = try await ask(window).head
    return head.messages.first?.total ?? (head.collection?.isEmpty == false ? nil : 0)
  }

  private func ask(
    _ window: SourceCursor.Window
  ) async throws(WireError) -> (body: [UInt8], head: Head) {
    var url = base
    let form = content == .links ? [] : ["json"]
    for part in ["\(window.from)", "\(window.to)", String(window.taken)] + form {
      url.appendPathComponent(part)
    }
    let request = HTTPRequest(
      url: category.map { url.asking([("category", $0)]) } ?? url, accepts: ["application/json"])
    return try await caller.answer(to: request) { [content] answer, isLast throws(Damage) in
      (answer.body, try Self.read(answer.body, content, isLast: isLast))
    }
  }

  private static func read(
    _ body: [UInt8], _ content: Content, isLast: Bool
  ) throws(Damage) -> Head {
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(body)) else {
      throw Damage("the answer is no whole JSON with a list of preprints")
    }
    guard head.isKnown else {
      throw Damage(String((head.messages.first?.status ?? "it says nothing").prefix(200)))
    }
    guard head.collection?.isEmpty == false else { return head }
    if content == .links {
      guard PreprintLinksPage.notices(body, from: "") != nil else {
        throw Damage("its list of preprints and articles has another form than expected")
      }
      return head
    }
    guard !isLast else { return head }
    for case .unreadable(let one) in StudyReader.items(in: body, named: "answer") {
      throw Damage(one.reason)
    }
    return head
  }
}
