// JSON of the digest contract: every key is written, unknown values as `null`.

extension Evidence {
  enum CodingKeys: String, CodingKey {
    case design, designSources, species, stage, participants, interventions
    case comparator, followUp, findings, harms, limitations, funding
    case conflicts, conclusion, status, absent, unsure, passages
    case about
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(design, forKey: .design)
    try container.encode(designSources, forKey: .designSources)
    try container.encode(species, forKey: .species)
    try container.encode(stage, forKey: .stage)
    try container.encode(participants, forKey: .participants)
    try container.encode(interventions, forKey: .interventions)
    try container.encode(comparator, forKey: .comparator)
    try container.encode(followUp, forKey: .followUp)
    try container.encode(findings, forKey: .findings)
    try container.encode(harms, forKey: .harms)
    try container.encode(limitations, forKey: .limitations)
    try container.encode(funding, forKey: .funding)
    try container.encode(conflicts, forKey: .conflicts)
    try container.encode(conclusion, forKey: .conclusion)
    try container.encode(status, forKey: .status)
    try container.encode(absent, forKey: .absent)
    try container.encode(unsure, forKey: .unsure)
    try container.encode(passages, forKey: .passages)
    try container.encode(about, forKey: .about)
  }
}

extension Participants {
  enum CodingKeys: String, CodingKey {
    case total, analysed, groups, studies, sources, withCondition
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(total, forKey: .total)
    try container.encode(analysed, forKey: .analysed)
    try container.encode(groups, forKey: .groups)
    try container.encode(studies, forKey: .studies)
    try container.encode(sources, forKey: .sources)
    try container.encode(withCondition, forKey: .withCondition)
  }
}

extension Finding {
  enum CodingKeys: String, CodingKey {
    case outcome, time, population, unitOfAnalysis, primary, analyses, direction
    case flags, sources, groups, estimate
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(time, forKey: .time)
    try container.encode(population, forKey: .population)
    try container.encode(unitOfAnalysis, forKey: .unitOfAnalysis)
    try container.encode(primary, forKey: .primary)
    try container.encode(analyses, forKey: .analyses)
    try container.encode(direction, forKey: .direction)
    try container.encode(flags, forKey: .flags)
    try container.encode(sources, forKey: .sources)
    try container.encode(groups, forKey: .groups)
    try container.encode(estimate, forKey: .estimate)
  }
}

extension Finding.GroupResult {
  enum CodingKeys: String, CodingKey {
    case name, count, total, percent, value, unit
    case statistic, spread
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(count, forKey: .count)
    try container.encode(total, forKey: .total)
    try container.encode(percent, forKey: .percent)
    try container.encode(value, forKey: .value)
    try container.encode(unit, forKey: .unit)
    try container.encode(statistic, forKey: .statistic)
    try container.encode(spread, forKey: .spread)
  }
}

extension Finding.Estimate {
  enum CodingKeys: String, CodingKey {
    case kind, value, low, high, level, p
    case between
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(value, forKey: .value)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(level, forKey: .level)
    try container.encode(p, forKey: .p)
    try container.encode(between, forKey: .between)
  }
}
