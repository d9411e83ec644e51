import Archive
import Foundation

/// Which studies and notices the feeds carry.
struct FeedPlan {
  private static let studyLimit = 50
  private static let noticeLimit = 20

  /// Newest first.
  let items: [FeedItem]

  init(_ source: EditionSource, settings: SiteSettings) {
    let listings = Dictionary(
      source.listings.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { a, _ in a }
    )
    func item(
      _ place: Int, date: Date, changed: Date, notice: EditionSource.Notice? = nil
    ) -> FeedItem {
      FeedItem(
        card: source.cards[place], writer: source.listings[place].writer, settings: settings,
        date: date, changed: changed, notice: notice.map { ($0.word, $0.text) })
    }
    let newest = source.listings.enumerated().sorted { a, b in
      let (left, right) = (Self.date(a.element), Self.date(b.element))
      return left == right ? a.offset < b.offset : left > right
    }.prefix(Self.studyLimit)
    var items = newest.map { place, listing in
      let date = Self.date(listing)
      return item(place, date: date, changed: max(date, listing.changed))
    }
    for notice in source.notices.prefix(Self.noticeLimit) {
      guard let place = listings[notice.id] else { continue }
      items.append(item(place, date: notice.at, changed: notice.at, notice: notice))
    }
    // Two notices of one kind on one study would share an id: the newest stands.
    var seen: Set<String> = []
    self.items = items.enumerated().sorted { a, b in
      a.element.date == b.element.date ? a.offset < b.offset : a.element.date > b.element.date
    }.map(\.element).filter { seen.insert($0.id).inserted }
  }

  private static func date(_ listing: Listing) -> Date {
    listing.firstPublished ?? listing.firstSeen
  }
}
