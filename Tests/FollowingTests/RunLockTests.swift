import Foundation
import Testing

@testable import Following

@Suite struct RunLockTests {
  @Test func oneRunAtATimeAndTheOwnerIsTold() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("lock-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var lock: RunLock? = try RunLock(path: path, now: day(0))
    do {
      _ = try RunLock(path: path, now: day(0) + 600)
      Issue.record("Two locks at once")
    } catch let held as RunLock.Held {
      #expect(held.minutes == 10 && held.description.contains(", 10 minutes ago. Wait"))
      #expect(held.owner.contains("\(ProcessInfo.processInfo.processIdentifier)"))
    }
    #expect(RunLock.Held(owner: "x", minutes: 0).description.contains("x, just now. Wait"))
    #expect(RunLock.Held(owner: "x", minutes: 150).description.contains("x, 2 hours ago. Wait"))
    withExtendedLifetime(lock) {}
    lock = nil
    _ = try RunLock(path: path, now: day(1))
  }
}
