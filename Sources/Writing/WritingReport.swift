import FactCheck

/// How a page came about: its plan, the way of each sentence, what was left out and why.
package struct WritingReport: Sendable {
  /// A sentence that was tried and refused.
  package struct Rejection: Sendable, Equatable {
    package var statement: Statement
    package var objections: [Objection]
  }

  /// An entry of the plan as it stands on the page.
  package struct Settled: Sendable, Equatable {
    /// Its place in the plan.
    package var item: Int
    package var way: Candidate.Way
    package var statements: [Statement]
  }

  package var digest: Digest
  package var plan: Plan
  /// Ways of the sentences in "what they found", in order.
  package var ways: [Candidate.Way]
  /// Every entry that stands on the page.
  package var settled: [Settled]
  /// Entries that could not be said: their places in the plan.
  package var leftOutItems: [Int]
  /// By entry, what the check of the whole page said to ways that it sent back.
  package var sentBack: [Int: [Objection]]
  /// Sentences that the fact check did not pass, each with its objections.
  package var rejected: [Rejection]
  package var quotedWords: Int
  /// Share of the abstract's words that stands on the page in unmarked runs of eight and more.
  package var copiedShare: Double
  /// Sentences left because they stand too much in the authors' words.
  package var tooClose: [Statement]

  /// Subjects of entries that could not be said.
  package var leftOut: [String] { leftOutItems.map { plan.items[$0].subject } }
}
