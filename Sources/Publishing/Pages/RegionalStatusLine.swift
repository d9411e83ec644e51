import Condition

/// `European Union: withdrawn, since March 2018.` with its note and, where asked for, its source.
struct RegionalStatusLine: Component {
  let status: Treatment.RegionalStatus
  var showsSource = false

  func write(to html: inout HTML) {
    html.raw(isWarning ? "<li class=\"warning\"><strong>" : "<li><strong>")
    html.text(PlainWords.region(status.region))
    html.raw(":</strong> ")
    html.raw(Self.words(status.level))
    html.raw(", ")
    html.text(html.style.date(iso: status.date))
    html.raw(".")
    if let note = status.note {
      html.raw(" ")
      html.text(note)
    }
    if showsSource {
      html.raw(" <span class=\"forms\">Source: ")
      html.add(LinkedText(text: status.source))
      html.raw("</span>")
    }
    html.raw("</li>\n")
  }

  /// What nobody should miss who looks a treatment up.
  var isWarning: Bool { status.level == .withdrawn || status.level == .safetyWarning }

  private static func words(_ level: Treatment.RegionalStatus.Level) -> StaticString {
    switch level {
    case .approved: "approved"
    case .withdrawn: "withdrawn"
    case .trialOnly: "only in trials"
    case .safetyWarning: "safety warning"
    case .offLabel: "used outside its approval"
    case .notApproved: "not approved"
    }
  }
}
