import Evidence

/// One result as the store has it.
struct KeptFinding: Decodable {
  let finding: Finding

  private enum CodingKeys: String, CodingKey {
    case outcome, time, population, unitOfAnalysis, primary, analyses, direction, flags, sources,
      groups, estimate
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    finding = Finding(
      outcome: try fields.decode(String.self, forKey: .outcome),
      time: try fields.decodeIfPresent(String.self, forKey: .time),
      population: try fields.decodeIfPresent(String.self, forKey: .population),
      unitOfAnalysis: try fields.decodeIfPresent(String.self, forKey: .unitOfAnalysis),
      primary: try fields.decode(Bool.self, forKey: .primary),
      // Records written before the key was known say nothing of it.
      analyses: try fields.decodeIfPresent([Analysis].self, forKey: .analyses) ?? [],
      direction: try fields.name(.direction), flags: try fields.texts(.flags),
      sources: try fields.texts(.sources),
      groups: try fields.decode([Finding.GroupResult].self, forKey: .groups),
      estimate: try fields.decodeIfPresent(Finding.Estimate.self, forKey: .estimate))
  }
}
