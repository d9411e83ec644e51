import Archive
import Condition
import Foundation
import Publishing

/// Builds the site from the archive: settings, theme and folder put together.
struct PublishStep {
  private let builder: SiteBuilder
  private let folder: String
  private let archive: SQLiteArchive
  private let now: Date

  /// Reads the theme and looks at the folder, so that what cannot work is said before a long run.
  init(
    _ options: SiteOptions, settings: SiteSettings, data: DataFolder, archive: SQLiteArchive,
    profile: ConditionProfile, at now: Date
  ) throws {
    folder = options.site
    self.archive = archive
    self.now = now
    try SiteBuilder.check(folder: folder)
    let settings = try options.applied(to: settings).naming(condition: profile.name)
      .styled(phrasebook: data.folder(.phrasebook))
    builder = SiteBuilder(
      archive: archive, settings: settings, profile: profile,
      theme: try Theme.read(folder: data.folder(.theme), logo: settings.logo),
      includeUnreviewed: options.includeUnreviewed, program: Release.version, now: now)
  }

  /// Says what readers do not see of the editors' choices.
  func run() async throws -> EditionReport {
    let edition = try await builder.publish(to: folder)
    for id in edition.missingPicks {
      Output.note(
        "site.yml, “picks”: “\(id)” is not on the front page. There is no such page here, or the "
          + "study carries a notice. Write the id that stands in the address of a page.")
    }
    for id in edition.missingOtherwise {
      Output.note(
        "site.yml, “found_otherwise”: “\(id)” is not shown beside another study. There is no such "
          + "page here, or the study carries a notice. Write the id that stands in the address of a "
          + "page.")
    }
    try await ServiceReport(archive).write(into: folder, at: now)
    return edition
  }
}
