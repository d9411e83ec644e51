import Condition
import Literature

/// That a review cites studies which were taken back: what it says may rest on them.
struct CitedRetractions: Component {
  let study: Study
  let profile: ConditionProfile

  func write(to html: inout HTML) {
    let cited = study.notices.filter { $0.kind == .citedRetraction }
    guard !cited.isEmpty else { return }
    html.raw("<div class=\"banner\" data-status=\"cites_retracted\"><p><strong>")
    html.raw("Retracted research among its sources.</strong> ")
    html.text(profile.standing("status.cites_retracted")?.text ?? Self.usualText)
    html.raw("</p>\n")
    for notice in cited {
      html.raw("<p>Retracted: ")
      html.add(NoticeLink(notice: notice))
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }

  private static let usualText =
    "This review cites research that was taken back. How much of what it says rests on that is not "
    + "known here."
}
