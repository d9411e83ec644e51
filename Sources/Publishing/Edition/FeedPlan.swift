import Archive
import Foundation

/// Which studies and notices the feeds carry.
struct FeedPlan: Sendable {
  private static let studyLimit = 50
  private static let noticeLimit = 20

  private struct Item: Sendable {
    var id: String
    var date: Date
    var changed: Date
    var notice: EditionSource.Notice?
  }

  private var chosen: [Item] = []
  /// Everything the feeds are made from.
  private(set) var inputs: [String] = []

  init(_ source: EditionSource) {
    let newest = source.listings.enumerated().sorted { a, b in
      let (left, right) = (Self.date(a.element), Self.date(b.element))
      return left == right ? a.offset < b.offset : left > right
    }.prefix(Self.studyLimit)
    for (_, listing) in newest {
      let date = Self.date(listing)
      chosen.append(Item(id: listing.id, date: date, changed: max(date, listing.changed)))
      inputs.append(listing.id + " " + listing.fingerprint.text + " \(date.timeIntervalSince1970)")
    }
    for notice in source.notices.prefix(Self.noticeLimit) {
      chosen.append(Item(id: notice.id, date: notice.at, changed: notice.at, notice: notice))
      inputs.append("\(notice.id) \(notice.word) \(notice.at.timeIntervalSince1970) \(notice.text)")
    }
    // A stable sort by hand: newest first, else the order they came in.
    chosen = chosen.enumerated().sorted { a, b in
      a.element.date == b.element.date
        ? a.offset < b.offset : a.element.date > b.element.date
    }.map(\.element)
  }

  func items(from archive: any Archive, settings: SiteSettings) async throws -> [FeedItem] {
    var items: [FeedItem] = []
    var seen: Set<String> = []
    for item in chosen {
      guard let stored = try await archive.digest(item.id) else { continue }
      let card = StudyCard(
        stored.digest, id: item.id,
        check: stored.listing.approval.map { PersonCheck(by: $0.by, on: Timestamp($0.at).day) })
      let entry = FeedItem(
        digest: stored.digest, card: card, settings: settings, date: item.date,
        changed: item.changed, notice: item.notice.map { ($0.word, $0.text) })
      // Two notices of one kind on one study would share an id: the newest stands.
      if seen.insert(entry.id).inserted { items.append(entry) }
    }
    return items
  }

  private static func date(_ listing: Listing) -> Date {
    listing.firstPublished ?? listing.firstSeen
  }
}
