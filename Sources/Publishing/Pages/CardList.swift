/// A list of studies, each as a card: headline, then the facts in one line.
package struct CardList: Component {
  private let heading: String?
  private let cards: [StudyCard]
  private let context: SiteContext
  private let isAside: Bool
  /// A sentence below a card, by the study's id.
  private let notes: [String: String]

  /// Nothing is written where there are no cards. Without a heading of its own the list stands
  /// directly under the page's.
  /// `isAside`: where there is room it stands beside the list before it.
  package init(
    heading: String? = nil, _ cards: [StudyCard], _ context: SiteContext,
    isAside: Bool = false, notes: [String: String] = [:]
  ) {
    self.notes = notes
    self.isAside = isAside
    self.heading = heading
    self.cards = cards
    self.context = context
  }

  package func write(to html: inout HTML) {
    guard !cards.isEmpty else { return }
    if let heading {
      html.raw(isAside ? "<section class=\"side\">\n<h2>" : "<section>\n<h2>")
      html.text(heading)
      html.raw("</h2>\n")
    }
    html.raw("<ul class=\"cards\">\n")
    for card in cards {
      html.raw("<li>")
      html.raw(heading == nil ? "<h2>" : "<h3>")
      html.raw("<a")
      html.attribute("href", parts: context.base, "studies/", card.id, "/")
      html.raw(">")
      html.text(card.headline)
      html.raw("</a>")
      html.raw(heading == nil ? "</h2>\n" : "</h3>\n")
      html.add(CardFacts(card, level: .card))
      if let note = notes[card.id] {
        html.raw("<p class=\"note\">")
        html.text(note)
        html.raw("</p>\n")
      }
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
    if heading != nil { html.raw("</section>\n") }
  }
}
