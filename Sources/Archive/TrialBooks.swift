import Foundation
import Literature

/// What is kept of trials as registries have them. Every method throws `ArchiveError`.
package protocol TrialBooks: Sendable {
  /// Keeps trials by their number. One that is older than the kept one changes nothing.
  func keep(_ trials: [RegisteredTrial], at now: Date) async throws -> KeptCounts

  /// The kept trials of these numbers, in the same order.
  func trials(_ numbers: [String]) async throws -> [RegisteredTrial]

  /// For each study that is registered under a kept trial: a hash of all that is kept of its trials.
  func trialMarks() async throws -> [String: ContentHash]
}
