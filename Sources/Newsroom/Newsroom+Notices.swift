import Archive
import Foundation
import Literature

extension Newsroom {
  /// Keeps notices and brings the studies they speak about up to date at once.
  package func note(_ notices: [SourceNotice], at now: Date) async throws -> RunReport {
    var report = RunReport()
    let run = Run(now: now, reword: false, version: try desk.version())
    try await note(notices, run, &report)
    return report
  }

  func note(_ notices: [SourceNotice], _ run: Run, _ report: inout RunReport) async throws {
    guard !notices.isEmpty else { return }
    try await archive.note(notices, at: run.now)
    // Known notices too: a run may have been cut off between the two.
    let studies = try await archive.held(about: notices.map(\.study))
    report.noticed += studies.count
    try await renew(studies, run, &report)
    // Of studies that are not held nothing but the notice tells.
    let retracted = notices.filter { $0.notice.kind == .retraction }.map(\.study)
    try await renewReviews(citing: retracted, run, &report)
  }
}
