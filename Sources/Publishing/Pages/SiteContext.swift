import Condition
import Literature

/// All that a page needs besides its own study: the site's settings, the condition, the day of the
/// edition and the names of the theme's files.
///
/// Make one per edition: it prepares what every page shares. The pages are in `Pages`.
package struct SiteContext: Sendable {
  /// One object, so that the many parts of a page pass it on at the price of one reference.
  private final class Shared: Sendable {
    let settings: SiteSettings
    let profile: ConditionProfile
    let now: PublicationDate
    let assets: AssetNames
    let base: String
    let header: HTML
    let footer: HTML
    let terms: [String: Term]
    let treatments: [String: Treatment]
    /// What every page about a treatment says of it, written once.
    let treatmentNotes: [String: HTML]
    /// `name=as it is spoken` of each treatment whose name is not spoken as it is written.
    let spoken: [String: String]
    let letters: [GlossaryLetter]

    init(
      settings: SiteSettings, profile: ConditionProfile, now: PublicationDate, assets: AssetNames
    ) {
      let profile = profile.spelled(settings.style)
      self.settings = settings
      self.profile = profile
      self.now = now
      self.assets = assets
      base = settings.basePath + "/"
      header = Frame.header(settings: settings, base: base)
      footer = Frame.footer(settings: settings, profile: profile, base: base)
      terms = Dictionary(profile.terms.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      treatments = Dictionary(
        profile.treatments.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
      treatmentNotes = treatments.mapValues { treatment in
        var html = HTML(style: settings.style)
        html.add(TreatmentNotes(treatment: treatment))
        return html
      }
      spoken = treatments.compactMapValues { treatment in
        treatment.pronounced.map {
          treatment.name + "=" + $0.lowercased().replacing("-", with: " ")
        }
      }
      letters = GlossaryLetter.all(of: profile.terms)
    }
  }

  private let shared: Shared

  package init(
    settings: SiteSettings, profile: ConditionProfile, now: PublicationDate, assets: AssetNames
  ) {
    shared = Shared(settings: settings, profile: profile, now: now, assets: assets)
  }

  package var settings: SiteSettings { shared.settings }
  package var profile: ConditionProfile { shared.profile }
  /// The day of the edition (`--now`).
  package var now: PublicationDate { shared.now }
  package var assets: AssetNames { shared.assets }
  /// The base path with a slash at its end: `/`, `/myelin/`.
  package var base: String { shared.base }
  /// The parts of `Frame` that are the same on every page.
  var header: HTML { shared.header }
  var footer: HTML { shared.footer }

  /// The glossary in its order.
  var letters: [GlossaryLetter] { shared.letters }

  func term(_ id: String) -> Term? { shared.terms[id] }

  func treatment(_ id: String) -> Treatment? { shared.treatments[id] }

  /// How the name of a treatment is spoken, for those who have a page read aloud.
  func spoken(_ id: String) -> String? { shared.spoken[id] }

  /// `TreatmentNotes` of a treatment of the profile; empty for others.
  func notes(on treatment: Treatment) -> HTML { shared.treatmentNotes[treatment.id] ?? HTML() }

  /// Whether a text of the profile may carry comparisons: drafts may not where a publication
  /// requires approval.
  func mayCompare(_ review: ReviewState) -> Bool {
    review.level == .reviewed || settings.publication == .automatic
  }
}
