import Archive
import Following
import Foundation
import Publishing

/// How the service is, for other programs: as JSON and as text for Prometheus, from what the store
/// knows.
struct ServiceReport {
  private let archive: SQLiteArchive
  private let fault: String?
  /// Whether the run failed; `nil` where none is going on.
  private let isFailed: Bool?

  /// - Parameter fault: why the run itself failed, if it did.
  init(_ archive: SQLiteArchive, fault: String? = nil, isFailed: Bool? = nil) {
    self.archive = archive
    self.fault = fault
    self.isFailed = isFailed
  }

  func status(at date: Date) async throws -> [UInt8] {
    let file = StatusFile(
      states: try await states(), version: Release.version, fault: fault,
      counts: try await archive.counts(), lastRun: try await archive.lastRun()?.finished, at: date)
    return Array(try file.bytes())
  }

  func metrics() async throws -> String {
    Metrics(
      try await states(), isFailed: isFailed, counts: try await archive.counts(),
      lastRun: try await archive.lastRun()?.finished
    ).text
  }

  /// Puts both into a site that is served as plain files: there nothing else answers `/status`.
  ///
  /// Where no source is followed there is nothing to tell.
  func write(into site: String, at date: Date) async throws {
    guard try await !states().isEmpty,
      FileManager.default.fileExists(atPath: "\(site)/\(EditionManifest.name)")
    else { return }
    let folder = URL(fileURLWithPath: site)
    try Data(try await status(at: date))
      .write(to: folder.appendingPathComponent("status.json"), options: .atomic)
    try Data(try await metrics().utf8)
      .write(to: folder.appendingPathComponent("metrics.txt"), options: .atomic)
  }

  /// A store of an older version that is only read has no such books.
  private func states() async throws -> [SourceState] {
    (try? await archive.sourceStates()) ?? []
  }
}
