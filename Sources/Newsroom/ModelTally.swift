import ModelWriting
import Writing

/// What a language model did in a run, for telling.
package struct ModelTally: Sendable, Equatable {
  /// Studies it was asked about.
  package private(set) var studies = 0
  package private(set) var slots = 0
  package private(set) var proposed = 0
  package private(set) var kept = 0
  package private(set) var repaired = 0
  package private(set) var usage = ModelUsage()
  /// Why it was not heard, or not to the end, and for how many studies.
  package private(set) var failures: [String: Int] = [:]

  mutating func add(_ digest: Digest, _ failure: ModelError?) {
    if let failure { failures[failure.description, default: 0] += 1 }
    guard let model = digest.model else { return }
    studies += 1
    slots += model.slots
    proposed += model.proposed
    kept += model.kept
    repaired += model.repaired
    usage = usage + ModelUsage(input: model.inputTokens, output: model.outputTokens)
  }

  mutating func add(_ more: ModelTally) {
    studies += more.studies
    slots += more.slots
    proposed += more.proposed
    kept += more.kept
    repaired += more.repaired
    usage = usage + more.usage
    failures.merge(more.failures) { $0 + $1 }
  }

  /// For a person; empty when no model was asked.
  package var lines: [String] {
    guard studies > 0 else { return [] }
    let trouble = failures.sorted { $0.key < $1.key }.map {
      "model · \($0.value) studies: \($0.key)"
    }
    return trouble + [
      "model · studies \(studies) · sentences it could write \(slots) · wrote \(proposed) · kept "
        + "\(kept) (of these mended \(repaired)) · tokens \(usage.total)"
    ]
  }
}
