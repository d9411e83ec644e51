import Foundation
import Literature

/// When a notice about a held study was published, or the study's own record was revised to tell of it,
/// and when we received that.
package struct NoticeDate: Sendable, Equatable {
  /// The study's.
  package var id: String
  /// What its history calls it.
  package var kind: HistoryLine.Kind
  /// As its source dates it, often to the month only.
  package var dated: PublicationDate
  package var received: Date
  /// Whether `dated` is when the study's own record was revised.
  package var isOwnRecord: Bool

  package init(
    id: String, kind: HistoryLine.Kind, dated: PublicationDate, received: Date,
    isOwnRecord: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.dated = dated
    self.received = received
    self.isOwnRecord = isOwnRecord
  }
}
