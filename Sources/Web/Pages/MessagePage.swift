/// Pages that say one thing.
enum MessagePage {
  static let missingTitle = "Page not found"

  static func html(_ heading: String, mend: String) -> String {
    var page = Markup()
    page.raw("<h1>")
    page.text(heading)
    page.raw("</h1>\n<p>")
    page.text(mend)
    page.raw("</p>\n")
    return page.html
  }

  /// Shown where the site has no `404.html`.
  static func missing(base: String) -> String {
    var page = Markup()
    page.raw("<h1>This page is not here</h1>\n<p>The address may have a slip in it, or the page ")
    page.raw("was taken down. <a")
    page.attribute("href", base)
    page.raw(">See the newest studies</a> or <a")
    page.attribute("href", base + "search")
    page.raw(">search</a>.</p>\n")
    return page.html
  }
}
