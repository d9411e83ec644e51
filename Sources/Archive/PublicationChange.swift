/// What a publication shows that the one before did not, and the other way round. Ids, sorted.
package struct PublicationChange: Sendable, Equatable {
  package var published: [String]
  package var takenDown: [String]

  package init(published: [String] = [], takenDown: [String] = []) {
    self.published = published
    self.takenDown = takenDown
  }
}
