extension PublicationDate {
  /// This date of an issue, where it is a later month or year than that on which the article appeared.
  func ifLater(than first: PublicationDate?) -> PublicationDate? {
    guard let first else { return nil }
    if year != first.year { return year > first.year ? self : nil }
    guard let month, let other = first.month else { return nil }
    return month > other ? self : nil
  }
}
