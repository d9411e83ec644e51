import Archive
import ArgumentParser
import Condition
import Evidence
import Foundation
import Literature
import Publishing
import Web

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the site, with search, on 127.0.0.1.",
    discussion: """
      Pages come from memory; a new edition is seen within a second. Put a web server with TLS in \
      front for readers elsewhere. No cookies, and neither addresses nor queries are logged. \
      SIGTERM or Ctrl-C ends it; answers that have begun are finished.

        myelin serve --site site --port 8080
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("The folder of the site.", valueName: "dir"))
  var site = "site"

  @Option(help: "The port; 0 takes any free one.")
  var port = 8080

  @Flag(help: "The site was published with --include-unreviewed: search those texts too.")
  var includeUnreviewed = false

  @OptionGroup var data: DataOptions

  func run() async throws {
    do {
      guard FileManager.default.fileExists(atPath: "\(site)/index.html") else {
        throw ServeError(site: site)
      }
      let archive = try store.open(.readOnly)
      let profile = try data.profile()
      let folder = try data.folder()
      let settings = try store.siteSettings().naming(condition: profile.name)
        .styled(phrasebook: folder.folder(.phrasebook))
      let theme = try Theme.read(folder: folder.folder(.theme), logo: settings.logo)
      let desk = ReadingRoom(
        archive: archive, policy: try store.policy(includeUnreviewed: includeUnreviewed),
        profile: profile,
        context: SiteContext(
          settings: settings.dressed(by: theme), profile: profile, now: PublicationDate(year: 1970),
          assets: theme.names),
        hasPage: { [site] in FileManager.default.fileExists(atPath: "\(site)/\($0)index.html") })
      let server = SiteServer(site: site, sources: desk.sources, context: desk.context)
      try await server.run(port: port) { port in
        Output.note("Myelin serves \(site) on http://127.0.0.1:\(port)/ (Ctrl-C stops it).")
      }
    } catch {
      throw Failure.end(error, code: 2)
    }
  }
}

struct ServeError: Error, CustomStringConvertible {
  var site: String
  var description: String {
    "There is no site in \(site). Make it with `myelin digest INPUT --site \(site)`, or name its "
      + "folder with --site."
  }
}
