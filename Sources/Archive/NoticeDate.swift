import Foundation
import Literature

/// When a notice about a held study was published, and when we received it.
package struct NoticeDate: Sendable, Equatable {
  /// The study's.
  package var id: String
  /// What its history calls it.
  package var kind: HistoryLine.Kind
  /// As its source dates it, often to the month only.
  package var dated: PublicationDate
  package var received: Date

  package init(id: String, kind: HistoryLine.Kind, dated: PublicationDate, received: Date) {
    self.id = id
    self.kind = kind
    self.dated = dated
    self.received = received
  }
}
