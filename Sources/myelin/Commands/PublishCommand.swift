import Archive
import ArgumentParser

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Builds the site from what the archive holds.",
    discussion: "After an approval, a hold, or a change of site.yml, theme or glossary.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("The folder of the site: a real folder.", valueName: "dir"))
  var site = "site"

  @Option(help: ArgumentHelp("The site's public address.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var data: DataOptions

  @Flag(help: "Publish texts that the fact check would rather have a person see first.")
  var includeUnreviewed = false

  @OptionGroup var now: NowOption

  func run() async throws {
    let date = try now.date()
    try await store.withArchive { archive in
      let step = PublishStep(
        settings: try store.siteSettings(), baseURL: baseURL, data: data, site: site,
        policy: try store.policy(includeUnreviewed: includeUnreviewed))
      let edition = try await step.run(archive, try data.profile(), at: date)
      let published = try await archive.counts().published
      Output.line(
        "published \(published) · files written \(edition.written) · files \(edition.files)")
    }
  }
}
