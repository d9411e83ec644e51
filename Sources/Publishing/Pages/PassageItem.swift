/// One passage of the study: where it stands, and its words as far as they may be shown.
struct PassageItem: Component {
  let passage: ShownPassage
  let language: String?

  func write(to html: inout HTML) {
    html.raw("<p class=\"where\">")
    html.text(passage.label)
    if passage.text.isEmpty {
      html.raw(". We may not show this passage here.")
    } else if !passage.isFull {
      html.raw(" (a part of it)")
    }
    if !passage.isFull, let link = passage.url.flatMap({ WebLink($0) }) {
      html.raw(" <a class=\"back\"")
      html.attribute("href", link.text)
      html.raw(">Read it at the source</a>")
    }
    html.raw("</p>\n")
    guard !passage.text.isEmpty else { return }
    html.raw("<blockquote dir=\"auto\"")
    if let language, language != "en" { html.attribute("lang", language) }
    html.raw("><p>")
    html.text(passage.text)
    html.raw("</p></blockquote>\n")
  }
}
