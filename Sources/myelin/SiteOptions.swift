import ArgumentParser
import Publishing

/// Where the site goes and what it shows.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the site: a real folder.", valueName: "dir"))
  var site = "site"

  @Option(help: ArgumentHelp("The site's public address.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Publish texts that the fact check would rather have a person see first.")
  var includeUnreviewed = false

  func validate() throws {
    if let baseURL, SiteSettingsReader.baseURL(baseURL) == nil {
      throw ValidationError(
        "--base-url \(baseURL) is no web address. Write it as https://example.org/.")
    }
  }

  /// The settings with the address given here, if any.
  func applied(to settings: SiteSettings) -> SiteSettings {
    guard let root = baseURL.flatMap(SiteSettingsReader.baseURL) else { return settings }
    var settings = settings
    settings.root = root
    return settings
  }
}
