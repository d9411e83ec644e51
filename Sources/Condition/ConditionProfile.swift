/// All that is known about a condition: names, glossary, treatments, scales, topics, safety lines
/// and standing texts. Read from a folder of YAML files by `ConditionLoader`.
package struct ConditionProfile: Sendable, Equatable, Codable {
  /// Slug, such as `multiple-sclerosis`.
  package var id: String
  /// `multiple sclerosis`
  package var name: String
  /// The short form used in sentences: `MS`.
  package var short: String
  /// What the care team is called: `MS team`.
  package var team: String
  /// Ids of the topics whose studies are about families and carers, or for them; may be empty.
  package var families: [String]
  /// The year from which what is known and what treatments there are look as they do now: a page on
  /// an older study says so. `nil` where no year is set.
  package var changedSince: Int?
  /// Names by which a text is known to be about the condition, lower case unless an abbreviation.
  package var names: [String]
  /// Animal models of the condition: `experimental autoimmune encephalomyelitis`, `EAE`, `cuprizone`.
  package var models: [String]
  /// Names that look like the condition's and are not: `LC-MS`.
  package var otherMeanings: [String]
  /// Beginnings of words in a title that is about the condition once the abstract names it.
  package var signs: [String]
  /// Beginnings of names of other conditions: a title with one is about that one.
  package var otherConditions: [String]
  /// Beginnings of names of further conditions that stand beside this one in lists.
  package var listedConditions: [String]
  package var types: [DiseaseType]
  package var terms: [Term]
  package var treatments: [Treatment]
  package var scales: [Scale]
  package var topics: [Topic]
  package var safety: [SafetyLine]
  package var standing: [StandingText]

  package init(
    id: String, name: String, short: String, team: String, families: [String] = [],
    changedSince: Int? = nil, names: [String], models: [String] = [],
    otherMeanings: [String] = [], signs: [String] = [], otherConditions: [String] = [],
    listedConditions: [String] = [], types: [DiseaseType] = [], terms: [Term] = [],
    treatments: [Treatment] = [], scales: [Scale] = [], topics: [Topic] = [],
    safety: [SafetyLine] = [], standing: [StandingText] = []
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.team = team
    self.families = families
    self.changedSince = changedSince
    self.names = names
    self.models = models
    self.otherMeanings = otherMeanings
    self.signs = signs
    self.otherConditions = otherConditions
    self.listedConditions = listedConditions
    self.types = types
    self.terms = terms
    self.treatments = treatments
    self.scales = scales
    self.topics = topics
    self.safety = safety
    self.standing = standing
  }

  /// The standing text with this id, if the profile has it.
  package func standing(_ id: String) -> StandingText? { standing.first { $0.id == id } }
}
