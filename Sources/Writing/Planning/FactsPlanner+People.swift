import Evidence
import FactCheck

/// The rows on who was studied and how many took part.
extension FactsPlanner {
  var species: Plan.Item? {
    // A row says what was read, or that it could not be: never both.
    guard !evidence.unsure.contains(Evidence.Part.species.rawValue) else { return nil }
    let text: String
    let whom = WhomStudied(context: context, people: people)
    switch evidence.species {
    case .human: text = whom.text
    case .animal: text = Inflector.capitalised(AnimalName(context).text)
    case .both: text = "People and animals"
    case .cells: text = "Cells in the laboratory"
    default: return nil
    }
    let sources = evidence.designSources.isEmpty ? ["t"] : evidence.designSources
    guard text != "People", evidence.species == .human else {
      return row("species", "Who or what was studied", text, .design, sources)
    }
    var item = row("species", "Who or what was studied", text, .design, whom.sources)
    item.candidates += row("species", "", "People", .design, sources).candidates
    return item
  }

  var participants: Plan.Item? {
    let participants = evidence.participants
    guard !participants.sources.isEmpty else { return nil }
    var parts: [String] = []
    if let studies = participants.studies {
      parts.append(Inflector.count(studies, "study", plural: "studies"))
    }
    if let total = participants.total {
      parts.append(
        people.flatMap { $0.number == total ? $0.text : nil }
          ?? "\(NumberStyle.whole(total)) people")
    }
    if let analysed = participants.analysed, analysed != participants.total {
      parts.append("\(NumberStyle.whole(analysed)) analysed")
    }
    if parts.isEmpty, let people {
      return row("participants", "How many", people.text, .design, people.sources)
    }
    guard !parts.isEmpty else { return groupsAlone }
    let whole = parts.joined(separator: "; ")
    var text = whole
    let groups = participants.groups.filter { Measure.words(in: $0.name) <= 6 }
    let named = groups.compactMap { group in
      printed(group.name).map { "\($0): \(NumberStyle.whole(group.count))" }
    }
    if named.count > 1, named.count == participants.groups.count, named.count <= 4 {
      text += " (\(named.joined(separator: "; ")))"
    }
    // Where a group's number is refused, the whole may still stand.
    var item = row("participants", "How many", text, .design, participants.sources)
    for shorter in [whole, parts[0]] where shorter != text {
      item.candidates += row("participants", "", shorter, .design, participants.sources).candidates
    }
    if let people {
      item.candidates +=
        row("participants", "", people.text, .design, people.sources).candidates
    }
    return item
  }

  /// `People with MS: 60; healthy people: 31`, where no total is printed and each name says who they are.
  private var groupsAlone: Plan.Item? {
    let participants = evidence.participants
    // The arms of a trial are people, by whatever name.
    let isTrial = evidence.design == .rct || evidence.design == .nonrandomisedTrial
    let named = participants.groups.compactMap { group -> String? in
      guard group.count > 1, Measure.words(in: group.name) <= 6, !group.name.hasSuffix("-"),
        Pieces(group.name).contains(anyOf: Self.persons)
          || isTrial && Pieces(group.name).contains(anyOf: Self.arms)
            && !Pieces(group.name).contains(anyOf: ["each", "both", "trial"])
      else { return nil }
      guard let name = printed(group.name) else { return nil }
      return "\(rewriter.phrase(name) ?? name): \(NumberStyle.whole(group.count))"
    }
    guard (2...5).contains(named.count), named.count == participants.groups.count,
      Set(participants.groups.map(\.name)).count == named.count
    else { return nil }
    let text = Inflector.capitalised(named.joined(separator: "; "))
    return row("participants", "How many", text, .design, participants.sources)
  }

  /// The name with the capitals it has in the study, `MS` for `ms`; `nil` where a word stands twice.
  private func printed(_ name: String) -> String? {
    var words = name.split(separator: " ")
    // `people with mild, moderate or severe pain` cut at its comma: all of them, not the first kind.
    if let last = words.last, Self.degrees.contains(last.lowercased()),
      let with = words.lastIndex(where: { $0 == "with" }), with > 0
    {
      words = Array(words[..<with])
      return printed(words.joined(separator: " "))
    }
    guard zip(words, words.dropFirst()).allSatisfy({ $0.lowercased() != $1.lowercased() }) else {
      return nil
    }
    guard name == name.lowercased() else { return name }
    for passage in evidence.participants.sources.compactMap(context.passage) {
      let pieces = Pieces(passage.text)
      let wanted = Pieces(name).list.map(\.lower)
      if let at = pieces.first(wanted) {
        return rewriter.lowerFirst(pieces.slice(at..<(at + wanted.count)).text)
      }
    }
    return name
  }

  private static let degrees: Set<String> = [
    "mild", "moderate", "severe", "low", "high", "early", "late", "minimal",
  ]
  private static let arms: Set<String> = [
    "group", "arm", "control", "placebo", "sham", "intervention", "list", "care",
  ]
  private static let persons: Set<String> = [
    "patients", "people", "participants", "individuals", "subjects", "persons", "women", "men",
    "children", "adults", "adolescents", "controls", "volunteers", "relatives", "siblings",
    "neurologists", "nurses", "physicians", "caregivers", "carers", "students", "cases", "pwms",
    "members",
  ]
}
