import Foundation

/// A record that could not be read: where it stands, why, and how to mend it.
package struct SetAsideRecord: Sendable, Equatable {
  /// The file or source, as a person would name it; no folder of this machine.
  package var origin: String
  /// `line 12`, `record 340`, `PMID 123`.
  package var place: String
  package var reason: String
  package var mend: String
  /// When it was first seen; set by the archive.
  package var firstSeen: Date?

  package init(
    origin: String, place: String, reason: String, mend: String, firstSeen: Date? = nil
  ) {
    self.origin = origin
    self.place = place
    self.reason = reason
    self.mend = mend
    self.firstSeen = firstSeen
  }
}
