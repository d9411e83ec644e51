import FactCheck

/// How a page came about: its plan, the way of each sentence, what was left out and why.
package struct WritingReport: Sendable {
  /// A sentence that was tried and refused.
  package struct Rejection: Sendable, Equatable {
    package var statement: Statement
    package var objections: [Objection]
  }

  package var digest: Digest
  package var plan: Plan
  /// Ways of the sentences in "what they found", in order.
  package var ways: [Candidate.Way]
  /// Subjects of items that could not be said.
  package var leftOut: [String]
  /// Sentences that the fact check did not pass, each with its objections.
  package var rejected: [Rejection]
  package var quotedWords: Int
  /// Share of the abstract's words that stands on the page in unmarked runs of eight and more.
  package var copiedShare: Double
  /// Sentences left because they stand too much in the authors' words.
  package var tooClose: [Statement]

  package init(
    digest: Digest, plan: Plan, ways: [Candidate.Way], leftOut: [String],
    rejected: [Rejection], quotedWords: Int, copiedShare: Double,
    tooClose: [Statement]
  ) {
    self.digest = digest
    self.plan = plan
    self.ways = ways
    self.leftOut = leftOut
    self.rejected = rejected
    self.quotedWords = quotedWords
    self.copiedShare = copiedShare
    self.tooClose = tooClose
  }
}
