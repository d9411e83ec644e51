import Archive

/// What an edition wrote.
package struct EditionReport: Sendable, Equatable {
  /// Files that were made anew; the others are those of the edition before.
  package var written: Int
  package var kept: Int
  package var removed: Int
  /// Studies with a page.
  package var studies: Int
  /// Studies that the editors chose and that are not shown, or carry a notice.
  package var missingPicks: [String]
  /// The same for those that were to stand beside others because they found otherwise.
  package var missingOtherwise: [String]
  /// What the archive holds.
  package var counts: ArchiveCounts

  package init(
    written: Int = 0, kept: Int = 0, removed: Int = 0, studies: Int = 0,
    missingPicks: [String] = [], missingOtherwise: [String] = [],
    counts: ArchiveCounts = ArchiveCounts()
  ) {
    self.written = written
    self.kept = kept
    self.removed = removed
    self.studies = studies
    self.missingPicks = missingPicks
    self.missingOtherwise = missingOtherwise
    self.counts = counts
  }
}
