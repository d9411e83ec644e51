import Condition
import Evidence
import FactCheck
import Literature
import Writing

/// A study's page. Its parts stand in files of their own; this one puts them in order.
struct StudyPage {
  let digest: Digest
  let card: StudyCard
  let related: [StudyCard]
  let otherwise: [FoundOtherwise.Entry]
  let history: [PageChange]
  let registered: RegisteredTrials
  let context: SiteContext
  let citations: Citations
  /// The glossary entries that the page's sentences use, in the order of first use.
  let words: [Term]

  init(
    digest: Digest, card: StudyCard, passages: [ShownPassage], related: [StudyCard],
    otherwise: [FoundOtherwise.Entry] = [], history: [PageChange], trials: [RegisteredTrial] = [],
    context: SiteContext
  ) {
    self.digest = digest
    self.card = card
    self.related = related
    self.otherwise = otherwise
    self.history = history
    registered = RegisteredTrials(trials, of: digest, base: context.base, id: card.id)
    self.context = context
    citations = Citations(summary: digest.summary, evidence: digest.evidence, shown: passages)
    var seen: Set<String> = []
    words = digest.summary.shown.flatMap(\.terms)
      .compactMap { seen.insert($0).inserted ? context.term($0) : nil }
  }

  /// For reading aloud: `ocrelizumab=ok re liz ue mab;…`, the treatments of the page.
  private var spoken: String? {
    let names = digest.evidence.about.treatments.compactMap(context.spoken)
    return names.isEmpty ? nil : names.joined(separator: ";")
  }

  private var isTakenBack: Bool { card.status == .retracted || card.status == .withdrawn }

  func bytes() -> [UInt8] {
    var head = PageHead(
      title: digest.summary.headline.text, description: digest.summary.teaser.text,
      path: "studies/\(card.id)/")
    head.kind = "study"
    head.dataPath = "studies/\(card.id).json"
    head.isHiddenFromSearch = card.isInvented || !Prominence.mayLead(card)
    head.json = card.isInvented ? nil : StudyJSONLD(digest, card, context).json
    return Frame.page(head, in: context) { html in
      html.raw("<article")
      if let spoken { html.attribute("data-spoken", spoken) }
      html.raw(">\n")
      writeTop(to: &html)
      writeFacts(to: &html)
      html.raw("<div class=\"reading\">\n")
      var links = TermLinks()
      writeSection(
        isTakenBack ? "What the study said before it was taken back" : "What they found", "found",
        digest.summary.found, &links, to: &html,
        after: (Picture(digest) as (any Component)?) ?? FollowUpLine(digest))
      // What bears on this study first; what is true beyond it after that.
      writeSection("What to keep in mind", "caution", digest.summary.caution, &links, to: &html)
      writeMatters(&links, to: &html)
      writeStands(&links, to: &html)
      html.add(FoundOtherwise(otherwise, beside: card, context))
      writeWords(to: &html)
      writePassages(to: &html)
      html.add(TreatmentStatus(digest.evidence.about.treatments, context))
      writeSource(to: &html)
      html.add(registered)
      html.add(SubjectLinks(card, context))
      html.add(CardList(heading: "Related studies", related, context))
      writeHistory(to: &html)
      writeContact(to: &html)
      html.raw("</div>\n</article>\n")
    }
  }
}
