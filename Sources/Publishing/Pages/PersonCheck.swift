import Literature

/// A person's approval of a published text: `Checked by NAME, DATE`.
package struct PersonCheck: Sendable, Equatable {
  package var by: String
  package var on: PublicationDate

  package init(by: String, on: PublicationDate) {
    self.by = by
    self.on = on
  }
}
