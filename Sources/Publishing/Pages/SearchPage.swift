/// `search/` where the site lies on a server that only hands out files: no search, but the ways
/// that work. `Web` writes its own answer with the same form.
struct SearchPage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "Search", description: "Search all studies on this site.", path: "search/")
    return Frame.page(head, in: context) { html in
      html.raw("<h1>Search</h1>\n")
      html.add(SearchForm(in: context))
      html.raw("<p>If no results appear, this copy of the site has no search. These lists lead to ")
      html.raw("every study:</p>\n<ul class=\"chips\">\n")
      ListPages.link("Topics", context, "topics/", &html)
      ListPages.link("Treatments", context, "treatments/", &html)
      ListPages.link("Types of \(context.profile.short)", context, "types/", &html)
      ListPages.link("By month", context, "months/", &html)
      ListPages.link("How far along", context, StagePages.path, &html)
      html.raw("</ul>\n")
    }
  }
}
