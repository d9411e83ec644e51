import Evidence
import FactCheck
import Literature
import Writing

/// The clinician's view: what was read of the study, in the study's own terms, with its figures.
struct ClinicianPage {
  let digest: Digest
  let card: StudyCard
  let context: SiteContext
  let passages: [String: ShownPassage]
  private let otherwise: [FoundOtherwise.Entry]
  private let trials: [RegisteredTrial]
  /// Where each passage stands, also of those that may not be shown.
  private let places: PassagePlaces

  init(
    digest: Digest, card: StudyCard, passages: [ShownPassage],
    otherwise: [FoundOtherwise.Entry] = [], trials: [RegisteredTrial] = [], context: SiteContext
  ) {
    self.otherwise = otherwise
    self.trials = trials
    self.digest = digest
    self.card = card
    self.context = context
    places = PassagePlaces(digest.evidence.passages)
    self.passages = Dictionary(passages.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  func bytes() -> [UInt8] {
    var head = PageHead(
      title: "Clinician\u{2019}s view: \(digest.study.title)",
      description: "Design, participants and results of the study, as read by software.",
      path: "studies/\(card.id)/clinician/")
    head.kind = "clinician"
    head.isHiddenFromSearch = card.isInvented || !Prominence.mayLead(card)
    head.dataPath = "studies/\(card.id).json"
    return Frame.page(head, in: context) { html in
      html.raw("<article>\n<header class=\"lead\">\n")
      if card.isInvented { html.add(InventedMark()) }
      html.add(StatusBanner(study: digest.study, profile: context.profile))
      html.add(CitedRetractions(study: digest.study, profile: context.profile))
      html.raw("<p class=\"view\">Clinician\u{2019}s view</p>\n<h1 class=\"long\"")
      if let language = digest.study.language, language != "en" {
        html.attribute("lang", language)
      }
      html.raw(">")
      html.foreign(digest.study.title)
      html.raw("</h1>\n")
      writeOrigin(to: &html)
      html.add(Byline(writer: digest.summary.writer, basis: digest.basis, check: card.check))
      html.raw("<p>Figures were read by software. Check them against the source before use.</p>\n")
      html.raw("<p><a class=\"more\"")
      html.attribute("href", parts: context.base, "studies/", card.id, "/")
      html.raw(">The same study in plain language</a></p>\n</header>\n<div class=\"reading\">\n")
      writeDesign(to: &html)
      writeOutcomes(to: &html)
      writeConclusion(to: &html)
      html.add(FoundOtherwise(otherwise, beside: card, context))
      writeDisclosures(to: &html)
      html.add(RegisteredDetails(trials: trials))
      writeReferences(to: &html)
      html.raw("</div>\n</article>\n")
    }
  }

  private func writeOrigin(to html: inout HTML) {
    let study = digest.study
    html.raw("<p>")
    for (index, name) in study.authors.enumerated() {
      if index > 0 { html.raw(", ") }
      html.foreign(name)
    }
    if !study.authors.isEmpty { html.raw(". ") }
    if let journal = study.journal {
      html.raw("<cite>")
      html.foreign(journal)
      html.raw("</cite>. ")
    }
    if let date = study.published {
      html.text(html.style.date(date))
      html.raw(".")
    }
    html.raw("</p>\n")
    html.add(SourceLinks(study: study))
    html.add(RecordSources(study: study))
  }

  /// `[Results, sentence 3]` after what was read there.
  func writePlaces(_ sources: [String], to html: inout HTML) {
    let labels = sources.map { id in
      passages[id]?.label ?? digest.evidence.passage(id).map(places.label) ?? id
    }
    guard !labels.isEmpty else { return }
    html.raw(" <small class=\"kind\">")
    html.text(labels.joined(separator: "; "))
    html.raw("</small>")
  }
}
