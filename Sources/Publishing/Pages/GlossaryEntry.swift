import Condition

/// One entry of a list of words: on the glossary page or under a study.
struct GlossaryEntry: Component {
  enum Place { case glossary, page }

  let term: Term
  /// What stands before the term's id in its anchor: `w-` on a page, nothing in the glossary.
  let anchor: String
  let place: Place
  /// False where a `DraftNote` above the list has said it already.
  let showsReview: Bool
  let context: SiteContext

  func write(to html: inout HTML) {
    html.raw("<div")
    html.attribute("id", parts: anchor, term.id)
    html.raw("><dt>")
    html.text(term.lay ?? term.name)
    if term.lay != nil, term.lay != term.name {
      html.raw(" <span class=\"medical\">")
      html.text(term.name)
      html.raw("</span>")
    }
    html.raw("</dt><dd>")
    html.text(term.explanation)
    if let comparison = term.comparison, context.mayCompare(term.review) {
      html.raw(" ")
      html.text(comparison)
    }
    if place == .glossary, !term.forms.isEmpty {
      html.raw("<br><span class=\"forms\">Also: ")
      html.text(term.forms.joined(separator: ", "))
      html.raw("</span>")
    }
    if showsReview { html.add(DraftMark(review: term.review)) }
    html.raw("</dd></div>\n")
  }
}
