import Archive
import ArgumentParser
import Foundation
import Newsroom

struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "The main job: read, understand, write, check, keep, publish.",
    discussion: """
      INPUT: files or folders of PubMed XML or study JSON Lines, plain or gzip, told apart by \
      content; - reads standard input. What cannot be read is set aside with its reason and the \
      run goes on. A run cut off at any point is completed by the next one.

      Exit code 0; 1 when something was set aside; 2 when nothing could be done.

        myelin digest Samples
        xz -dc studies.jsonl.xz | myelin digest - --site /srv/site --base-url https://example.org/
      """)

  enum Writer: String, ExpressibleByArgument, CaseIterable { case grounded, model }

  @Argument(help: "Files or folders; - for standard input.")
  var inputs: [String] = []

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("The folder of the site: a real folder.", valueName: "dir"))
  var site = "site"

  @Option(help: ArgumentHelp("The site's public address.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var data: DataOptions

  @Option(help: "Who writes. A language model comes with a later version.")
  var writer: Writer = .grounded

  @Flag(help: "Publish texts that the fact check would rather have a person see first.")
  var includeUnreviewed = false

  @Flag(help: "Write kept texts anew; each change stands in the page's public history.")
  var reword = false

  @OptionGroup var now: NowOption

  func validate() throws {
    if writer == .model {
      throw ValidationError(
        "--writer model comes with a later version. Leave it out: the built-in writer needs none.")
    }
  }

  func run() async throws {
    let date = try now.date()
    do {
      let settings = try store.siteSettings()
      let desk = try data.desk()
      let archive = try store.open()
      let newsroom = Newsroom(
        desk: desk, archive: archive, width: ProcessInfo.processInfo.activeProcessorCount
      ) { report in
        Output.progress("read \(report.read) · new \(report.new) · set aside \(report.setAside)")
      }
      var report = try await newsroom.digest(inputs, reword: reword, at: date)
      let step = PublishStep(
        settings: settings, baseURL: baseURL, data: data, site: site,
        policy: try store.policy(includeUnreviewed: includeUnreviewed))
      let edition = try await step.run(archive, desk.profile, at: date)
      Output.endProgress()
      report.counts = try await archive.counts()
      report.pages = edition.files
      report.pagesWritten = edition.written
      try await archive.record(
        RunRecord(
          finished: date, version: Release.version, read: report.read,
          written: report.new + report.changed + report.reworded, setAside: report.setAside,
          published: report.counts.published))
      for record in try await archive.setAsideRecords(limit: report.setAside > 0 ? 20 : 0) {
        Output.note(
          "set aside · \(record.origin), \(record.place): \(record.reason) \(record.mend)")
      }
      Output.line(report.line)
      if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Output.endProgress()
      throw Failure.end(error, code: 2)
    }
  }
}
