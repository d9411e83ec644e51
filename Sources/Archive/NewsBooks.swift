import Foundation

/// What is kept of regulators' news. Every method throws `ArchiveError`.
package protocol NewsBooks: Sendable {
  /// Keeps items by publisher and id. One that is dated before the kept one changes nothing; one that
  /// names no treatment waits, uncounted, for a profile that has it.
  func keep(_ news: [TreatmentNews], at now: Date) async throws -> KeptCounts

  /// Everything that is kept, newest first.
  func allNews() async throws -> [TreatmentNews]

  /// The news of each treatment by its id, newest first.
  ///
  /// - Parameter limit: the most of one treatment.
  func news(limit: Int) async throws -> [String: [TreatmentNews]]
}
