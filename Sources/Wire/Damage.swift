/// What is wrong with a body that came whole, such as `the XML ends early`.
package struct Damage: Error, Sendable, Equatable {
  package var what: String

  package init(_ what: String) {
    self.what = what
  }
}
