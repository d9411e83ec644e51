import Archive
import Literature

/// "Safety news from regulators": who said what about a treatment and when, as printed, with the way
/// to the whole of it.
struct SafetyNews: Component {
  /// Newest first.
  let news: [TreatmentNews]

  /// How many of one treatment are shown.
  static let most = 10

  func write(to html: inout HTML) {
    let shown = news.compactMap { one in WebLink(one.item.link).map { (one, $0) } }
    guard !shown.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-news\">\n<h2 id=\"h-news\">")
    html.raw("Safety news from regulators</h2>\n")
    html.raw("<p>Announcements that name this treatment, in the regulators\u{2019} own words.")
    html.raw("</p>\n<ul>\n")
    for (one, link) in shown.prefix(Self.most) {
      html.raw("<li>")
      if let date = one.item.date {
        html.raw("<time")
        html.attribute("datetime", date.description)
        html.raw(">")
        html.text(html.style.date(date))
        html.raw("</time>, ")
      }
      html.foreign(one.publisher)
      html.raw(": <a")
      html.attribute("href", link.text)
      html.raw(">\u{201C}")
      html.foreign(one.item.title)
      html.raw("\u{201D}</a></li>\n")
    }
    html.raw("</ul>\n</section>\n")
  }
}
