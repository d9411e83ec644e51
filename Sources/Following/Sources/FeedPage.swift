import Foundation
import Literature

/// What was new in a feed, as it waits in the inbox: whose it is, its items, and those that cannot be
/// read.
struct FeedPage: Sendable, Equatable, Codable {
  var publisher: String
  var items: [NewsItem]
  var unreadable: [Unreadable]

  /// `nil` where the bytes are no such page.
  static func read(_ body: [UInt8]) -> FeedPage? {
    try? JSONDecoder().decode(FeedPage.self, from: Data(body))
  }

  var body: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { Array($0) } ?? []
  }
}
