import Archive
import Foundation

/// Which studies and notices the feeds carry.
struct FeedPlan {
  private static let studyLimit = 50
  private static let noticeLimit = 20

  /// Newest first.
  let items: [FeedItem]

  /// - Parameters:
  ///   - places: of the studies of one list; `nil` for the feeds of the whole site.
  ///   - noticed: the places whose notices the feed brings: more than `places`, for what was retracted
  ///     has left the list, and those who follow it must hear of it.
  init(
    _ source: EditionSource, settings: SiteSettings, places: [Int]? = nil, noticed: [Int]? = nil
  ) {
    let listings = source.listings
    let places = places ?? Array(listings.indices)
    let told = Set(source.notices.map(\.id))
    let noticed = Dictionary(
      (noticed ?? places).lazy.filter { told.contains(listings[$0].id) }.map {
        (listings[$0].id, $0)
      },
      uniquingKeysWith: { a, _ in a })
    func item(
      _ place: Int, date: Date, changed: Date, notice: EditionSource.Notice? = nil
    ) -> FeedItem {
      FeedItem(
        card: source.cards[place], writer: listings[place].writer, settings: settings,
        date: date, changed: changed, notice: notice.map { ($0.word, $0.text) })
    }
    let newest = places.sorted { a, b in
      let (left, right) = (source.dates[a], source.dates[b])
      return left == right ? a < b : left > right
    }.prefix(Self.studyLimit)
    var items = newest.map { place in
      let date = Date(timeIntervalSince1970: source.dates[place])
      return item(place, date: date, changed: max(date, listings[place].changed))
    }
    var notices = 0
    for notice in source.notices {
      guard notices < Self.noticeLimit else { break }
      guard let place = noticed[notice.id] else { continue }
      notices += 1
      items.append(item(place, date: notice.at, changed: notice.at, notice: notice))
    }
    // Two notices of one kind on one study would share an id: the newest stands.
    var seen: Set<String> = []
    self.items = items.enumerated().sorted { a, b in
      a.element.date == b.element.date ? a.offset < b.offset : a.element.date > b.element.date
    }.map(\.element).filter { seen.insert($0.id).inserted }
  }
}
