import Condition
import Literature

/// What a reader must know before anything else: that a study was retracted, withdrawn, corrected,
/// is under a concern, or is not yet reviewed.
struct StatusBanner: Component {
  let study: Study
  let profile: ConditionProfile

  func write(to html: inout HTML) {
    guard let status = study.status, let title = PlainWords.status(status), status != .aheadOfPrint
    else { return }
    html.raw("<div class=\"banner\"")
    html.attribute("data-status", status.rawValue)
    html.raw("><p><strong>")
    html.text(title)
    html.raw(".</strong> ")
    html.text(
      profile.standing("status." + status.rawValue)?.text ?? Self.usualText(status))
    html.raw("</p>\n")
    for notice in study.notices where Self.isShown(notice.kind) {
      html.raw("<p>Notice: ")
      html.add(NoticeLink(notice: notice))
      html.raw("</p>\n")
    }
    for notice in study.notices where notice.kind == .preprint && !notice.concernsOther {
      html.raw("<p>It has been published since, and may have changed: ")
      html.add(NoticeLink(notice: notice))
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }

  private static func isShown(_ kind: Notice.Kind) -> Bool {
    switch kind {
    case .retraction, .correction, .expressionOfConcern: true
    default: false
    }
  }

  /// Where the profile has no words for a status.
  private static func usualText(_ status: PublicationStatus) -> String {
    switch status {
    case .retracted: "The journal has taken this study back. Do not rely on what it says."
    case .withdrawn: "This study was withdrawn. Do not rely on what it says."
    case .expressionOfConcern: "The journal is looking into this study. Read it with care."
    case .corrected: "The journal printed a correction. It may change what is said here."
    case .preprint: "Other researchers have not yet checked this study. It may still change."
    case .retractionNotice: "This is not a study: it takes another one back."
    case .correctionNotice: "This is not a study: it corrects another one."
    case .published, .aheadOfPrint: ""
    }
  }
}
