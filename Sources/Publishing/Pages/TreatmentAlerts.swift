import Condition

/// What a reader must know of a treatment before reading on: that it was withdrawn, carries a
/// safety warning, or is not approved somewhere.
struct TreatmentAlerts: Component {
  private let alerts: [(treatment: Treatment, status: [Treatment.RegionalStatus])]

  init(_ ids: [String], _ context: SiteContext) {
    alerts = ids.prefix(TreatmentStatus.most).compactMap { id in
      guard let treatment = context.treatment(id) else { return nil }
      let status = treatment.status.filter { Self.isAlert($0.level) }
      return status.isEmpty ? nil : (treatment, status)
    }
  }

  func write(to html: inout HTML) {
    for (treatment, status) in alerts {
      html.raw("<div class=\"alert\"><p><strong>")
      html.text(ListPages.capitalised(treatment.name))
      html.raw("</strong></p><ul>")
      for line in status { html.add(RegionalStatusLine(status: line)) }
      html.raw("</ul><p>")
      html.raw("<a class=\"more\" href=\"#h-status\">Status and sources</a>")
      html.add(DraftMark(review: treatment.review))
      html.raw("</p></div>\n")
    }
  }

  private static func isAlert(_ level: Treatment.RegionalStatus.Level) -> Bool {
    switch level {
    case .withdrawn, .safetyWarning, .trialOnly: true
    case .approved, .offLabel, .notApproved: false
    }
  }
}
