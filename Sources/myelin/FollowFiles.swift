import Archive
import Following
import Foundation

/// The files that tell other programs how the follower is: also when it came to no good end.
struct FollowFiles {
  let command: FollowCommand

  /// - Parameter fault: why the run itself failed, if it did.
  func write(_ states: [SourceState], fault: String?, at date: Date) throws {
    if let path = command.status {
      let file = StatusFile(states: states, version: Release.version, fault: fault, at: date)
      try file.bytes().write(to: URL(fileURLWithPath: path), options: .atomic)
    }
    if let path = command.metrics {
      try Data(Metrics.text(states, isFailed: fault != nil).utf8)
        .write(to: URL(fileURLWithPath: path), options: .atomic)
    }
  }

  /// Tells that a run failed: in the files, as far as they can be written, and by the alarm.
  ///
  /// A run that finds another at work has not failed, unless that one has been at it for too long.
  func tell(_ error: any Error, at date: Date) async {
    if let held = error as? RunLock.Held, (held.minutes ?? 0) < Self.longestRun { return }
    let fault = Failure.sentence(error)
    let isThere = FileManager.default.fileExists(atPath: command.store.store)
    let archive = isThere ? try? command.store.open(.readOnly) : nil
    let states = (try? await archive?.sourceStates()) ?? []
    do {
      try write(states, fault: fault, at: date)
    } catch {
      Output.note("myelin: --status or --metrics cannot be written: \(error)")
    }
    Alarm(path: command.alarm)?.sound(["MYELIN_FAULT": fault])
  }

  /// In minutes: longer than any run should take.
  private static let longestRun = 12 * 60
}
