import Literature

/// `status/`: how fresh the site is, for sites that are served as plain files. `serve` answers the same
/// address with what it knows of its runs and sources.
struct FreshnessPage {
  static let path = "status/"
  static let title = "How fresh this is"

  /// The latest date of a study that is not of a day to come.
  let newest: PublicationDate?
  /// When the last study came to readers.
  let added: PublicationDate?
  let studies: Int
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: Self.title, description: "When the last study was added here.", path: Self.path)
    return Frame.page(head, in: context) { html in
      html.raw("<h1>How fresh this is</h1>\n<p class=\"intro\">")
      if let added {
        html.raw("The last study was added on ")
        Self.write(added, to: &html)
        html.raw(".")
      } else {
        html.raw("No study has a page yet.")
      }
      html.raw("</p>\n<dl class=\"rows\">\n")
      if let newest {
        html.raw("<div><dt>Date of the newest study</dt><dd>")
        Self.write(newest, to: &html)
        html.raw("</dd></div>\n")
      }
      html.raw("<div><dt>Studies with a page</dt><dd>")
      html.text(PlainWords.number(studies))
      html.raw("</dd></div>\n</dl>\n<ul class=\"chips\">\n")
      ListPages.link("Newest studies", context, "", &html)
      ListPages.link("By month", context, "months/", &html)
      ListPages.link("Corrections", context, "corrections/", &html)
      html.raw("</ul>\n")
    }
  }

  private static func write(_ date: PublicationDate, to html: inout HTML) {
    html.raw("<time")
    html.attribute("datetime", date.description)
    html.raw(">")
    html.text(html.style.date(date))
    html.raw("</time>")
  }
}
