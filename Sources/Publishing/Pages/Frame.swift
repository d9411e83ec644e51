import Condition

/// What stands around every page: the head, the way to the content, the header and the footer.
package enum Frame {
  /// Room for a usual study page, so that its bytes are not moved while it grows.
  private static let usualSize = 40_000

  /// A whole document: `body` writes what stands inside `<main>`.
  package static func page(
    _ head: PageHead, in context: SiteContext, body: (inout HTML) -> Void
  ) -> [UInt8] {
    var html = HTML(style: context.settings.style, capacity: usualSize)
    html.raw("<!doctype html>\n<html")
    html.attribute("lang", context.settings.locale)
    html.raw(">\n")
    write(head, to: &html, in: context)
    html.append(context.header)
    html.raw("<main id=\"main\" tabindex=\"-1\" class=\"")
    html.raw(head.kind)
    html.raw("\">\n")
    body(&html)
    html.raw("</main>\n")
    html.append(context.footer)
    return html.bytes
  }

  private static func write(_ head: PageHead, to html: inout HTML, in context: SiteContext) {
    let settings = context.settings
    html.raw("<head>\n<meta charset=\"utf-8\">\n<title>")
    html.text(head.title)
    if !head.path.isEmpty {
      html.raw(" \u{2013} ")
      html.text(settings.name)
    }
    html.raw("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // Nothing from elsewhere, nothing inline that runs; the server says the same by header.
    html.raw(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
      img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; \
      base-uri 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="Myelin">
      <meta name="color-scheme" content="light dark">

      """)
    html.raw("<meta name=\"description\"")
    html.attribute("content", head.description)
    html.raw(">\n")
    if head.isHiddenFromSearch { html.raw("<meta name=\"robots\" content=\"noindex\">\n") }
    if !settings.root.isEmpty {
      html.raw("<link rel=\"canonical\"")
      html.attribute("href", parts: settings.root, head.path)
      html.raw(">\n")
    }
    link("stylesheet", context.assets.stylesheet, type: nil, to: &html, in: context)
    link("icon", context.assets.favicon, type: "image/svg+xml", to: &html, in: context)
    for form in FeedForm.named(of: head.feeds) {
      link("alternate", form.path(of: head.feeds ?? ""), type: form.type, to: &html, in: context)
    }
    if let data = head.dataPath {
      link("alternate", data, type: "application/json", to: &html, in: context)
    }
    if let script = context.assets.script {
      // Not deferred: the reader's colours must be there before the page is drawn.
      html.raw("<script")
      html.attribute("src", parts: context.base, script)
      html.raw("></script>\n")
    }
    if let json = head.json {
      html.raw("<script type=\"application/ld+json\">")
      html.json(json)
      html.raw("</script>\n")
    }
    html.raw("</head>\n")
  }

  private static func link(
    _ rel: StaticString, _ path: String, type: String?, to html: inout HTML, in context: SiteContext
  ) {
    html.raw("<link rel=\"")
    html.raw(rel)
    html.raw("\"")
    if let type { html.attribute("type", type) }
    html.attribute("href", parts: context.base, path)
    html.raw(">\n")
  }

  static func header(settings: SiteSettings, base: String) -> HTML {
    var html = HTML(style: settings.style)
    html.raw(
      "<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header class=\"top\">\n")
    write(settings.header, &html)
    html.raw("<a class=\"brand\"")
    html.attribute("href", base)
    html.raw(">")
    if let logo = settings.logo {
      html.raw("<img alt=\"\" width=\"44\" height=\"44\"")
      html.attribute("src", parts: base, logo)
      html.raw(">")
    } else {
      html.add(Mark())
    }
    html.raw("<span>")
    html.text(settings.name)
    html.raw("</span></a>\n<nav aria-label=\"Main\"><ul>")
    // Short, so that it stands in one line on a small screen; the footer has every page.
    item("Topics", base, "topics/", &html)
    item("Treatments", base, "treatments/", &html)
    item("Search", base, "search/", &html)
    html.raw("<li><a href=\"#all\">More</a></li></ul></nav>\n</header>\n")
    return html
  }

  static func footer(settings: SiteSettings, profile: ConditionProfile, base: String) -> HTML {
    var html = HTML(style: settings.style)
    html.raw("<footer class=\"foot\">\n<nav id=\"all\" aria-label=\"All pages\"><ul>")
    item("Newest studies", base, "", &html)
    item("By month", base, "months/", &html)
    item("How far along", base, StagePages.path, &html)
    item("Topics", base, "topics/", &html)
    item("Treatments", base, "treatments/", &html)
    item("Types of \(profile.short)", base, "types/", &html)
    if !profile.families.isEmpty { item(FamiliesPage.title, base, FamiliesPage.path, &html) }
    item("Words explained", base, "glossary/", &html)
    item("Search", base, "search/", &html)
    item("How to read this", base, "how-to-read/", &html)
    item("What this site is for", base, "intended-use/", &html)
    item("How this is made", base, "how-this-is-made/", &html)
    item("Corrections", base, "corrections/", &html)
    item(FreshnessPage.title, base, FreshnessPage.path, &html)
    item("Privacy", base, "privacy/", &html)
    for link in settings.links {
      guard let web = WebLink(link.url) else { continue }
      html.raw("<li><a")
      html.attribute("href", web.text)
      html.raw(">")
      html.text(link.title)
      html.raw("</a></li>")
    }
    html.raw("</ul></nav>\n")
    html.raw("<p>Written by software from published research. It is information, not advice.")
    html.raw(" Questions about your own treatment belong with your ")
    html.text(profile.team)
    html.raw(".</p>\n")
    for note in settings.notes {
      html.raw("<p>")
      html.text(note)
      html.raw("</p>\n")
    }
    if let publisher = settings.publisher { write(publisher, &html) }
    write(settings.footer, &html)
    html.raw("</footer>\n</body>\n</html>\n")
    return html
  }

  private static func write(_ piece: PublisherPiece?, _ html: inout HTML) {
    guard let piece else { return }
    html.raw("<div class=\"publisher\">\n")
    html.piece(piece)
    html.raw("\n</div>\n")
  }

  private static func write(_ publisher: SiteSettings.Publisher, _ html: inout HTML) {
    html.raw("<p>Published by ")
    if let link = publisher.url.flatMap({ WebLink($0) }) {
      html.raw("<a")
      html.attribute("href", link.text)
      html.raw(">")
      html.text(publisher.name)
      html.raw("</a>")
    } else {
      html.text(publisher.name)
    }
    html.raw(".")
    if let funding = publisher.funding {
      html.raw(" ")
      html.text(funding)
    }
    html.raw("</p>\n")
  }

  private static func item(_ title: String, _ base: String, _ path: String, _ html: inout HTML) {
    html.raw("<li><a")
    html.attribute("href", parts: base, path)
    html.raw(">")
    html.text(title)
    html.raw("</a></li>")
  }
}
