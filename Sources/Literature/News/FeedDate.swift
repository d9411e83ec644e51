/// The day of a feed's date, as printed there: nothing is counted over to another time zone.
///
/// Sources: RFC 822, section 5, with the years of RFC 2822; RFC 3339.
enum FeedDate {
  /// `Mon, 02 Mar 2026 10:00:00 GMT`, `2 Mar 26 10:00 +0000`, `2026-03-02T10:00:00Z`, `2026-03-02`.
  static func read(_ text: String) -> PublicationDate? {
    let text = Bytes.trimmed(text)
    if let date = PublicationDate(text) { return date }
    var words = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "-" }[...]
    if let first = words.first, first.utf8.allSatisfy(Bytes.isLetter) { words.removeFirst() }
    guard words.count >= 3 else { return nil }
    let (day, month, year) = (
      words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2]
    )
    guard let number = Int(day), let place = months.firstIndex(of: month.prefix(3).lowercased()),
      let year = self.year(year)
    else { return nil }
    let date = PublicationDate(year: year, month: place + 1, day: number)
    return date.isPossible ? date : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func year(_ text: Substring) -> Int? {
    guard let year = Int(text), year >= 0 else { return nil }
    switch text.utf8.count {
    case 2: return year < 50 ? 2000 + year : 1900 + year
    case 4: return year
    default: return nil
    }
  }
}
