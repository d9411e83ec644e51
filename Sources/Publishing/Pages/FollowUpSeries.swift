import Evidence

/// One outcome as it was measured again and again: for each group the printed values at two or more
/// printed times.
struct FollowUpSeries {
  struct Group {
    /// `all` where the study has but one.
    let name: String
    /// In the order of `times`.
    let values: [Double]
  }

  let outcome: String
  /// Earliest first.
  let times: [FollowUpTime]
  let groups: [Group]
  let isPercent: Bool

  /// More could not be told apart.
  private static let mostGroups = 2
  private static let mostTimes = 6
  /// Those that measure the same people again.
  private static let designs: Set<Design> = [
    .rct, .rctSecondary, .nonrandomisedTrial, .cohort, .registry,
  ]

  /// What can be drawn of a study's findings. Every group has a value at every time, of the same
  /// statistic, in the same unit; where the evidence holds two values for one place, nothing is.
  static func read(_ evidence: Evidence) -> [FollowUpSeries] {
    // "From 41% to 18%" of dishes of cells are two dishes, not one at two times.
    guard evidence.species == .human, let design = evidence.design, designs.contains(design) else {
      return []
    }
    var outcomes: [String] = []
    var byOutcome: [String: [Finding]] = [:]
    for finding in evidence.findings where finding.doubts.isEmpty && finding.time != nil {
      let name = finding.outcome.lowercased()
      if byOutcome[name] == nil { outcomes.append(name) }
      byOutcome[name, default: []].append(finding)
    }
    // Of a randomised trial one arm alone would tell half of it.
    let fewest = design == .rct || design == .rctSecondary ? 2 : 1
    return outcomes.compactMap { name in
      FollowUpSeries(byOutcome[name] ?? []).flatMap { $0.groups.count >= fewest ? $0 : nil }
    }
  }

  private struct Measure: Hashable {
    let isPercent: Bool
    let unit: String?
    let statistic: String?
    let population: String?
  }

  private init?(_ findings: [Finding]) {
    var names: [String] = []
    var values: [String: [FollowUpTime: Double]] = [:]
    var measures: Set<Measure> = []
    for finding in findings {
      guard let time = finding.time.flatMap(FollowUpTime.init) else { return nil }
      for group in finding.groups {
        guard let value = group.value ?? group.percent else { return nil }
        measures.insert(
          Measure(
            isPercent: group.value == nil, unit: group.unit, statistic: group.statistic,
            population: finding.population))
        if values[group.name] == nil { names.append(group.name) }
        guard values[group.name, default: [:]].updateValue(value, forKey: time) == nil else {
          return nil
        }
      }
    }
    let times = Set(values.values.flatMap(\.keys)).sorted { $0.days < $1.days }
    guard let first = findings.first, let measure = measures.first, measures.count == 1,
      (1...Self.mostGroups).contains(names.count), (2...Self.mostTimes).contains(times.count),
      Set(times.map(\.days)).count == times.count,
      values.values.allSatisfy({ $0.count == times.count })
    else { return nil }
    outcome = first.outcome
    self.times = times
    isPercent = measure.isPercent
    groups = names.map { name in
      Group(name: name, values: times.compactMap { values[name]?[$0] })
    }
  }
}
