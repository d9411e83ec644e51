/// What became of the entries of a batch.
package struct SaveReport: Sendable, Equatable {
  package enum Outcome: String, Sendable, CaseIterable {
    /// The study was not held before.
    case new
    /// The source record changed; this is its next version.
    case changed
    /// The record is the same, the text is another.
    case reworded
    /// Record and text are the same; what was understood or the verdict is brought up to date.
    case refreshed
    /// Nothing to do.
    case unchanged
    /// The published text stands: neither the source nor a blocking verdict asks for another.
    case kept
    /// A poorer or older copy of a record held already; noted, not used.
    case poorerCopy
    /// The study is held under another id.
    case redirected
  }

  /// One for each entry, in the order of the batch.
  package var outcomes: [Outcome]

  package init(outcomes: [Outcome] = []) {
    self.outcomes = outcomes
  }

  package func count(_ outcome: Outcome) -> Int {
    outcomes.reduce(0) { $0 + ($1 == outcome ? 1 : 0) }
  }

  /// How many of the entries changed what is kept.
  package var written: Int { count(.new) + count(.changed) + count(.reworded) + count(.refreshed) }
}
