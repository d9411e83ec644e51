/// A trial as a registry has it: what was planned, how it stands, and the numbers of side effects that
/// were posted there. Never part of what a study's article says.
///
/// Source of names and values: ClinicalTrials.gov, "Study Data Structure" of API version 2.
package struct RegisteredTrial: Sendable, Equatable, Codable {
  /// Whether a date or a number is a plan or a fact; older records do not say.
  package enum Kind: String, Sendable, Codable {
    case actual, planned
  }

  package struct Moment: Sendable, Equatable, Codable {
    package var date: PublicationDate
    package var kind: Kind?

    package init(date: PublicationDate, kind: Kind?) {
      self.date = date
      self.kind = kind
    }
  }

  /// How many people.
  package struct Enrolment: Sendable, Equatable, Codable {
    package var count: Int
    package var kind: Kind?

    package init(count: Int, kind: Kind?) {
      self.count = count
      self.kind = kind
    }
  }

  /// What was to be measured and when, in the registry's words.
  package struct Outcome: Sendable, Equatable, Codable {
    package var measure: String
    package var timeFrame: String?

    package init(measure: String, timeFrame: String? = nil) {
      self.measure = measure
      self.timeFrame = timeFrame
    }
  }

  /// `NCT` and eight digits.
  package var number: String
  package var title: String
  /// `nil` where the record has none that we know.
  package var status: Status?
  /// As the registry codes them: `PHASE2`, `NA`.
  package var phases: [String]
  package var enrolment: Enrolment?
  /// Each once, in the registry's order.
  package var countries: [String]
  package var starts: Moment?
  /// When the main outcome of the last person is measured.
  package var ends: Moment?
  package var primaryOutcomes: [Outcome]
  package var secondaryOutcomes: [Outcome]
  package var sponsor: String?
  /// When the registry last showed a change.
  package var changed: PublicationDate?
  package var hasResults: Bool
  package var adverseEvents: AdverseEvents?

  package init(
    number: String, title: String, status: Status? = nil, phases: [String] = [],
    enrolment: Enrolment? = nil, countries: [String] = [], starts: Moment? = nil,
    ends: Moment? = nil, primaryOutcomes: [Outcome] = [], secondaryOutcomes: [Outcome] = [],
    sponsor: String? = nil, changed: PublicationDate? = nil, hasResults: Bool = false,
    adverseEvents: AdverseEvents? = nil
  ) {
    self.number = number
    self.title = title
    self.status = status
    self.phases = phases
    self.enrolment = enrolment
    self.countries = countries
    self.starts = starts
    self.ends = ends
    self.primaryOutcomes = primaryOutcomes
    self.secondaryOutcomes = secondaryOutcomes
    self.sponsor = sponsor
    self.changed = changed
    self.hasResults = hasResults
    self.adverseEvents = adverseEvents
  }
}
