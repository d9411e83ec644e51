import Foundation

/// Who checked a text and when.
package struct Approval: Sendable, Equatable {
  package var by: String
  package var at: Date

  package init(by: String, at: Date) {
    self.by = by
    self.at = at
  }
}
