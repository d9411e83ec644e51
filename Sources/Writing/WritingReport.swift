/// How a page came about: its plan, the way of each sentence, what was left out and why.
package struct WritingReport: Sendable {
  package var digest: Digest
  package var plan: Plan
  /// Ways of the sentences in "what they found", in order.
  package var ways: [Candidate.Way]
  /// Subjects of items that could not be said.
  package var leftOut: [String]
  /// Objections met on the way, by check.
  package var rejected: [String: Int]
  package var quotedWords: Int

  package init(
    digest: Digest, plan: Plan, ways: [Candidate.Way], leftOut: [String],
    rejected: [String: Int], quotedWords: Int
  ) {
    self.digest = digest
    self.plan = plan
    self.ways = ways
    self.leftOut = leftOut
    self.rejected = rejected
    self.quotedWords = quotedWords
  }
}
