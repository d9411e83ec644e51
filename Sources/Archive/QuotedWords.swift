/// How much of the authors' own words a text quotes, where their licence sets a bound (promise 10).
package struct QuotedWords: Sendable, Equatable {
  /// Words of the longest quotation.
  package var longest: Int
  /// Words of all quotations together.
  package var total: Int
  /// Words of the abstract they are taken from.
  package var abstract: Int

  package init(longest: Int, total: Int, abstract: Int) {
    self.longest = longest
    self.total = total
    self.abstract = abstract
  }
}
