import Writing

/// Who wrote a page, what it is based on, and whether a person checked it.
struct Byline: Component {
  let writer: String
  let basis: Digest.Basis
  let check: PersonCheck?

  func write(to html: inout HTML) {
    html.raw("<p class=\"byline\">")
    if writer.hasPrefix("editor:") {
      html.raw("Written by ")
    } else {
      html.raw("Written by software: ")
    }
    html.text(PlainWords.writer(writer))
    html.raw(". ")
    if let check {
      html.raw("<strong>Checked by ")
      html.text(check.by)
      html.raw(", ")
      html.text(html.style.date(check.on))
      html.raw(".</strong>")
    } else {
      html.raw("<strong>Not checked by a person.</strong>")
    }
    html.raw(" Based on the ")
    html.text(PlainWords.basis(basis))
    html.raw(basis == .fullText ? ".</p>\n" : ", not on the full article.</p>\n")
  }
}
