/// A list's newest studies as a piece of HTML for another page of the publisher's: no head, no style,
/// absolute links. Mounted by a server-side include or fetched by the publisher's own program.
struct ListFragment {
  static let name = "fragment.html"
  /// Enough for a side column.
  static let shown = 10

  let title: String
  /// The list's own page below the site's root.
  let path: String
  let cards: [StudyCard]
  let settings: SiteSettings

  func bytes() -> [UInt8] {
    var html = HTML(style: settings.style)
    html.raw("<section class=\"myelin\" data-generator=\"Myelin\"")
    html.attribute("lang", settings.locale)
    html.raw(">\n<h2><a")
    html.attribute("href", settings.address(of: path))
    html.raw(">")
    html.text(title)
    html.raw("</a></h2>\n<ul>\n")
    for card in cards.prefix(Self.shown) {
      html.raw("<li><h3><a")
      html.attribute("href", settings.address(of: SitePath.study(card.id)))
      html.raw(">")
      html.text(card.headline)
      html.raw("</a></h3>\n")
      html.add(CardFacts(card, level: .card))
      html.raw("</li>\n")
    }
    html.raw("</ul>\n<p>Written by software from published research. It is information, not ")
    html.raw("advice.</p>\n</section>\n")
    return html.bytes
  }
}
