import Foundation

/// Sees to it that one follower or digest runs at a time for a store. The lock goes with the process, however
/// it ends; the file that is left says who held it last and since when.
package final class RunLock: Sendable {
  private let descriptor: Int32

  package struct Held: Error, Sendable, Equatable, CustomStringConvertible {
    /// `process 123, since 2026-03-05T08:00:00Z`
    package var owner: String
    package var minutes: Int?

    package var description: String {
      let age = minutes.map { ", \(Self.words($0))" } ?? ""
      return "Another run is at work: \(owner)\(age). Wait until it is done, or end it."
    }

    private static func words(_ minutes: Int) -> String {
      switch minutes {
      case 0: "just now"
      case 1: "a minute ago"
      case ..<120: "\(minutes) minutes ago"
      default: "\(minutes / 60) hours ago"
      }
    }
  }

  package struct Failure: Error, Sendable, CustomStringConvertible {
    package var path: String
    package var description: String {
      "\(path) cannot be made. Give yourself the right to write to its folder."
    }
  }

  /// - Throws: `Held`, `Failure`
  package init(path: String, now: Date) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(descriptor) }
      throw Self.held(by: Self.text(of: descriptor), now: now)
    }
    self.descriptor = descriptor
    let owner = "\(getpid()) \(now.formatted(.iso8601))\n"
    ftruncate(descriptor, 0)
    _ = owner.utf8CString.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count - 1, 0) }
  }

  deinit { close(descriptor) }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func held(by text: String, now: Date) -> Held {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return Held(owner: "another process") }
    let since = try? Date(String(parts[1]), strategy: .iso8601)
    return Held(
      owner: "process \(parts[0]), since \(parts[1])",
      minutes: since.map { max(0, Int(now.timeIntervalSince($0) / 60)) })
  }
}
