import Literature

/// "What is new and how sure is it".
struct FrontPage {
  /// How many months the page links; the others are on `months/`.
  private static let mostMonths = 12

  /// A study the editors put first, and why.
  typealias Pick = (card: StudyCard, reason: String)

  private let picks: [Pick]
  private let lanes: Prominence
  private let months: [PublicationDate]
  private let isNew: Bool
  private let context: SiteContext

  /// - Parameter isNew: whether the newest studies may be called new.
  init(
    _ lanes: Prominence, picks: [Pick] = [], months: [PublicationDate], isNew: Bool,
    context: SiteContext
  ) {
    self.picks = picks
    self.lanes = lanes
    self.months = months
    self.isNew = isNew
    self.context = context
  }

  func bytes() -> [UInt8] {
    let name = context.profile.short
    let settings = context.settings
    var head = PageHead(
      title: settings.tagline.isEmpty ? settings.name : "\(settings.name): \(settings.tagline)",
      description: settings.tagline.isEmpty
        ? "Research on \(context.profile.name) in plain language." : settings.tagline,
      path: "")
    head.kind = "front"
    head.feeds = ""
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>")
      html.raw(isNew ? "New research on " : "Research on ")
      html.text(name)
      html.raw(", and how sure it is</h1>\n<p class=\"intro\">")
      html.text(settings.name)
      html.raw(" tells in plain words what each study found, in how many people, and what it ")
      html.raw(
        "cannot tell. Software writes every page and checks each sentence against the study. ")
      html.raw("<a")
      html.attribute("href", parts: context.base, "how-this-is-made/")
      html.raw(">How this is made</a></p></header>\n")
      if picks.isEmpty, lanes.people.isEmpty, lanes.laboratory.isEmpty, lanes.opinion.isEmpty {
        html.raw("<p>There are no studies here yet.</p>\n")
      }
      html.add(
        CardList(
          heading: "Chosen by the editors", picks.map(\.card), context,
          notes: Dictionary(
            picks.map { ($0.card.id, "Why it stands here: \($0.reason)") },
            uniquingKeysWith: { a, _ in a })))
      html.raw("<div class=\"lanes\">\n")
      html.add(CardList(heading: "Studies of people", lanes.people, context))
      if !lanes.people.isEmpty { html.add(StageKey(context: context)) }
      html.add(CardList(heading: "From the laboratory", lanes.laboratory, context, isAside: true))
      html.add(
        CardList(heading: "Methods, plans and opinion", lanes.opinion, context, isAside: true))
      html.raw("</div>\n")
      writeMonths(to: &html)
      html.add(FeedLinks(path: "", context: context))
    }
  }

  private func writeMonths(to html: inout HTML) {
    guard !months.isEmpty else { return }
    html.raw("<section>\n<h2>By month</h2>\n<ul class=\"chips\">\n")
    for month in months.prefix(Self.mostMonths) {
      html.raw("<li><a")
      html.attribute("href", parts: context.base, "months/", month.description, "/")
      html.raw(">")
      html.text(context.settings.style.date(month))
      html.raw("</a></li>\n")
    }
    html.raw("<li><a")
    html.attribute("href", parts: context.base, "months/")
    html.raw(">All months</a></li>\n</ul>\n</section>\n")
  }
}
