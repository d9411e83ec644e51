import Archive
import Foundation

/// Collects what a file is made from and gives one hash of it.
struct InputHash {
  private var bytes: [UInt8] = []

  init(_ parts: String...) {
    for part in parts { add(part) }
  }

  /// One part, closed with a byte that UTF-8 never holds.
  mutating func add(_ part: String) {
    bytes.append(contentsOf: part.utf8)
    bytes.append(0xFF)
  }

  mutating func add(_ hash: ContentHash) { add(hash.text) }

  /// All that a list of news shows of one.
  static func text(_ news: TreatmentNews) -> String {
    [news.publisher, news.item.title, news.item.link, news.item.date?.description ?? ""]
      .joined(separator: "\u{1F}")
  }

  var hash: ContentHash { ContentHash(bytes: bytes) }
}
