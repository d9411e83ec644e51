import Archive

/// What a run did, for the last line a person reads.
package struct RunReport: Sendable, Equatable {
  package var read = 0
  package var new = 0
  package var changed = 0
  package var reworded = 0
  package var unchanged = 0
  package var deleted = 0
  package var setAside = 0
  /// Studies that a notice from elsewhere was about.
  package var noticed = 0
  /// Of the records that were looked at: those whose text the fact check holds back, and those that
  /// only mention the condition.
  package var blocked = 0
  package var mentioning = 0
  /// Records that do not even name the condition: not read, not kept.
  package var unrelated = 0
  /// Large files that an earlier run read to their end.
  package var filesKnown = 0
  /// Of all input files, as they lie on the disk; for telling how much is left.
  package var bytes = 0
  package var bytesRead = 0
  /// What is kept beside the studies.
  package var beside = BesideCounts()
  /// What a language model did, where one writes.
  package internal(set) var models = ModelTally()
  /// The first of those that were set aside, for telling.
  package private(set) var unreadable: [SetAsideRecord] = []
  /// The first things of new records that could not be taken over, such as an impossible date.
  package private(set) var notes: [String] = []
  private static let told = 20
  /// What the archive holds after the run.
  package var counts = ArchiveCounts()
  package var pagesWritten = 0
  package var pages = 0

  package init() {}

  /// Counts records that could not be read.
  mutating func note(_ records: [SetAsideRecord]) {
    setAside += records.count
    unreadable += records.prefix(max(0, Self.told - unreadable.count))
  }

  mutating func note(_ sentences: [String]) {
    notes += sentences.prefix(max(0, Self.told - notes.count))
  }

  /// Adds what another part of the same run did.
  package mutating func add(_ more: RunReport) {
    read += more.read
    new += more.new
    changed += more.changed
    reworded += more.reworded
    unchanged += more.unchanged
    deleted += more.deleted
    noticed += more.noticed
    blocked += more.blocked
    mentioning += more.mentioning
    unrelated += more.unrelated
    beside += more.beside
    models.add(more.models)
    let told = more.unreadable
    note(more.notes)
    note(told)
    setAside += more.setAside - told.count
  }

  /// Counts what the rooms thought of a batch.
  mutating func note(_ entries: [Entry]) {
    for entry in entries {
      if !entry.digest.evidence.about.isAboutCondition {
        mentioning += 1
      } else if entry.digest.verdict.level == .block {
        blocked += 1
      }
    }
  }

  /// Counts what became of the entries of a batch.
  mutating func note(_ saved: SaveReport) {
    new += saved.count(.new)
    changed += saved.count(.changed)
    reworded += saved.count(.reworded)
    unchanged +=
      saved.outcomes.count - saved.count(.new) - saved.count(.changed) - saved.count(.reworded)
  }

  /// One line: `read 38 · new 38 · …`.
  package var line: String {
    let levels = counts.byLevel
    let parts: [(String, Int?)] = [
      ("read", read), ("new", new), ("changed", changed), ("reworded", reworded),
      ("unchanged", unchanged), ("taken back by the source", deleted > 0 ? deleted : nil),
      ("trials and news read", beside.read > 0 ? beside.read : nil), ("set aside", setAside),
      ("not naming the condition", unrelated > 0 ? unrelated : nil),
      ("files read before", filesKnown > 0 ? filesKnown : nil), ("passed", levels["pass"] ?? 0),
      ("to review", levels["review"] ?? 0), ("blocked", levels["block"] ?? 0),
      ("not about the condition", counts.notAboutCondition), ("published", counts.published),
      ("files written", pagesWritten), ("files", pages),
    ]
    return parts.compactMap { name, count in count.map { "\(name) \($0)" } }
      .joined(separator: " · ")
  }

  /// The exit code of the contract: 2 when nothing could be done, 1 when something was set aside.
  package var exitCode: Int32 {
    if setAside > 0 { return read + deleted + unrelated + beside.read + filesKnown == 0 ? 2 : 1 }
    return 0
  }
}
