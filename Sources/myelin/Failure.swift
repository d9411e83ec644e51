import Archive
import ArgumentParser
import Condition

/// Ends a command with one clear sentence and its mend.
enum Failure {
  static func end(_ error: any Error, code: Int32) -> ExitCode {
    Output.note("myelin: \(sentence(error))")
    return ExitCode(code)
  }

  static func sentence(_ error: any Error) -> String {
    if let archive = error as? ArchiveError { return "\(archive.message) \(archive.mend)" }
    return "\(error)"
  }
}
