import Foundation

/// How long a run over many files will go on, by how long it took so far.
struct TimeLeft: Sendable {
  private let start = ContinuousClock.now

  /// `about 12 min left`; `nil` before a hundredth is done, where nothing can be said.
  func text(after done: Int, of all: Int) -> String? {
    text(after: done, of: all, elapsed: start.duration(to: .now))
  }

  func text(after done: Int, of all: Int, elapsed: Duration) -> String? {
    guard all > 0, done < all, done >= all / 100, done > 0 else { return nil }
    let seconds = Double(elapsed.components.seconds) * Double(all - done) / Double(done)
    return seconds < 90
      ? "about \(Int(seconds.rounded(.up))) s left"
      : "about \(Int((seconds / 60).rounded())) min left"
  }
}
