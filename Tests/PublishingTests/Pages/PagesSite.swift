import Literature
import Publishing

/// A site with a publisher, and one whose base path is not the root.
enum PagesSite {
  static let assets = AssetNames(
    stylesheet: "assets/myelin.css", favicon: "assets/favicon.svg", script: "assets/comfort.js")

  static let context = SiteContext(
    settings: SiteSettings(
      name: "Myelin", tagline: "Research on multiple sclerosis, in plain language",
      root: "https://example.org/ms/",
      notes: ["This is a test edition."],
      publisher: SiteSettings.Publisher(
        name: "Example Society", url: "https://example.org/about",
        funding: "It is paid for by its members."),
      contact: "errors@example.org",
      links: [
        SiteSettings.Link(title: "Help line", url: "https://example.org/help"),
        SiteSettings.Link(title: "Bad", url: "javascript:alert(1)"),
      ]),
    profile: PagesProfile.profile, now: PublicationDate(year: 2021, month: 6, day: 1),
    assets: assets)
}
