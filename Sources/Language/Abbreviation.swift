/// A short form with the words it stands for, as a text introduces it: `relapsing-remitting
/// multiple sclerosis (RRMS)`.
package struct Abbreviation: Sendable, Equatable {
  package let short: String
  package let long: String

  package init(short: String, long: String) {
    self.short = short
    self.long = long
  }
}
