import Foundation

/// A record that could not be read: where it stands, why, and how to mend it.
package struct SetAsideRecord: Sendable, Equatable {
  /// The file or source, as a person would name it; no folder of this machine.
  package var origin: String
  /// `line 12`, `record 340`, `PMID 123`.
  package var place: String
  package var reason: String
  package var mend: String
  /// By what it is known again when it comes whole (`RecordName`), if it can be told.
  package var name: String?
  /// When it was first seen; set by the archive.
  package var firstSeen: Date?
  /// When it was settled: read well, or no longer there; set by the archive.
  package var settled: Date?

  package init(
    origin: String, place: String, reason: String, mend: String, name: String? = nil,
    firstSeen: Date? = nil, settled: Date? = nil
  ) {
    self.origin = origin
    self.place = place
    self.reason = reason
    self.mend = mend
    self.name = name
    self.firstSeen = firstSeen
    self.settled = settled
  }
}
