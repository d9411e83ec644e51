import Archive
import Literature

/// A study that is to be written.
struct Job: Sendable {
  /// What all its records together tell.
  let study: Study
  let reason: Entry.Reason
  /// False where the text that readers know stays whatever we write: no model is paid for it.
  var mayChange = true
  /// Records that were not known before.
  var records: [ReceivedRecord]

  func entry(_ entry: Entry) -> Entry {
    var entry = entry
    entry.records = records
    return entry
  }
}
