import Evidence
import FactCheck

/// Whether a page tells the main result that was read from its abstract.
enum MainResult {
  /// `nil` where no result was read.
  static func isThere(in summary: Summary, of evidence: Evidence) -> Bool? {
    let sources = read(in: evidence)
    return sources.isEmpty ? nil : tells(summary, sources)
  }

  /// The passages of the result that was read as the main one.
  static func read(in evidence: Evidence) -> Set<String> {
    let primary = evidence.findings.filter(\.primary)
    let main = primary.isEmpty ? evidence.findings : primary
    return Set(main.flatMap(\.sources)).filter { $0 != "t" }
  }

  /// The page says or quotes what stands in one of the passages.
  static func tells(_ summary: Summary, _ sources: Set<String>) -> Bool {
    ([summary.headline] + summary.found).contains { statement in
      switch statement.kind {
      case .finding, .quote, .derived, .view: !sources.isDisjoint(with: statement.sources)
      default: false
      }
    }
  }
}
