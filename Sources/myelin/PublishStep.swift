import Archive
import Condition
import Foundation
import Publishing

/// Builds the site from the archive: settings, theme and address put together.
struct PublishStep {
  var settings: SiteSettings
  var baseURL: String?
  var data: DataOptions
  var site: String
  var policy: PublicationPolicy

  /// What was written.
  struct Edition {
    var written: Int
    var files: Int
  }

  func run(
    _ archive: any Archive, _ profile: ConditionProfile, at now: Date
  ) async throws -> Edition {
    let settings = try Self.settings(self.settings, baseURL: baseURL)
    let theme = try Theme.read(folder: try data.folder().folder(.theme), logo: settings.logo)
    let builder = SiteBuilder(
      archive: archive, settings: settings, profile: profile, theme: theme,
      includeUnreviewed: policy.includeUnreviewed, program: Release.version, now: now)
    let report = try await builder.publish(to: site)
    return Edition(written: report.written, files: report.written + report.kept)
  }

  /// The settings with the address given on the command line, if any.
  static func settings(_ settings: SiteSettings, baseURL: String?) throws -> SiteSettings {
    guard let baseURL else { return settings }
    guard let root = SiteSettingsReader.baseURL(baseURL) else {
      throw AddressError(address: baseURL)
    }
    var settings = settings
    settings.root = root
    return settings
  }
}

/// A `--base-url` that is no address.
struct AddressError: Error, CustomStringConvertible {
  var address: String
  var description: String {
    "--base-url \(address) is no web address. Write it as https://example.org/."
  }
}
