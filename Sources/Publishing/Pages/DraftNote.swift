import Condition

/// Says once, over a list, that none of its entries was reviewed; nothing where one was, for then
/// each entry says so itself.
struct DraftNote: Component {
  let isAllDraft: Bool

  init(_ reviews: [ReviewState]) {
    isAllDraft = !reviews.isEmpty && reviews.allSatisfy { $0.level == .draft }
  }

  func write(to html: inout HTML) {
    guard isAllDraft else { return }
    html.raw("<p><small class=\"draft\">Drafts: none of these was reviewed by a clinician yet.")
    html.raw("</small></p>\n")
  }
}
