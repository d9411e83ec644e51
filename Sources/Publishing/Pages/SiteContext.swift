import Condition
import Literature

/// All that a page needs besides its own study: the site's settings, the condition, the day of the
/// edition and the names of the theme's files.
///
/// Make one per edition: it prepares what every page shares. The pages are in `Pages`.
package struct SiteContext: Sendable {
  package let settings: SiteSettings
  package let profile: ConditionProfile
  /// The day of the edition (`--now`).
  package let now: PublicationDate
  package let assets: AssetNames
  /// The base path with a slash at its end: `/`, `/myelin/`.
  let base: String
  /// The parts of `Frame` that are the same on every page.
  let header: HTML
  let footer: HTML
  private let termPlaces: [String: Int]
  private let treatmentPlaces: [String: Int]

  package init(
    settings: SiteSettings, profile: ConditionProfile, now: PublicationDate, assets: AssetNames
  ) {
    self.settings = settings
    self.profile = profile
    self.now = now
    self.assets = assets
    base = settings.basePath + "/"
    header = Frame.header(settings: settings, base: base)
    footer = Frame.footer(settings: settings, profile: profile, base: base)
    termPlaces = Dictionary(
      profile.terms.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
    treatmentPlaces = Dictionary(
      profile.treatments.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { a, _ in a })
  }

  func term(_ id: String) -> Term? { termPlaces[id].map { profile.terms[$0] } }

  func treatment(_ id: String) -> Treatment? { treatmentPlaces[id].map { profile.treatments[$0] } }

  /// Whether a text of the profile may carry comparisons: drafts may not where a publication
  /// requires approval.
  func mayCompare(_ review: ReviewState) -> Bool {
    review.level == .reviewed || settings.publication == .automatic
  }
}
