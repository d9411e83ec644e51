import Literature

/// Plain words for what a registry's record says.
struct RegistryWords {
  let trial: RegisteredTrial
  private let style: HouseStyle

  /// How many outcomes and countries are named before the rest is counted.
  private static let mostOutcomes = 3
  private static let mostCountries = 5

  init(_ trial: RegisteredTrial, _ style: HouseStyle) {
    self.trial = trial
    self.style = style
  }

  /// What is not in the record has no row.
  var rows: [(name: StaticString, value: String)] {
    let rows: [(StaticString, String?)] = [
      ("Status", trial.status.map(Self.status)), ("How many", people), ("Where", countries),
      ("Start", trial.starts.map(moment)),
      ("End of the main measurements", trial.ends.map(moment)),
    ]
    return rows.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The registered main outcomes in the registry's own words.
  func writeOutcomes(to html: inout HTML) {
    let outcomes = trial.primaryOutcomes
    guard !outcomes.isEmpty else { return }
    html.raw("<div><dt>Main outcome, in the registry\u{2019}s words</dt><dd>")
    for (index, outcome) in outcomes.prefix(Self.mostOutcomes).enumerated() {
      if index > 0 { html.raw("; ") }
      Self.write(outcome, to: &html)
    }
    if outcomes.count > Self.mostOutcomes {
      html.text("; and \(outcomes.count - Self.mostOutcomes) more")
    }
    html.raw("</dd></div>\n")
  }

  static func write(_ outcome: RegisteredTrial.Outcome, to html: inout HTML) {
    html.raw("\u{201C}")
    html.foreign(outcome.measure)
    html.raw("\u{201D}")
    guard let time = outcome.timeFrame else { return }
    html.raw(" (time frame: \u{201C}")
    html.foreign(time)
    html.raw("\u{201D})")
  }

  var people: String? {
    guard let enrolment = trial.enrolment else { return nil }
    let count = enrolment.count
    let people = count == 1 ? "1 person" : PlainWords.number(count) + " people"
    switch enrolment.kind {
    case .planned: return people + " planned"
    case .actual: return people + " joined"
    case nil: return people
    }
  }

  var countries: String? {
    let names = trial.countries
    guard let last = names.last else { return nil }
    if names.count > Self.mostCountries {
      let first = names.prefix(Self.mostCountries - 1)
      return first.joined(separator: ", ") + " and \(names.count - first.count) more countries"
    }
    return names.count == 1
      ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  func moment(_ moment: RegisteredTrial.Moment) -> String {
    style.date(moment.date) + (moment.kind == .planned ? " (planned)" : "")
  }

  static func status(_ status: RegisteredTrial.Status) -> String {
    switch status {
    case .notYetRecruiting: "Not yet open to people"
    case .recruiting: "Open: people can join"
    case .byInvitation: "Open to invited people only"
    case .active: "Under way, no longer open to more people"
    case .completed: "Completed"
    case .suspended: "Halted for now"
    case .terminated: "Stopped early"
    case .withdrawn: "Withdrawn before anybody joined"
    case .unknown: "Not known: nobody has confirmed it for two years"
    }
  }
}
