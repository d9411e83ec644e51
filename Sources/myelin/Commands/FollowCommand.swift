import Archive
import ArgumentParser
import Following
import Foundation
import Newsroom
import Publishing
import Wire

struct FollowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Find what is new, read it, publish it; notice corrections and retractions.",
    discussion: """
      Asks the sources of the condition's sources.yml for everything that is new or has changed \
      since they were last asked, and goes on where an earlier run was cut off. A source that is \
      down does not hold up the others; one run at a time.

      NCBI_API_KEY lets PubMed be asked 10 times a second instead of 3. MYELIN_CONTACT, or contact \
      in site.yml, is the email address that is told to the services.

      Exit code 0; 1 when something was set aside or a source could not be asked to the end; 2 when \
      nothing could be done; 3 when a source has given nothing for --silent-days days, or no record \
      for the silent_days of its entry.

        myelin follow --site /srv/site
        myelin follow --since 2026-01-01 --dry-run
        myelin follow --every 6h --status status.json --metrics myelin.prom
        myelin follow --at 05:00,17:00
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var writer: WriterOptions

  @Option(
    help: ArgumentHelp(
      "Ask for everything since this day, also where it was asked for before. Default: since the "
        + "last run, or the last 30 days.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("The most records of one source in one run.", valueName: "n"))
  var limit = 20_000

  @Flag(help: "Only say how much there is to receive: nothing is kept or published.")
  var dryRun = false

  @Flag(help: "Run once. This is what happens unless --every or --at is given.")
  var once = false

  @Option(help: ArgumentHelp("Run again and again, such as 30m, 6h or 1d.", valueName: "time"))
  var every: String?

  @Option(
    help: ArgumentHelp(
      "Run every day at these times by the clock of this machine, such as 05:00 or 05:00,17:30.",
      valueName: "times"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "The list of sources. Default: sources.yml of the condition.", valueName: "file"))
  var sources: String?

  @Option(help: ArgumentHelp("Days without a good run that are too many.", valueName: "n"))
  var silentDays = 3

  @Option(
    help: ArgumentHelp(
      "Run this program, without arguments, when a source has been silent for too long or a run "
        + "failed. It may take a minute.",
      valueName: "file"))
  var alarm: String?

  @Option(help: ArgumentHelp("Write how each source is as JSON.", valueName: "file"))
  var status: String?

  @Option(help: ArgumentHelp("Write the same as text for Prometheus.", valueName: "file"))
  var metrics: String?

  @OptionGroup var now: NowOption

  func validate() throws {
    if let since, Day(since) == nil {
      throw ValidationError("--since \(since) is no day. Write it as 2026-01-31.")
    }
    if let every, Interval(every) == nil {
      throw ValidationError("--every \(every) is no time. Write it as 30m, 6h or 1d.")
    }
    if let at, Schedule(at: at) == nil {
      throw ValidationError("--at \(at) is no time of day. Write it as 05:00 or 05:00,17:30.")
    }
    if [once, every != nil, at != nil].count(where: \.self) > 1 {
      throw ValidationError("--once, --every and --at exclude each other. Leave one.")
    }
    guard limit > 0, silentDays > 0 else {
      throw ValidationError("--limit and --silent-days are whole numbers above 0.")
    }
  }

  func run() async throws {
    let schedule =
      every.flatMap(Interval.init).map { Schedule.every($0.duration) } ?? at.flatMap(Schedule.init)
    while true {
      // A time of day is waited for, an interval begins with a run.
      if case .daily = schedule { try await wait(schedule) }
      let code = await runOnce()
      guard let schedule else {
        if code != 0 { throw ExitCode(code) }
        return
      }
      // The next run is counted from the end of this one: two never overlap.
      if case .every = schedule { try await wait(schedule) }
    }
  }

  private func wait(_ schedule: Schedule?) async throws {
    guard let schedule else { return }
    let now = Date()
    let pause = schedule.pause(after: now)
    // To the second after a part of one: 05:00:00, not 04:59:59.
    let next = now.addingTimeInterval((pause / .seconds(1)).rounded(.up))
    Output.note("myelin: the next run begins at \(next.formatted(.iso8601)).")
    try await Task.sleep(for: pause)
  }

  private func runOnce() async -> Int32 {
    let date: Date
    do { date = try now.date() } catch { return Failure.end(error, code: 2).rawValue }
    do {
      let round = try FollowRound(command: self, at: date)
      return try await round.run()
    } catch {
      Output.endProgress()
      if !dryRun { await FollowFiles(command: self).tell(error, at: date) }
      return Failure.end(error, code: 2).rawValue
    }
  }
}
