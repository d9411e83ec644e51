/// A date as precise as the source gives it: a year, a month or a day.
///
/// Written `YYYY[-MM[-DD]]` in JSON.
package struct PublicationDate: Sendable, Equatable, Hashable {
  package var year: Int
  package var month: Int?
  package var day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}
