import FactCheck

/// A text that waits for a person, and what the fact check says of it.
package struct ReviewItem: Sendable, Equatable {
  package var listing: Listing
  package var objections: [Objection]

  package init(listing: Listing, objections: [Objection]) {
    self.listing = listing
    self.objections = objections
  }
}
