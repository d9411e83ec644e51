import Synchronization

/// Pages in memory, at most so many bytes of them; those not asked for longest go first.
///
/// All of them belong to one edition: when another takes its place, they go together.
final class PageCache: Sendable {
  private struct Kept {
    var page: Page
    var used: Int
  }

  private struct State {
    var pages: [String: Kept] = [:]
    var bytes = 0
    var edition: EditionMark?
    /// Counts editions, so that a page read from the last one is not kept in this one.
    var generation = 0
    var clock = 0
    /// Paths in the order of their use. Only the last mention of a path counts; older ones are
    /// passed over, which keeps every step short.
    var uses: [(path: String, used: Int)] = []
    var oldest = 0
    var checked: ContinuousClock.Instant?
  }

  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) {
    self.limit = max(0, limit)
  }

  var bytes: Int { state.withLock { $0.bytes } }
  var count: Int { state.withLock { $0.pages.count } }

  /// Whether it is time to look for a new edition; true at most once in `interval`.
  func isDue(now: ContinuousClock.Instant, interval: Duration) -> Bool {
    state.withLock { state in
      if let checked = state.checked, now - checked < interval { return false }
      state.checked = now
      return true
    }
  }

  /// Drops all pages when the edition is another one.
  func enter(_ edition: EditionMark?) {
    state.withLock { state in
      guard edition != state.edition else { return }
      state.edition = edition
      state.generation += 1
      state.pages = [:]
      state.uses = []
      state.oldest = 0
      state.bytes = 0
    }
  }

  /// The page, if kept, and the generation to give to `keep` for one that is read now.
  func page(_ path: String) -> (page: Page?, generation: Int) {
    state.withLock { state in
      guard let page = state.pages[path]?.page else { return (nil, state.generation) }
      Self.use(path, &state)
      return (page, state.generation)
    }
  }

  func keep(_ page: Page, at path: String, generation: Int) {
    // One page must not push out most others.
    guard page.size <= limit / 4 else { return }
    state.withLock { state in
      guard generation == state.generation else { return }
      if let old = state.pages.removeValue(forKey: path) { state.bytes -= old.page.size }
      state.pages[path] = Kept(page: page, used: 0)
      state.bytes += page.size
      Self.use(path, &state)
      while state.bytes > limit, state.oldest < state.uses.count {
        let use = state.uses[state.oldest]
        state.oldest += 1
        guard let kept = state.pages[use.path], kept.used == use.used else { continue }
        state.pages[use.path] = nil
        state.bytes -= kept.page.size
      }
    }
  }

  private static func use(_ path: String, _ state: inout State) {
    state.clock += 1
    state.pages[path]?.used = state.clock
    state.uses.append((path, state.clock))
    guard state.uses.count > 4 * state.pages.count + 1024 else { return }
    let pages = state.pages
    state.uses = state.uses[state.oldest...].filter { pages[$0.path]?.used == $0.used }
    state.oldest = 0
  }
}
