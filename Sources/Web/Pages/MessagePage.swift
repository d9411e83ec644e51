import Publishing

/// Pages that say one thing.
enum MessagePage {
  static let missingTitle = "This page is not here"

  static func html(_ what: String, mend: String) -> HTML {
    var page = HTML()
    page.raw("<p class=\"intro\">")
    page.text(what)
    page.raw(" ")
    page.text(mend)
    page.raw("</p>\n")
    return page
  }

  /// Shown where the site has no `404.html`.
  static func missing(base: String) -> HTML {
    var page = HTML()
    page.raw("<p class=\"intro\">The address may have a slip in it, or the page was taken down. <a")
    page.attribute("href", base)
    page.raw(">See the newest studies</a> or <a")
    page.attribute("href", base + "search/")
    page.raw(">search</a>.</p>\n")
    return page
  }
}
