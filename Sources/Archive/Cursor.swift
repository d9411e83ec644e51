import Literature

/// A place in the order of a listing: newest publication first, then by id.
package struct Cursor: Sendable, Equatable {
  /// `YYYYMMDD`, with zeros for what the source does not say; 0 without a date.
  package var dateKey: Int
  package var id: String

  package init(dateKey: Int, id: String) {
    self.dateKey = dateKey
    self.id = id
  }

  /// The place just behind this study.
  package init(after listing: Listing) {
    self.init(dateKey: Self.dateKey(listing.published), id: listing.id)
  }

  static func dateKey(_ date: PublicationDate?) -> Int {
    guard let date else { return 0 }
    return date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)
  }

  static func date(_ key: Int) -> PublicationDate? {
    guard key > 0 else { return nil }
    let month = key / 100 % 100
    let day = key % 100
    return PublicationDate(
      year: key / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
