/// Pages that only point elsewhere.
enum SmallPages {
  static func notFound(_ context: SiteContext) -> [UInt8] {
    var head = PageHead(
      title: "Page not found", description: "There is no page at this address.", path: "404.html")
    head.isHiddenFromSearch = true
    return Frame.page(head, in: context) { html in
      html.raw(
        "<h1>Page not found</h1>\n<p class=\"intro\">There is no page at this address.</p>\n")
      html.add(SearchForm(in: context))
      html.raw("<ul class=\"chips\">\n")
      ListPages.link("Newest studies", context, "", &html)
      ListPages.link("Topics", context, "topics/", &html)
      ListPages.link("Treatments", context, "treatments/", &html)
      html.raw("</ul>\n")
    }
  }

  /// No automatic redirect: a served site answers with 301; a file says where to go.
  static func moved(to id: String, _ context: SiteContext) -> [UInt8] {
    var head = PageHead(
      title: "This page has moved", description: "The study has one page now.",
      path: "studies/\(id)/")
    head.isHiddenFromSearch = true
    return Frame.page(head, in: context) { html in
      html.raw(
        "<h1>This page has moved</h1>\n<p>Two records turned out to be the same study.</p>\n")
      html.raw("<ul class=\"chips\">\n")
      ListPages.link("Go to the study\u{2019}s page", context, "studies/\(id)/", &html)
      html.raw("</ul>\n")
    }
  }
}
