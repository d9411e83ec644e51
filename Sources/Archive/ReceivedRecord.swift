import Literature

/// A record that came, as its source gave it.
package struct ReceivedRecord: Sendable, Equatable {
  package var record: SourceRecord
  /// Whether it is the newest of its source; an older or poorer copy is only noted.
  package var isNewest: Bool

  /// - Parameter former: the newest one of the same source so far.
  package init(record: SourceRecord, after former: Study?) {
    self.record = record
    isNewest = former.map { !StudyChange(old: $0, new: record.study).isPoorerCopy } ?? true
  }
}
