import Literature

/// The clinician's view of a registry's record: all registered outcomes, and side effects as posted.
struct RegisteredDetails: Component {
  let trials: [RegisteredTrial]

  /// More secondary outcomes stand behind one tap.
  private static let mostOpen = 8

  func write(to html: inout HTML) {
    guard !trials.isEmpty else { return }
    html.raw("<section data-basis=\"registry\">\n<h2>As registered</h2>\n")
    html.raw("<p>From the trial registry ClinicalTrials.gov, not from the article.</p>\n")
    for trial in trials { write(trial, to: &html) }
    html.raw("</section>\n")
  }

  private func write(_ trial: RegisteredTrial, to html: inout HTML) {
    html.raw("<h3>")
    html.text(trial.number + ": ")
    html.foreign(trial.title)
    html.raw("</h3>\n<dl class=\"rows\">\n")
    let words = RegistryWords(trial, html.style)
    let rows: [(StaticString, String?)] = [
      ("Status", trial.status?.rawValue), ("Phase", Self.phases(trial.phases)),
      ("Enrolment", words.people),
      ("Countries", trial.countries.isEmpty ? nil : trial.countries.joined(separator: ", ")),
      ("Start", trial.starts.map(words.moment)),
      ("Primary completion", trial.ends.map(words.moment)),
      ("Lead sponsor", trial.sponsor),
      ("Results posted", trial.hasResults ? "Yes" : "No"),
    ]
    for (name, value) in rows {
      if let value { RegisteredTrials.row(name, value, to: &html) }
    }
    html.raw("</dl>\n")
    write("Registered primary outcomes", trial.primaryOutcomes, to: &html)
    write("Registered secondary outcomes", trial.secondaryOutcomes, to: &html)
    if let events = trial.adverseEvents { write(events, to: &html) }
    html.add(RegistryLink(trial: trial))
  }

  private func write(
    _ name: StaticString, _ outcomes: [RegisteredTrial.Outcome], to html: inout HTML
  ) {
    guard !outcomes.isEmpty else { return }
    let isFolded = outcomes.count > Self.mostOpen
    html.raw(isFolded ? "<details class=\"fold\"><summary>" : "<p>")
    html.raw(name)
    html.text(" (\(outcomes.count))")
    html.raw(isFolded ? "</summary>\n<ul>\n" : "</p>\n<ul>\n")
    for outcome in outcomes {
      html.raw("<li>")
      RegistryWords.write(outcome, to: &html)
      html.raw("</li>\n")
    }
    html.raw(isFolded ? "</ul>\n</details>\n" : "</ul>\n")
  }

  private func write(_ events: AdverseEvents, to html: inout HTML) {
    html.raw("<p>Adverse events as posted: affected/at risk.")
    if let time = events.timeFrame {
      html.raw(" Time frame: \u{201C}")
      html.foreign(time)
      html.raw("\u{201D}.")
    }
    if let threshold = events.threshold {
      html.text(" Threshold of the other events: \(threshold)%.")
    }
    html.raw("</p>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" ")
    html.raw("aria-label=\"Adverse events by group\">\n<table>\n<thead><tr>")
    html.raw("<th scope=\"col\">Group</th><th scope=\"col\">Deaths</th>")
    html.raw("<th scope=\"col\">Serious</th><th scope=\"col\">Other</th></tr></thead>\n<tbody>\n")
    for group in events.groups {
      html.raw("<tr><th scope=\"row\">")
      html.foreign(group.title)
      html.raw("</th>")
      for share in [group.deaths, group.serious, group.other] {
        html.raw("<td>")
        html.text(share.map { "\($0.affected)/\($0.atRisk)" } ?? "\u{2013}")
        html.raw("</td>")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody>\n</table></div>\n")
  }

  /// `Phase 2, Phase 3`; nothing for trials that have none.
  private static func phases(_ phases: [String]) -> String? {
    let names = phases.compactMap { phase -> String? in
      switch phase {
      case "EARLY_PHASE1": "Early phase 1"
      case "PHASE1": "Phase 1"
      case "PHASE2": "Phase 2"
      case "PHASE3": "Phase 3"
      case "PHASE4": "Phase 4"
      default: nil
      }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
