import Foundation

/// The publisher's own program that is run when something needs a person: without arguments, and with
/// what it is about in its environment.
struct Alarm {
  private let path: String
  /// How long it may take, in seconds.
  private let patience: TimeInterval

  /// `nil` where the publisher names none.
  init?(path: String?, patience: TimeInterval = 60) {
    guard let path else { return nil }
    self.path = path
    self.patience = patience
  }

  func sound(_ environment: [String: String]) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    do {
      try process.run()
    } catch {
      Output.note("myelin: \(path) cannot be run. Check the path after --alarm.")
      return
    }
    let end = Date() + patience
    while process.isRunning, Date() < end { usleep(20_000) }
    guard process.isRunning else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    Output.note(
      "myelin: \(path) was ended after \(Int(patience)) seconds. Make it quicker, or let it go on "
        + "in the background.")
  }
}
