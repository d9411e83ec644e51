import Archive
import Foundation

/// Which studies and notices the feeds carry.
struct FeedPlan {
  private static let studyLimit = 50
  private static let noticeLimit = 20

  private struct Entry {
    /// Of the study in the source.
    var place: Int
    var date: Date
    var changed: Date
    var notice: EditionSource.Notice?
  }

  private let source: EditionSource
  private let settings: SiteSettings
  /// Newest first.
  private let entries: [Entry]

  /// - Parameters:
  ///   - places: of the studies of one list, ascending; `nil` for the feeds of the whole site.
  ///   - noticed: the places whose notices the feed brings, ascending: more than `places`, for what
  ///     was retracted has left the list, and those who follow it must hear of it.
  init(
    _ source: EditionSource, settings: SiteSettings, places: [Int]? = nil, noticed: [Int]? = nil
  ) {
    self.source = source
    self.settings = settings
    let records = source.records
    var entries = Self.newest(places ?? Array(records.indices), by: source.dates).map { place in
      let date = Date(timeIntervalSince1970: source.dates[place])
      return Entry(place: place, date: date, changed: max(date, records[place].changed))
    }
    var notices = 0
    for notice in source.notices {
      guard notices < Self.noticeLimit else { break }
      guard (noticed ?? places).map({ Self.holds($0, notice.place) }) ?? true else { continue }
      notices += 1
      entries.append(
        Entry(place: notice.place, date: notice.at, changed: notice.at, notice: notice))
    }
    // Two notices of one kind on one study would share an id: the newest stands.
    var seen: Set<String> = []
    self.entries = entries.enumerated().sorted { a, b in
      a.element.date == b.element.date ? a.offset < b.offset : a.element.date > b.element.date
    }.map(\.element).filter { seen.insert("\($0.place) \($0.notice?.word ?? "")").inserted }
  }

  /// Newest first.
  var items: [FeedItem] {
    entries.map { entry in
      FeedItem(
        card: source.cards[entry.place], writer: source.records[entry.place].writer,
        settings: settings, date: entry.date, changed: entry.changed,
        notice: entry.notice.map { ($0.word, $0.text) })
    }
  }

  /// All that the items are made from, but for the settings.
  func add(to hash: inout InputHash) {
    for entry in entries {
      hash.add(source.cardHashes[entry.place])
      hash.add(source.records[entry.place].writer)
      hash.add("\(entry.date.timeIntervalSince1970) \(entry.changed.timeIntervalSince1970)")
      hash.add(entry.notice?.word ?? "")
      hash.add(entry.notice?.text ?? "")
    }
  }

  /// The places that came last, in one walk: lists are long and feeds short.
  private static func newest(_ places: [Int], by dates: [Double]) -> [Int] {
    var newest: [Int] = []
    for place in places {
      if newest.count == studyLimit, let last = newest.last, dates[place] <= dates[last] {
        continue
      }
      var index = newest.count
      while index > 0, dates[newest[index - 1]] < dates[place] { index -= 1 }
      newest.insert(place, at: index)
      if newest.count > studyLimit { newest.removeLast() }
    }
    return newest
  }

  private static func holds(_ places: [Int], _ wanted: Int) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == wanted
  }
}
