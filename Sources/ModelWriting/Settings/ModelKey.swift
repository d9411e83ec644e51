/// The key of a service. Printing, dumping or describing it shows none of it.
package struct ModelKey: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
  let secret: String

  package init(_ secret: String) {
    self.secret = secret
  }

  package var description: String { "(key)" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
