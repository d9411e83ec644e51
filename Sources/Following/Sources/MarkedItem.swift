import Archive
import Foundation
import Literature

/// An item of a feed with what tells it from others and from earlier versions of itself.
struct MarkedItem: Sendable {
  /// The same as long as the feed calls it so.
  var key: String
  /// The same as long as it says the same.
  var mark: String
  var item: FeedReader.Item

  var news: NewsItem? {
    if case .news(let news) = item { news } else { nil }
  }

  var unreadable: Unreadable? {
    if case .unreadable(let one) = item { one } else { nil }
  }

  /// One for each id; of two with one id the later date holds, else the first, which is the newest.
  static func all(_ items: [FeedReader.Item]) -> [MarkedItem] {
    var all: [MarkedItem] = []
    var places: [String: Int] = [:]
    for item in items {
      let marked = MarkedItem(item)
      guard let place = places[marked.key] else {
        places[marked.key] = all.count
        all.append(marked)
        continue
      }
      if let old = all[place].news?.date, let new = marked.news?.date, new > old {
        all[place] = marked
      }
    }
    return all
  }

  private init(_ item: FeedReader.Item) {
    self.item = item
    switch item {
    case .news(let news):
      key = "item " + StableHash.short(news.id)
      let parts = [news.title, news.link, news.date?.description ?? "", news.summary ?? ""]
      mark = StableHash.short(parts.joined(separator: "\u{1F}"))
    case .unreadable(let one):
      // It has no id: the same damage at the same words is the same.
      mark = StableHash.short(one.reason + "\u{1F}" + one.excerpt)
      key = "bad " + mark
    }
  }
}
