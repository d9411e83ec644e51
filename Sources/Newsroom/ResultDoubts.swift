import Evidence
import FactCheck
import Writing

/// Sends a study to a person where its own results do not fit together, as the flags of its findings
/// say. What does not fit is neither repaired nor shown: the authors may have had their reasons.
enum ResultDoubts {
  static func objection(to digest: Digest) -> Objection? {
    let doubted = digest.evidence.findings.filter { !$0.doubts.isEmpty }
    guard !doubted.isEmpty else { return nil }
    let doubts = Set(doubted.flatMap(\.doubts)).sorted().map { $0.replacing("_", with: " ") }
    return Objection(
      statement: "page", check: "results", level: .review,
      message: "The study's results may not fit together (\(doubts.joined(separator: ", "))). "
        + "Compare them with the source before approving.",
      passages: Array(Set(doubted.flatMap(\.sources))).sorted())
  }
}
