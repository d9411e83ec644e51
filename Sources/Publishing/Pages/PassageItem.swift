/// One passage of the study, quoted, with links back to the sentences that rest on it.
struct PassageItem: Component {
  let passage: ShownPassage
  let citing: [String]
  let link: WebLink?
  let language: String?

  func write(to html: inout HTML) {
    html.raw("<li")
    html.attribute("id", Citations.anchor(passage: passage.id))
    html.raw("><p class=\"where\"><span class=\"num\">")
    html.text(Citations.mark(passage.id))
    html.raw("</span> ")
    html.text(passage.label)
    html.raw("</p>\n")
    if passage.text.isEmpty {
      html.raw("<p>We may not show this passage here.")
    } else {
      html.raw("<blockquote dir=\"auto\"")
      if let language, language != "en" { html.attribute("lang", language) }
      html.raw("><p>")
      html.text(passage.text)
      html.raw("</p></blockquote>\n<p>")
      if !passage.isFull { html.raw("Part of the passage.") }
    }
    if !passage.isFull, let link {
      html.raw(" <a class=\"back\"")
      html.attribute("href", link.text)
      html.raw(">Read it at the source</a>")
    }
    for anchor in citing.prefix(Self.backLinks) {
      html.raw(" <a class=\"back\"")
      html.attribute("href", parts: "#", anchor)
      html.raw(">Back to ")
      html.text(Self.name(anchor))
      html.raw("</a>")
    }
    html.raw("</p></li>\n")
  }

  /// More would bury the passage under links.
  private static let backLinks = 4

  /// `found-3` in words: `“What they found”, 3`.
  private static func name(_ anchor: String) -> String {
    let parts = anchor.split(separator: "-")
    let number = parts.count == 2 ? ", \(parts[1])" : ""
    switch parts.first {
    case "found": return "\u{201C}What they found\u{201D}\(number)"
    case "matters": return "\u{201C}Why this matters\u{201D}\(number)"
    case "caution": return "\u{201C}What to keep in mind\u{201D}\(number)"
    case "stands": return "\u{201C}Where this stands\u{201D}\(number)"
    case "facts": return "\u{201C}At a glance\u{201D}\(number)"
    case "safety": return "the safety line"
    default: return "the headline"
    }
  }
}
