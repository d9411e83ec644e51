import Archive
import Condition
import Following
import Foundation
import Newsroom
import Publishing
import Wire

/// One round of `follow`: receive, read, publish, tell.
struct FollowRound {
  private let command: FollowCommand
  private let date: Date
  private let list: SourceList
  private let settings: SiteSettings

  init(command: FollowCommand, at date: Date) throws {
    self.command = command
    self.date = date
    settings = try command.store.siteSettings()
    let folder = try command.data.folder()
    let condition = try folder.condition(command.data.condition) {
      FileManager.default.fileExists(atPath: $0)
    }
    list = try SourceList.read(path: command.sources ?? "\(condition)/sources.yml")
  }

  func run() async throws -> Int32 {
    let tally = Tally()
    let sources = factory(tally).sources(list)
    let plan = FollowPlan(
      now: date, since: command.since.flatMap(Day.init), limit: command.limit)
    if command.dryRun { return try await look(sources, plan) }
    let lock = try RunLock(path: command.store.store + ".following", now: date)
    defer { withExtendedLifetime(lock) {} }
    let archive = try command.store.open()
    let desk = try command.writer.desk(
      try await command.data.runDesk(rights: settings.rights), data: try command.data.folder(),
      archive: archive)
    let step = try PublishStep(
      command.site, settings: settings, data: try command.data.folder(), archive: archive,
      profile: desk.profile, at: date)
    let newsroom = Newsroom(
      desk: desk, archive: archive, width: ProcessInfo.processInfo.activeProcessorCount)
    let follower = Follower(
      sources: sources, books: archive, newsroom: newsroom, tally: tally,
      progress: { Output.progress($0) })
    var report = try await follower.run(plan)
    let edition = try await step.run()
    report.run.counts = try await archive.counts()
    report.run.pages = edition.written + edition.kept
    report.run.pagesWritten = edition.written
    try await record(report.run, in: archive)
    Output.endProgress()
    for line in report.lines { Output.line(line) }
    RunTelling.tell(report.run)
    try await FollowFiles(command: command).write(archive, fault: nil, at: date)
    return code(report)
  }

  /// Asks what there is and keeps nothing: a store that is not there is not made.
  private func look(_ sources: [any Source], _ plan: FollowPlan) async throws -> Int32 {
    let isThere = FileManager.default.fileExists(atPath: command.store.store)
    let archive = isThere ? try command.store.open(.readOnly) : nil
    var code: Int32 = 0
    for source in sources {
      let saved = try await archive?.sourceState(source.name)?.cursor
      do {
        let count = try await DryRun(source: source, plan: plan).count(from: saved)
        Output.line("\(source.name): \(count) to receive")
      } catch {
        Output.line("\(source.name): \(error)")
        code = 1
      }
    }
    return code
  }

  private func factory(_ tally: Tally) -> SourceFactory {
    let environment = ProcessInfo.processInfo.environment
    let contact = environment["MYELIN_CONTACT"] ?? settings.contact
    let email = contact.flatMap { $0.contains("@") ? $0.replacing("mailto:", with: "") : nil }
    let agent = "Myelin/\(Release.version)" + (email.map { " (mailto:\($0))" } ?? "")
    let key = environment["NCBI_API_KEY"].flatMap { $0.isEmpty ? nil : $0 }
    let folder = URL(fileURLWithPath: command.store.store).deletingLastPathComponent()
    return SourceFactory(
      client: .live(agent: agent), email: email, key: key, tally: tally, folder: folder)
  }

  private func record(_ report: RunReport, in archive: SQLiteArchive) async throws {
    try await archive.record(
      RunRecord(
        finished: date, version: Release.version, read: report.read,
        written: report.new + report.changed + report.reworded, setAside: report.setAside,
        published: report.counts.published))
  }

  private func code(_ report: FollowReport) -> Int32 {
    let silent = report.silent(for: command.silentDays, list, at: date)
    guard silent.isEmpty else {
      for (state, days) in silent {
        Output.note(
          "myelin: \(state.name) has given nothing for \(days) days. \(state.fault ?? "")")
      }
      let names = silent.map(\.0.name).joined(separator: " ")
      Alarm(path: command.alarm)?.sound(["MYELIN_SILENT_SOURCES": names])
      return 3
    }
    if report.states.contains(where: { $0.fault != nil }) { return 1 }
    return report.run.exitCode
  }
}
