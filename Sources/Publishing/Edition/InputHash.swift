import Archive
import Foundation

/// Collects what a file is made from and gives one hash of it.
struct InputHash {
  private var state = StableHasher()

  init(_ parts: String...) {
    for part in parts { add(part) }
  }

  mutating func add(_ part: String) { state.combine(field: part) }

  mutating func add(_ hash: ContentHash) { state.combine(hash) }

  /// All that a list of news shows of one.
  static func text(_ news: TreatmentNews) -> String {
    [news.publisher, news.item.title, news.item.link, news.item.date?.description ?? ""]
      .joined(separator: "\u{1F}")
  }

  var hash: ContentHash { state.finalised() }
}
