import Evidence

/// Operation: `patients` beside `controls` are those with the condition: `Patients had thinner layers
/// than controls` becomes `People with MS had thinner layers than controls`.
enum PatientsNamed {
  private static let comparisons: Set<String> = [
    "controls", "control", "healthy", "hc", "hcs", "volunteers",
  ]
  /// Other people than those with the condition and the healthy: then `patients` may be anyone.
  private static let others: Set<String> = [
    "nmosd", "neuromyelitis", "mogad", "schizophrenia", "parkinson's", "stroke", "migraine",
    "epilepsy", "lupus", "arthritis", "als", "sclerosis-like", "depression", "injury", "diseases",
    "disorders", "cis", "ris", "treated", "placebo", "other",
  ]

  static func apply(to pieces: inout Pieces, context: StudyContext) {
    guard pieces.contains("patients"), pieces.contains(anyOf: comparisons),
      context.evidence.about.isAboutCondition, context.evidence.species == .human,
      !namesCondition(pieces.text, context),
      let title = context.passage("t"), namesOnlyCondition(title.text, context)
    else { return }
    for index in pieces.list.indices.reversed() where pieces.list[index].lower == "patients" {
      let before = index > 0 ? pieces.list[index - 1].lower : "in"
      let next = index + 1 < pieces.count ? pieces.list[index + 1] : nil
      let stands =
        WordClasses.prepositions.contains(before) || ["the", "and", ",", "than"].contains(before)
      let isFree = next.map {
        WordClasses.finiteAuxiliaries.contains($0.lower) || !$0.isWord && $0.text != "-"
          || ["compared", "and", "than", "showed"].contains($0.lower)
          || WordClasses.finiteVerbs.contains($0.lower) && !WordClasses.nounLike.contains($0.lower)
      }
      guard stands, isFree ?? true else { continue }
      let start = before == "the" && index > 0 ? index - 1 : index
      let words = "people with \(context.profile.short)"
      pieces.replace(
        start..<(index + 1), with: start == 0 ? Inflector.capitalised(words) : words)
    }
  }

  private static func namesOnlyCondition(_ title: String, _ context: StudyContext) -> Bool {
    guard !Pieces(title).contains(anyOf: others.subtracting([context.profile.short.lowercased()]))
    else { return false }
    return namesCondition(title, context)
  }

  private static func namesCondition(_ text: String, _ context: StudyContext) -> Bool {
    context.lexicon.matches(in: text).contains { match in
      if case .type = match.entry { return true }
      return match.entry == .condition
    }
  }
}
