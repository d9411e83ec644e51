import Archive
import Following
import Foundation

/// The files that tell other programs how the follower is: also when it came to no good end.
struct FollowFiles {
  let command: FollowCommand

  /// - Parameters:
  ///   - archive: `nil` where it cannot even be opened.
  ///   - fault: why the run itself failed, if it did.
  func write(_ archive: SQLiteArchive?, fault: String?, at date: Date) async throws {
    let report = archive.map { ServiceReport($0, fault: fault, isFailed: fault != nil) }
    if let path = command.status {
      let bytes =
        try await report?.status(at: date)
        ?? Array(
          StatusFile(states: [], version: Release.version, fault: fault, at: date).bytes())
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
    if let path = command.metrics {
      let text = try await report?.metrics() ?? Metrics([], isFailed: fault != nil).text
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
    try await report?.write(into: command.site.site, at: date)
  }

  /// Tells that a run failed: in the files, as far as they can be written, and by the alarm.
  ///
  /// A run that finds another at work has not failed, unless that one has been at it for too long.
  func tell(_ error: any Error, at date: Date) async {
    if let held = error as? RunLock.Held, (held.minutes ?? 0) < Self.longestRun { return }
    let fault = Failure.sentence(error)
    let isThere = FileManager.default.fileExists(atPath: command.store.store)
    let archive = isThere ? try? command.store.open(.readOnly) : nil
    do {
      do {
        try await write(archive, fault: fault, at: date)
      } catch is ArchiveError {
        try await write(nil, fault: fault, at: date)
      }
    } catch {
      Output.note("myelin: --status or --metrics cannot be written: \(error)")
    }
    Alarm(path: command.alarm)?.sound(["MYELIN_FAULT": fault])
  }

  /// In minutes: longer than any run should take.
  private static let longestRun = 12 * 60
}
