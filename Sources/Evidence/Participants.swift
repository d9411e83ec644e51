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

  package init(
    total: Int? = nil, analysed: Int? = nil, groups: [Group] = [], studies: Int? = nil,
    sources: [String] = []
  ) {
    self.total = total
    self.analysed = analysed
    self.groups = groups
    self.studies = studies
    self.sources = sources
  }
}
