import Condition

/// Whether a text of the profile was reviewed, by whom and when; or that it is a draft.
struct DraftMark: Component {
  let review: ReviewState

  func write(to html: inout HTML) {
    switch review.level {
    case .draft: html.raw(" <small class=\"draft\">Draft, not yet reviewed</small>")
    case .reviewed:
      guard let by = review.by else { return }
      html.raw(" <small class=\"draft\">Reviewed by ")
      html.text(by)
      if let on = review.on {
        html.raw(", ")
        html.text(html.style.date(iso: on))
      }
      html.raw("</small>")
    }
  }
}
