import Literature

/// One line of a page's public history: the day and what changed, in plain words.
package struct PageChange: Sendable, Equatable {
  package var on: PublicationDate
  package var text: String

  package init(on: PublicationDate, text: String) {
    self.on = on
    self.text = text
  }
}
