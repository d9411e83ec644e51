import Condition

/// `families/`: studies on families and carers, and what each topic may mean at home.
struct FamiliesPage {
  static let path = "families/"
  static let title = "For families and carers"
  /// How many of a topic's newest studies stand on the page.
  static let shown = 6

  /// One of the profile's topics for families: its newest studies of people, and how many there are.
  struct Part: Sendable {
    var topic: Topic
    var cards: [StudyCard]
    var total: Int
  }

  let parts: [Part]
  /// Ids of the topics that have studies.
  let topics: Set<String>
  let context: SiteContext

  func bytes() -> [UInt8] {
    var head = PageHead(
      title: Self.title,
      description:
        "Research on those who live with or help someone who has \(context.profile.name).",
      path: Self.path)
    head.kind = "list"
    head.feeds = Self.path
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>")
      html.text(Self.title)
      html.raw(
        "</h1>\n<p class=\"intro\">What research found on those who live with or help someone ")
      html.raw("who has ")
      html.text(context.profile.short)
      html.raw(", and what other topics can mean at home. It is information, not advice.")
      html.raw("</p></header>\n")
      writeWays(to: &html)
      if parts.allSatisfy(\.cards.isEmpty) { html.raw("<p>No studies here yet.</p>\n") }
      for part in parts where !part.cards.isEmpty { write(part, to: &html) }
      writeTopics(to: &html)
      html.add(FeedLinks(path: Self.path, context: context))
    }
  }

  /// What is further down.
  private func writeWays(to html: inout HTML) {
    html.raw("<ul class=\"chips\">\n")
    for part in parts where !part.cards.isEmpty {
      html.raw("<li><a")
      html.attribute("href", parts: "#", part.topic.id)
      html.raw(">")
      html.text(part.topic.name)
      html.raw("</a></li>\n")
    }
    html.raw("<li><a href=\"#home\">What a topic can mean at home</a></li>\n</ul>\n")
  }

  private func write(_ part: Part, to html: inout HTML) {
    html.raw("<div")
    html.attribute("id", part.topic.id)
    html.raw(">\n")
    html.add(CardList(heading: part.topic.name, part.cards, context))
    html.raw("</div>\n")
    guard part.total > part.cards.count else { return }
    html.raw("<p><a class=\"more\"")
    html.attribute("href", parts: context.base, "topics/", part.topic.id, "/")
    html.raw(">")
    html.text("\(part.topic.name): all \(PlainWords.number(part.total)) studies")
    html.raw("</a></p>\n")
  }

  /// The profile's sentence for the family beside each topic that has studies.
  private func writeTopics(to html: inout HTML) {
    let topics = context.profile.topics.filter { self.topics.contains($0.id) }
    guard !topics.isEmpty else { return }
    html.raw("<section id=\"home\">\n<h2>What a topic can mean at home</h2>\n")
    html.add(DraftNote(topics.map(\.review)))
    html.raw("<ul class=\"index\">\n")
    for topic in topics {
      html.raw("<li><a")
      html.attribute("href", parts: context.base, "topics/", topic.id, "/")
      html.raw(">")
      html.text(topic.name)
      html.raw("</a><br>")
      html.text(topic.matters.family)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</section>\n")
  }
}
