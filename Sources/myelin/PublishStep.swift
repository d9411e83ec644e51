import Archive
import Condition
import Foundation
import Publishing

/// Builds the site from the archive: settings, theme and folder put together.
struct PublishStep {
  private let builder: SiteBuilder
  private let folder: String

  /// Reads the theme and looks at the folder, so that what cannot work is said before a long run.
  init(
    _ options: SiteOptions, settings: SiteSettings, data: DataFolder, archive: any Archive,
    profile: ConditionProfile, at now: Date
  ) throws {
    folder = options.site
    try SiteBuilder.check(folder: folder)
    let settings = options.applied(to: settings).naming(condition: profile.name)
    builder = SiteBuilder(
      archive: archive, settings: settings, profile: profile,
      theme: try Theme.read(folder: data.folder(.theme), logo: settings.logo),
      includeUnreviewed: options.includeUnreviewed, program: Release.version, now: now)
  }

  func run() async throws -> EditionReport { try await builder.publish(to: folder) }
}
