import Archive
import Condition
import Evidence
import Literature
import Writing

/// The site's pages: each function gives the bytes of one whole HTML document.
package enum Pages {
  /// `studies/<id>/`. `passages`: what the licence lets us show; `history`: oldest first; `trials`: as
  /// a registry has them.
  package static func study(
    _ digest: Digest, card: StudyCard, passages: [ShownPassage], related: [StudyCard] = [],
    otherwise: [FoundOtherwise.Entry] = [], history: [PageChange] = [],
    trials: [RegisteredTrial] = [], in context: SiteContext
  ) -> [UInt8] {
    StudyPage(
      digest: digest, card: card, passages: passages, related: related, otherwise: otherwise,
      history: history, trials: trials, context: context
    ).bytes()
  }

  /// `studies/<id>/clinician/`.
  package static func clinician(
    _ digest: Digest, card: StudyCard, passages: [ShownPassage],
    otherwise: [FoundOtherwise.Entry] = [], trials: [RegisteredTrial] = [],
    in context: SiteContext
  ) -> [UInt8] {
    ClinicianPage(
      digest: digest, card: card, passages: passages, otherwise: otherwise, trials: trials,
      context: context
    ).bytes()
  }

  /// The root. `lanes`: what stands on it. `months`: newest first; the front page links the latest
  /// twelve. `picks`: of the editors, with their reasons.
  package static func front(
    _ lanes: Prominence, picks: [(card: StudyCard, reason: String)] = [],
    months: [PublicationDate], isNew: Bool = true, in context: SiteContext
  ) -> [UInt8] {
    FrontPage(lanes, picks: picks, months: months, isNew: isNew, context: context).bytes()
  }

  /// `months/2021-03/`, or `months/2021/` for studies dated by their year alone, and their parts.
  package static func month(
    _ month: PublicationDate, cards: [StudyCard], part: ListPart, newer: PublicationDate?,
    older: PublicationDate?, in context: SiteContext
  ) -> [UInt8] {
    ListPages.month(month, cards, part, newer: newer, older: older, context)
  }

  /// `months/`, newest first.
  package static func months(_ months: [(PublicationDate, Int)], in context: SiteContext) -> [UInt8]
  {
    ListPages.months(months, context)
  }

  /// `years/2021/`. `cards`: the newest of its `total` studies; `months`: newest first, each with how
  /// many studies it has.
  package static func year(
    _ year: Int, cards: [StudyCard], total: Int, months: [(PublicationDate, Int)],
    newer: Int?, older: Int?, in context: SiteContext
  ) -> [UInt8] {
    YearPage(
      year: year, cards: cards, total: total, months: months, newer: newer, older: older,
      context: context
    ).bytes()
  }

  /// `stages/`. `counts`: how many studies stand at each step.
  package static func stages(_ counts: [Stage: Int], in context: SiteContext) -> [UInt8] {
    StagePages.index(counts, context)
  }

  /// `stages/<step>/`. `cards`: its newest studies, of `total`.
  package static func stage(
    _ stage: Stage, cards: [StudyCard], total: Int, in context: SiteContext
  ) -> [UInt8] {
    StagePages.page(stage, cards, total: total, context)
  }

  /// `topics/<id>/` and its parts: `topics/<id>/<year>/`, `topics/<id>/<stage>/`.
  package static func topic(
    _ topic: Topic, cards: [StudyCard], part: ListPart, in context: SiteContext
  ) -> [UInt8] {
    ListPages.topic(topic, cards, part, context)
  }

  /// `treatments/<id>/` and its parts. `news`: of regulators, newest first.
  package static func treatment(
    _ treatment: Treatment, cards: [StudyCard], part: ListPart, news: [TreatmentNews] = [],
    in context: SiteContext
  ) -> [UInt8] {
    ListPages.treatment(treatment, cards, part, news, context)
  }

  /// `types/<id>/` and its parts.
  package static func diseaseType(
    _ type: DiseaseType, cards: [StudyCard], part: ListPart, in context: SiteContext
  ) -> [UInt8] {
    ListPages.diseaseType(type, cards, part, context)
  }

  /// `topics/`. `counts`: how many studies by id; entries without studies are named, not linked.
  package static func topics(_ counts: [String: Int], in context: SiteContext) -> [UInt8] {
    IndexPages.topics(counts, context)
  }

  /// `treatments/`.
  package static func treatments(_ counts: [String: Int], in context: SiteContext) -> [UInt8] {
    IndexPages.treatments(counts, context)
  }

  /// `types/`.
  package static func diseaseTypes(_ counts: [String: Int], in context: SiteContext) -> [UInt8] {
    IndexPages.diseaseTypes(counts, context)
  }

  /// `glossary/`.
  package static func glossary(in context: SiteContext) -> [UInt8] {
    GlossaryPage(context: context).index()
  }

  /// `glossary/<letter>/`.
  package static func glossary(_ letter: GlossaryLetter, in context: SiteContext) -> [UInt8] {
    GlossaryPage(context: context).page(letter)
  }

  /// `status/`. `newest`: the latest date of a study; `added`: when the last one came to readers.
  package static func freshness(
    newest: PublicationDate?, added: PublicationDate?, studies: Int, in context: SiteContext
  ) -> [UInt8] {
    FreshnessPage(newest: newest, added: added, studies: studies, context: context).bytes()
  }

  /// `how-to-read/`.
  package static func howToRead(in context: SiteContext) -> [UInt8] {
    HowToReadPage(context: context).bytes()
  }

  /// `how-this-is-made/`.
  package static func howThisIsMade(in context: SiteContext) -> [UInt8] {
    HowThisIsMadePage(context: context).bytes()
  }

  /// `intended-use/`.
  package static func intendedUse(in context: SiteContext) -> [UInt8] {
    IntendedUsePage(context: context).bytes()
  }

  /// `privacy/`.
  package static func privacy(in context: SiteContext) -> [UInt8] {
    PrivacyPage(context: context).bytes()
  }

  /// `corrections/`, newest first. `cards`: all studies shown; those with a notice are listed.
  package static func corrections(
    _ corrections: [Correction], cards: [StudyCard] = [], in context: SiteContext
  ) -> [UInt8] {
    CorrectionsPage(
      corrections: corrections, marked: cards.filter { CorrectionsPage.carriesNotice($0) },
      context: context
    ).bytes()
  }

  /// `search/` of a site that is served as files alone: it says where else to look.
  package static func search(in context: SiteContext) -> [UInt8] {
    SearchPage(context: context).bytes()
  }

  /// `404.html`.
  package static func notFound(in context: SiteContext) -> [UInt8] {
    SmallPages.notFound(context)
  }

  /// What stands where a page was before its study was joined with another.
  package static func moved(to id: String, in context: SiteContext) -> [UInt8] {
    SmallPages.moved(to: id, context)
  }

  /// A page of our look with a body of the caller's own; the heading is written from the title.
  package static func shell(
    title: String, description: String = "", path: String, isHiddenFromSearch: Bool = true,
    in context: SiteContext, body: (inout HTML) -> Void
  ) -> [UInt8] {
    var head = PageHead(title: title, description: description, path: path)
    head.isHiddenFromSearch = isHiddenFromSearch
    return Frame.page(head, in: context) { html in
      html.raw("<h1>")
      html.text(title)
      html.raw("</h1>\n")
      body(&html)
    }
  }
}
