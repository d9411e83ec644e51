import Archive
import Foundation
import Literature
import Newsroom

/// Keeps the newsroom current: asks every source for what is new, then reads what came.
package struct Follower: Sendable {
  private let sources: [any Source]
  private let books: any SourceBooks
  private let newsroom: Newsroom
  private let tally: Tally
  private let progress: @Sendable (String) -> Void

  package init(
    sources: [any Source], books: any SourceBooks, newsroom: Newsroom, tally: Tally,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.sources = sources
    self.books = books
    self.newsroom = newsroom
    self.tally = tally
    self.progress = progress
  }

  /// One run over all sources, side by side: one that is down does not hold up the others.
  ///
  /// - Throws: `ArchiveError`
  package func run(_ plan: FollowPlan) async throws -> FollowReport {
    try await begin()
    try await newsroom.renewNews(at: plan.now)
    var report = RunReport()
    // What an earlier run received and did not read comes first.
    try await readInbox(plan, &report)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for source in sources {
        group.addTask {
          do {
            try await Receiver(
              source: source, books: books, plan: plan, tally: tally, progress: progress
            ).run()
          } catch let error as ArchiveError {
            // What came could not be kept, so the place before it holds; the others go on.
            var state = try await books.sourceState(source.name) ?? SourceState(name: source.name)
            state.fault = "\(error.message) \(error.mend)"
            tally.take(into: &state, of: source.name)
            try await books.receive(nil, state)
          }
        }
      }
      try await group.waitForAll()
    }
    try await readInbox(plan, &report)
    let names = Set(sources.map(\.name))
    return FollowReport(
      states: try await books.sourceStates().filter { names.contains($0.name) }, run: report)
  }

  /// The numbers of the last run begin at nothing.
  private func begin() async throws {
    for source in sources {
      guard var state = try await books.sourceState(source.name) else { continue }
      state.last = SourceState.Counts()
      try await books.receive(nil, state)
    }
  }

  private func readInbox(_ plan: FollowPlan, _ report: inout RunReport) async throws {
    while let page = try await books.nextInboxPage() {
      try Task.checkCancellation()
      progress("\(page.source): reading page \(page.number)")
      var state = try await books.sourceState(page.source) ?? SourceState(name: page.source)
      if let reading = state.reading, reading.page == page.number, reading.isHopeless(at: plan.now)
      {
        state.reading = nil
        try await newsroom.setAside(
          SetAsideRecord(
            origin: name(of: page, plan), place: "page \(page.number)",
            reason: "Reading this page was begun \(reading.times) times and never came to an end.",
            mend: "It is kept in the store. Tell whoever makes this program."), at: plan.now)
        state.last.setAside += 1
        state.total.setAside += 1
        report.setAside += 1
        try await books.setAside(page, state)
        continue
      }
      if state.reading?.page != page.number {
        state.reading = SourceState.Reading(page: page.number, first: plan.now)
      }
      state.reading?.times += 1
      try await books.receive(nil, state)
      let read = try await read(page, plan)
      state = try await books.sourceState(page.source) ?? SourceState(name: page.source)
      state.reading = nil
      var counts = SourceState.Counts()
      counts.seen = read.read + read.unrelated + read.beside.read
      counts.new = read.new + read.beside.new
      counts.updated = read.changed + read.beside.changed
      counts.setAside =
        read.setAside + read.mentioning + read.unrelated + read.beside.aside
      counts.blocked = read.blocked
      state.last += counts
      state.total += counts
      try await books.settle(page, state)
      report.add(read)
    }
  }

  private func name(of page: InboxPage, _ plan: FollowPlan) -> String {
    "\(page.source) \(Day(plan.now)), page \(page.number)"
  }

  private func read(_ page: InboxPage, _ plan: FollowPlan) async throws -> RunReport {
    // Each page has its own place in the books: another page's unreadable records stay there.
    let name = name(of: page, plan)
    switch page.kind {
    case .studies:
      return try await newsroom.digest(
        StudyReader.batches(of: page.body, named: name), named: name, at: plan.now)
    case .file:
      let path = String(decoding: page.body, as: UTF8.self)
      return try await newsroom.digest(
        StudyReader.batches(ofFile: path), named: name, at: plan.now)
    case .crossrefNotices:
      guard let notices = try? CrossrefPage.read(page.body).notices else { return RunReport() }
      var report = try await newsroom.note(notices, at: plan.now)
      report.read = notices.count
      return report
    case .preprintLinks:
      let links = PreprintLinksPage.notices(page.body, from: page.source) ?? []
      var report = try await newsroom.note(links, at: plan.now)
      report.read = links.count / 2
      return report
    case .trials:
      guard let trials = TrialPage(page.body, named: name) else { return RunReport() }
      return try await newsroom.keep(trials, named: name, at: plan.now)
    case .news:
      guard let feed = FeedPage.read(page.body) else { return RunReport() }
      return try await newsroom.keep(
        feed.items, unreadable: feed.unreadable, of: feed.publisher, named: name, at: plan.now)
    }
  }
}
