import Evidence

/// People with the condition and those they were compared with, where the abstract prints both
/// numbers and no total: `59 people with MS and 29 others`.
struct GroupPair: Equatable {
  var count: Int
  /// `with MS`; empty where the group's name does not say so.
  var with: String
  var others: String

  private static let controls: Set<String> = [
    "controls", "control", "healthy", "volunteers", "hc", "hcs", "unaffected",
  ]
  private static let people: Set<String> = [
    "patients", "people", "persons", "participants", "individuals", "subjects", "cases", "pwms",
    "adults", "patient", "women", "men",
  ]
  /// Names of smaller or other groups: their number is not that of all people with the condition.
  private static let parts: Set<String> = [
    "without", "subset", "subgroup", "relatives", "siblings", "included", "early", "late", "mild",
    "severe", "some", "other", "further", "validation", "replication", "additional",
  ]

  /// - Returns: `nil` unless there are exactly two groups with clear names, one of them controls.
  init?(_ context: StudyContext) {
    let groups = context.evidence.participants.groups
    guard groups.count == 2, groups.allSatisfy({ $0.count > 1 }) else { return nil }
    let words = groups.map { Pieces($0.name).list.map(\.lower) }
    guard let other = words.firstIndex(where: { !Self.controls.isDisjoint(with: $0) }) else {
      return nil
    }
    let main = 1 - other
    guard Self.controls.isDisjoint(with: words[main]),
      !Self.people.isDisjoint(with: words[main]),
      Self.parts.isDisjoint(with: words[main] + words[other]), words[main].count <= 6,
      words[other].count <= 4
    else { return nil }
    count = groups[main].count
    // A group's name may have come in small letters: `ms patients`.
    let isShort = words[main].contains(context.profile.short.lowercased())
    let namesCondition =
      isShort
      || context.lexicon.matches(in: groups[main].name).contains { match in
        switch match.entry {
        case .condition: true
        // A first attack that may become the condition is not it.
        case .type(let index):
          context.profile.types[index].name.lowercased()
            .contains(context.profile.name.lowercased())
        default: false
        }
      }
    with = namesCondition ? "with \(context.profile.short)" : ""
    let isHealthy = words[other].contains("healthy")
    others =
      "\(NumberStyle.whole(groups[other].count)) \(isHealthy ? "healthy people" : "people for comparison")"
  }
}
