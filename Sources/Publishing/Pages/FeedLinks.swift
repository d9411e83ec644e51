/// The ways to follow a list, below its studies.
struct FeedLinks: Component {
  /// The list's own below the site's root; empty for the whole site.
  let path: String
  /// Of the page that shows only a part of the list: the list's name.
  var whole: String?
  let context: SiteContext

  func write(to html: inout HTML) {
    html.raw("<p><a class=\"more\"")
    html.attribute("href", parts: context.base, FeedForm.atom.path(of: path))
    html.raw(">")
    if let whole {
      html.raw("Follow all of \u{201C}")
      html.text(whole)
      html.raw("\u{201D}")
    } else {
      html.raw(path.isEmpty ? "Follow this site" : "Follow this list")
    }
    html.raw(" in a feed reader</a>, a program that shows what is new on the sites you choose. ")
    if whole != nil { html.raw("It brings what is new in the whole list, not only in this part. ") }
    html.raw("The same as <a")
    html.attribute("href", parts: context.base, FeedForm.rss.path(of: path))
    html.raw(">RSS</a> or <a")
    html.attribute("href", parts: context.base, FeedForm.json.path(of: path))
    html.raw(">JSON</a>.</p>\n")
  }
}
