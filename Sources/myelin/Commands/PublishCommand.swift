import Archive
import ArgumentParser

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Builds the site from what the archive holds.",
    discussion: """
      After an approval, a hold, or a change of site.yml, theme or glossary. Only what changed is \
      written, and readers see the old site or the new one, never half of it.

        myelin publish --store myelin.db --site site
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var now: NowOption

  func run() async throws {
    let date = try now.date()
    try await store.withArchive { archive in
      let step = try PublishStep(
        site, settings: try store.siteSettings(), data: try data.folder(), archive: archive,
        profile: try data.profile(), at: date)
      let edition = try await step.run()
      Output.line(
        "published \(edition.studies) · files written \(edition.written) · "
          + "files \(edition.written + edition.kept)")
    }
  }
}
