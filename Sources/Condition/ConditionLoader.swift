import Yams

/// Reads a condition folder, checks every entry, and gives the whole profile or every problem found.
package struct ConditionLoader: Sendable {
  /// The files of a condition folder, in the order in which they are read and reported.
  package static let files = [
    "profile.yml", "types.yml", "treatments.yml", "scales.yml", "glossary.yml", "topics.yml",
    "safety.yml", "standing.yml",
  ]

  private let cache: ProfileCache?

  /// Without a cache every load reads the YAML, which costs about a tenth of a second.
  package init(cache: ProfileCache? = nil) {
    self.cache = cache
  }

  /// The checked profile of a folder such as `Conditions/multiple-sclerosis`.
  package func load(folder: String) throws(ConditionError) -> ConditionProfile {
    var problems: [ConditionProblem] = []
    let files = Self.files.compactMap {
      YAMLFile(path: "\(folder)/\($0)", problems: &problems)
    }
    if !problems.isEmpty { throw ConditionError(problems: problems) }
    let key = ProfileCache.key(of: files.map(\.bytes))
    if let profile = cache?.profile(key: key) { return profile }
    let (profile, _) = try read(files)
    cache?.keep(profile, key: key)
    return profile
  }

  /// The example sentences that stand beside the cues of a folder's topics and safety lines.
  package func examples(folder: String) throws(ConditionError) -> [CueExample] {
    var problems: [ConditionProblem] = []
    let files = Self.files.compactMap {
      YAMLFile(path: "\(folder)/\($0)", problems: &problems)
    }
    if !problems.isEmpty { throw ConditionError(problems: problems) }
    return try read(files).1
  }

  private func read(
    _ files: [YAMLFile]
  ) throws(ConditionError) -> (ConditionProfile, [CueExample]) {
    var entries = EntryFiles()
    var mappings: [Node.Mapping?] = []
    for file in files { mappings.append(file.mapping(problems: &entries.problems)) }
    let opened = zip(files, mappings).map { ($0.path, $1) }

    var profile = entries.profile(opened[0])
    profile.types = entries.list(opened[1], "types", of: "type") { $0.type() }
    profile.treatments = entries.list(opened[2], "treatments", of: "treatment") { $0.treatment() }
    profile.scales = entries.list(opened[3], "scales", of: "scale") { $0.scale() }
    profile.terms = entries.list(opened[4], "terms", of: "term") { $0.term() }
    var examples: [CueExample] = []
    profile.topics = entries.list(opened[5], "topics", of: "topic") { reader in
      let topic = reader.topic()
      examples += reader.examples(of: topic.id, kind: .topic)
      return topic
    }
    profile.safety = entries.list(opened[6], "safety", of: "safety line", id: "trigger") { reader in
      let line = reader.safetyLine()
      examples += reader.examples(of: line.trigger, kind: .safety)
      return line
    }
    profile.standing = entries.list(opened[7], "standing", of: "standing text") {
      $0.standingText()
    }
    if opened.allSatisfy({ $0.1 != nil }) {
      entries.problems += ProfileRules.problems(
        of: profile, profileFile: opened[0].0, safetyFile: opened[6].0,
        standingFile: opened[7].0)
    }
    if !entries.problems.isEmpty { throw ConditionError(problems: entries.problems) }
    return (profile, examples)
  }
}
