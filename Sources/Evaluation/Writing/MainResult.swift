import Evidence
import FactCheck

/// Whether a page tells the main result that was read from its abstract.
enum MainResult {
  /// `nil` where no result was read.
  static func isThere(in summary: Summary, of evidence: Evidence) -> Bool? {
    let primary = evidence.findings.filter(\.primary)
    let main = primary.isEmpty ? evidence.findings : primary
    let sources = Set(main.flatMap(\.sources)).filter { $0 != "t" }
    guard !sources.isEmpty else { return nil }
    return ([summary.headline] + summary.found).contains { statement in
      switch statement.kind {
      case .finding, .quote, .derived, .view: !sources.isDisjoint(with: statement.sources)
      default: false
      }
    }
  }
}
