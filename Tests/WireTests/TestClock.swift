import Foundation
import Synchronization
import Wire

/// A clock that does not wait: sleeping moves it on.
final class TestClock: Sendable {
  private let time = Mutex<Duration>(.zero)
  private let slept = Mutex<[Duration]>([])

  var sleeps: [Duration] { slept.withLock { $0 } }

  func clock(chance: Double = 0.5) -> WireClock {
    WireClock(
      now: { self.time.withLock { $0 } },
      sleep: { wait in
        self.time.withLock { $0 += wait }
        self.slept.withLock { $0.append(wait) }
      }, date: { Date(timeIntervalSince1970: 1_600_000_000) }, chance: { chance })
  }
}
