/// How many took part. `total` is everyone enrolled or included, `analysed` those the results rest on.
package struct Participants: Sendable, Equatable, Codable {
  package struct Group: Sendable, Equatable, Codable {
    package var name: String
    package var count: Int
    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  package var total: Int?
  package var analysed: Int?
  package var groups: [Group]
  /// For syntheses: how many studies were put together.
  package var studies: Int?
  package var sources: [String]
  /// The people of `total` or `analysed` have the condition: the counted words say so, or the study
  /// took in nobody else. Where no number is printed, everybody studied has it. False for whole
  /// populations and for samples of whom only some have it.
  package var withCondition: Bool

  package init(
    total: Int? = nil, analysed: Int? = nil, groups: [Group] = [], studies: Int? = nil,
    sources: [String] = [], withCondition: Bool = false
  ) {
    self.total = total
    self.analysed = analysed
    self.groups = groups
    self.studies = studies
    self.sources = sources
    self.withCondition = withCondition
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    total = try container.decodeIfPresent(Int.self, forKey: .total)
    analysed = try container.decodeIfPresent(Int.self, forKey: .analysed)
    groups = try container.decode([Group].self, forKey: .groups)
    studies = try container.decodeIfPresent(Int.self, forKey: .studies)
    sources = try container.decode([String].self, forKey: .sources)
    // Records written before the key was known say nothing of it.
    withCondition = try container.decodeIfPresent(Bool.self, forKey: .withCondition) ?? false
  }
}
