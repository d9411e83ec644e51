import Archive
import Literature
import Writing

/// Makes the files of one study from what the archive holds of it.
///
/// One object, so that the plan of a large edition names it at the price of one reference a study.
final class StudyFiles: Sendable {
  /// All cards of the edition.
  private let cards: [StudyCard]
  private let related: RelatedStudies
  private let otherwise: OtherResults
  private let rights: Rights
  private let context: SiteContext
  private let archive: any Archive

  init(
    cards: [StudyCard], related: RelatedStudies, otherwise: OtherResults, rights: Rights,
    context: SiteContext, archive: any Archive
  ) {
    self.cards = cards
    self.related = related
    self.otherwise = otherwise
    self.rights = rights
    self.context = context
    self.archive = archive
  }

  /// In the order of what `make` gives.
  static func paths(of id: String) -> [String] {
    [
      SitePath.file(SitePath.study(id)), SitePath.file(SitePath.clinician(id)), SitePath.data(id),
    ]
  }

  /// The files of the study at a place in `cards`.
  func make(_ place: Int) async throws -> [[UInt8]] {
    let id = cards[place].id
    guard let stored = try await archive.digest(id) else { throw ArchiveError.unknownStudy(id: id) }
    let approval = stored.listing.approval.map {
      PersonCheck(by: $0.by, on: Timestamp($0.at).day)
    }
    let style = context.settings.style
    // What may be shown is judged by the text as it was checked.
    let passages = rights.passages(of: stored.digest)
    var digest = stored.digest
    digest.summary = digest.summary.spelled(style)
    let card = StudyCard(digest, id: id, check: approval).withoutClaim()
    digest.summary = digest.summary.withoutClaim(of: card)
    let history = stored.history.map {
      PageChange(on: Timestamp($0.at).day, text: EditionSource.sentences($0))
    }
    // An invented study is in no registry, whatever number it bears.
    let trials =
      digest.study.isInvented ? [] : try await archive.trials(digest.study.trialNumbers)
    let otherwise = otherwise.entries(of: id).map {
      FoundOtherwise.Entry(card: cards[$0.place], reason: $0.reason, by: $0.by)
    }
    // Each study once on a page.
    let related = related.cards(for: place).filter { card in
      !otherwise.contains { $0.card.id == card.id }
    }
    let page = Pages.study(
      digest, card: card, passages: passages, related: related,
      otherwise: otherwise, history: history, trials: trials, in: context)
    let clinician = Pages.clinician(
      digest, card: card, passages: passages, otherwise: otherwise, trials: trials, in: context)
    let record = PublicStudy(
      digest: digest, id: id, address: context.settings.address(of: SitePath.study(id)),
      check: approval, passages: passages, rights: rights, trials: trials,
      style: style)
    return [page, clinician, try JSONLineEncoder().encode(record)]
  }

  /// A page that tells a reader that and why a text was taken down; its address stays.
  static func takenDown(_ id: String, why: String, in context: SiteContext) -> [UInt8] {
    Pages.shell(title: "We took this page down", path: SitePath.study(id), in: context) { html in
      html.raw("<p>A text about a study stood here. It is no longer shown.</p>\n")
      if !why.isEmpty {
        html.raw("<p>")
        html.text(why)
        html.raw("</p>\n")
      }
    }
  }
}
