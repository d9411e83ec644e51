import Yams

/// Walks the entries of the opened files and gathers what is wrong with them.
struct EntryFiles {
  var problems: [ConditionProblem] = []

  /// The entries of a list file, each read by `read`; ids and names occur once.
  mutating func list<Entry>(
    _ file: (path: String, mapping: Node.Mapping?), _ key: String, of kind: String,
    id idKey: String = "id", _ read: (inout EntryReader) -> Entry
  ) -> [Entry] {
    guard let mapping = file.mapping else { return [] }
    for (other, _) in mapping where other.string != key {
      problems.append(
        ConditionProblem(
          file: file.path, line: other.mark?.line,
          message: "The key \"\(other.string ?? "?")\" is unknown here",
          mend: "Keep one list under \"\(key):\"."))
    }
    guard let node = mapping[key], case .sequence(let items) = node else {
      problems.append(
        ConditionProblem(
          file: file.path, line: mapping[key]?.mark?.line ?? 1,
          message: "There is no list under \"\(key):\"", mend: "Begin the file with \"\(key):\"."))
      return []
    }
    var seen = SeenNames()
    return items.compactMap { item in
      guard case .mapping(let pairs) = item else {
        problems.append(
          ConditionProblem(
            file: file.path, line: item.mark?.line, message: "This \(kind) is not a mapping",
            mend: "Begin it with \"- \(idKey): …\"."))
        return nil
      }
      let id = pairs[idKey]?.scalar?.string ?? "without \(idKey)"
      var reader = EntryReader(
        file: file.path, name: "\(kind) \(id)", line: item.mark?.line ?? 1, mapping: pairs)
      let entry = read(&reader)
      seen.check(id, of: &reader, names: kind == "topic" ? [] : Self.names(pairs))
      problems += reader.finished()
      return entry
    }
  }

  /// `profile.yml`, whose keys are the profile's own.
  mutating func profile(
    _ file: (path: String, mapping: Node.Mapping?)
  ) -> ConditionProfile {
    guard let mapping = file.mapping else {
      return ConditionProfile(id: "", name: "", short: "", team: "", names: [])
    }
    var reader = EntryReader(file: file.path, name: "profile", line: 1, mapping: mapping)
    let profile = ConditionProfile(
      id: reader.slug("id"), name: reader.text("name"), short: reader.text("short"),
      team: reader.text("team"), families: reader.texts("families"),
      changedSince: reader.number("changed_since").map { Int($0) },
      names: reader.texts("names", required: true),
      models: reader.texts("models"), otherMeanings: reader.texts("other_meanings"),
      signs: reader.texts("signs"), otherConditions: reader.texts("other_conditions"),
      listedConditions: reader.texts("listed_conditions"))
    problems += reader.finished()
    return profile
  }

  /// The name, brands and forms of an entry, with their lines.
  private static func names(_ entry: Node.Mapping) -> [(text: String, line: Int)] {
    var nodes: [Node] = [entry["name"]].compactMap { $0 }
    for key in ["brands", "forms"] {
      if case .sequence(let items)? = entry[key] { nodes += Array(items) }
    }
    return nodes.compactMap { node in
      node.scalar.map { ($0.string, node.mark?.line ?? 0) }
    }
  }
}
