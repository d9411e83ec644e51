import Archive
import ArgumentParser
import Following
import Foundation
import Newsroom
import Publishing

struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "The main job: read, understand, write, check, keep, publish.",
    discussion: """
      INPUT: files or folders of PubMed XML, JATS, MEDLINE text (.nbib), Europe PMC JSON or study \
      JSON Lines, plain or gzip, told apart by content; - reads standard input. What cannot be read \
      is set aside with its reason and the run goes on. A run cut off at any point is completed by \
      the next one.

      Exit code 0; 1 when something was set aside; 2 when nothing could be done.

        myelin digest Samples
        myelin digest inbox --site /srv/site --base-url https://example.org/
        xz -dc studies.jsonl.xz | myelin digest -
      """)

  @Argument(help: "Files or folders; - for standard input.")
  var inputs: [String] = []

  @OptionGroup var store: StoreOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var data: DataOptions

  @OptionGroup var writer: WriterOptions

  @Flag(help: "Write kept texts anew; each change stands in the page's public history.")
  var reword = false

  @OptionGroup var now: NowOption

  func run() async throws {
    let date = try now.date()
    do {
      let report = try await digest(at: date)
      Output.endProgress()
      tell(report)
      if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Output.endProgress()
      throw Failure.end(error, code: 2)
    }
  }

  private func digest(at date: Date) async throws -> RunReport {
    ProgramIdentity.prepare()
    let settings = try store.siteSettings()
    let grounded = try await data.runDesk(rights: settings.rights)
    try SiteBuilder.check(folder: site.site)
    let archive = try store.open()
    // Two runs on one store would each miss what the other has just read.
    let lock = try RunLock(path: store.store + ".following", now: date)
    defer { withExtendedLifetime(lock) {} }
    let desk = try writer.desk(grounded, data: try data.folder(), archive: archive)
    let step = try PublishStep(
      site, settings: settings, data: try data.folder(), archive: archive, profile: desk.profile,
      at: date)
    let timeLeft = TimeLeft()
    let newsroom = Newsroom(
      desk: desk, archive: archive, width: ProcessInfo.processInfo.activeProcessorCount
    ) { report in
      let left = timeLeft.text(after: report.bytesRead, of: report.bytes).map { " · \($0)" } ?? ""
      Output.progress(
        "read \(report.read) · new \(report.new) · set aside \(report.setAside)" + left)
    }
    var report = try await newsroom.digest(inputs, reword: reword, at: date)
    let edition = try await step.run()
    report.counts = edition.counts
    report.pages = edition.written + edition.kept
    report.pagesWritten = edition.written
    try await archive.record(
      RunRecord(
        finished: date, version: Release.version, read: report.read,
        written: report.new + report.changed + report.reworded, setAside: report.setAside,
        published: report.counts.published))
    return report
  }

  private func tell(_ report: RunReport) {
    if inputs.isEmpty {
      Output.note("No input was named, so only the site was brought up to date.")
    }
    RunTelling.tell(report)
  }
}
