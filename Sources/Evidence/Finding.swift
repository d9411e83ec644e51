/// One result: what was measured, in whom, when, each group's figures and the effect estimate.
package struct Finding: Sendable, Equatable, Codable {
  package struct GroupResult: Sendable, Equatable, Codable {
    /// The group's name as printed, or `all`.
    package var name: String
    package var count: Int?
    package var total: Int?
    package var percent: Double?
    package var value: Double?
    package var unit: String?
    /// `mean`, `median`, `rate`, `proportion` …
    package var statistic: String?
    /// As printed: `SD 2.1`, `IQR 3-7`, `± 0.4`.
    package var spread: String?

    package init(
      name: String, count: Int? = nil, total: Int? = nil, percent: Double? = nil,
      value: Double? = nil, unit: String? = nil, statistic: String? = nil, spread: String? = nil
    ) {
      self.name = name
      self.count = count
      self.total = total
      self.percent = percent
      self.value = value
      self.unit = unit
      self.statistic = statistic
      self.spread = spread
    }
  }

  package struct Estimate: Sendable, Equatable, Codable {
    /// `hazard_ratio`, `odds_ratio`, `risk_ratio`, `rate_ratio`, `mean_difference`, `correlation`,
    /// `sensitivity`, `specificity`, `auc`, `effect_size`, `beta`, `p_only` …
    package var kind: String
    package var value: Double?
    package var low: Double?
    package var high: Double?
    /// Confidence level in percent, such as 95.
    package var level: Double?
    /// As printed: `<0.001`, `0.04`.
    package var p: String?
    /// The groups compared, in the order printed.
    package var between: [String]

    package init(
      kind: String, value: Double? = nil, low: Double? = nil, high: Double? = nil,
      level: Double? = nil, p: String? = nil, between: [String] = []
    ) {
      self.kind = kind
      self.value = value
      self.low = low
      self.high = high
      self.level = level
      self.p = p
      self.between = between
    }
  }

  package var outcome: String
  package var time: String?
  package var population: String?
  /// `people`, `eyes`, `lesions`, `samples` … ; `nil` when not clear.
  package var unitOfAnalysis: String?
  package var primary: Bool
  /// What kinds of analysis gave it, as far as the words say.
  package var analyses: [Analysis]
  package var direction: Direction
  package var flags: [String]
  package var sources: [String]
  package var groups: [GroupResult]
  package var estimate: Estimate?

  package init(
    outcome: String, time: String? = nil, population: String? = nil,
    unitOfAnalysis: String? = nil, primary: Bool = false, analyses: [Analysis] = [],
    direction: Direction = .unclear,
    flags: [String] = [], sources: [String], groups: [GroupResult] = [], estimate: Estimate? = nil
  ) {
    self.outcome = outcome
    self.time = time
    self.population = population
    self.unitOfAnalysis = unitOfAnalysis
    self.primary = primary
    self.analyses = analyses
    self.direction = direction
    self.flags = flags
    self.sources = sources
    self.groups = groups
    self.estimate = estimate
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    outcome = try container.decode(String.self, forKey: .outcome)
    time = try container.decodeIfPresent(String.self, forKey: .time)
    population = try container.decodeIfPresent(String.self, forKey: .population)
    unitOfAnalysis = try container.decodeIfPresent(String.self, forKey: .unitOfAnalysis)
    primary = try container.decode(Bool.self, forKey: .primary)
    // Records written before the key was known say nothing of it.
    analyses = try container.decodeIfPresent([Analysis].self, forKey: .analyses) ?? []
    direction = try container.decode(Direction.self, forKey: .direction)
    flags = try container.decode([String].self, forKey: .flags)
    sources = try container.decode([String].self, forKey: .sources)
    groups = try container.decode([GroupResult].self, forKey: .groups)
    estimate = try container.decodeIfPresent(Estimate.self, forKey: .estimate)
  }

  /// The flags that say that something does not fit together; the others only describe.
  package var doubts: [String] { flags.filter { !Self.descriptions.contains($0) } }

  private static let descriptions: WordSet = [
    "association", "baseline", "harm", "rate_per_person_years",
  ]

  /// Adds kinds of analysis, in the order of `Analysis`, each once.
  mutating func add(_ more: [Analysis]) {
    analyses = Analysis.allCases.filter { analyses.contains($0) || more.contains($0) }
  }
}
