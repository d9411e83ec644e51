/// A medicine or other treatment of the condition with its names, class and status by region.
package struct Treatment: Sendable, Equatable, Codable {
  package struct RegionalStatus: Sendable, Equatable, Codable {
    package enum Level: String, Sendable, Codable {
      case approved, withdrawn
      case trialOnly = "trial_only"
      case safetyWarning = "safety_warning"
      case offLabel = "off_label"
      case notApproved = "not_approved"
    }
    /// `EU`, `US`, `UK`, `CA`, `AU`, `CH` …
    package var region: String
    package var level: Level
    /// What the status means here, in one sentence: `Withdrawn in 2018 after cases of …`.
    package var note: String?
    /// `YYYY[-MM[-DD]]`: when this status took effect.
    package var date: String
    /// The register or notice it was read from, with a link where there is one.
    package var source: String
    package init(
      region: String, level: Level, note: String? = nil, date: String, source: String
    ) {
      self.region = region
      self.level = level
      self.note = note
      self.date = date
      self.source = source
    }
  }

  /// Slug, such as `ocrelizumab`.
  package var id: String
  package var name: String
  package var brands: [String]
  /// Other spellings and code names: `BG-12`, `FTY720`.
  package var forms: [String]
  /// `anti-CD20 antibody`.
  package var drugClass: String
  /// `disease_modifying`, `symptomatic`, `relapse`, `procedure`, `supplement`, `rehabilitation`.
  package var kind: String
  /// How the name is spoken, the stressed part in capitals: `ok-re-LIZ-ue-mab`.
  package var pronounced: String?
  /// One sentence on what it does, plain words.
  package var explanation: String
  /// How it is taken: `infusion into a vein every 6 months`; `nil` when it varies.
  package var taken: String?
  package var status: [RegionalStatus]
  package var review: ReviewState

  package init(
    id: String, name: String, brands: [String] = [], forms: [String] = [], drugClass: String,
    kind: String, pronounced: String? = nil, explanation: String, taken: String? = nil,
    status: [RegionalStatus] = [],
    review: ReviewState = .draft
  ) {
    self.id = id
    self.name = name
    self.brands = brands
    self.forms = forms
    self.drugClass = drugClass
    self.kind = kind
    self.pronounced = pronounced
    self.explanation = explanation
    self.taken = taken
    self.status = status
    self.review = review
  }
}
