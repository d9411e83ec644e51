import Condition
import Language

/// Side effects and other harms: told, perhaps told, or not.
enum HarmsReader {
  static let cues: CueSet = [
    "adverse", "side effect", "side-effect", "tolerab", "tolerated", "safety", "complication",
    "toxicity", "toxic effect", "discontinu", "serious infection", "hypersensitivity",
    "withdrew due",
    "harm", "mortality", "deaths", "died", "malignan", "lymphopenia", "infusion reaction",
    "infusion-related", "liver injury", "bleeding", "infection", "pml", "leukoencephalopathy",
    "cancer", "suicid", "injection-site", "injection site", "flushing", "hyperglyc", "nausea",
    "vomit", "diarrh", "gastrointestinal event", "opportunistic", "fatal",
  ]
  /// In a study of a treatment these may be harms, and only a reader can say.
  private static let hints: CueSet = [
    "experienced", "weight gain", "weight increase", "headache", "rash", "dizziness", "alopecia",
    "elevated liver", "death", "hospitali", "falls", "hypotension", "bradycardia", "oedema",
    "edema", "reaction", "worsened after", "rebound",
  ]
  /// A case told of someone after or under a treatment is told of what it did.
  private static let blame: CueSet = [
    "after", "induced", "following", "associated", "during", "under", "related to", "due to",
    "secondary to", "treated with", "in a patient on", "receiving",
  ]
  private static let own: CueSet = [
    "we report", "we describe", "we present", "year-old", "year old", "developed", "showed",
    "presented with", "experienced", "case of",
  ]

  static func read(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon
  ) -> (harms: Evidence.Harms, isUnsure: Bool) {
    if design == .caseReport, let told = caseTold(sentences, lexicon) { return (told, false) }
    let usable: [Passage.Role] = [.methods, .results, .conclusions, .other]
    let told = sentences.filter { usable.contains($0.role) && $0.has(cues) }
    let results = told.filter {
      $0.role == .results || $0.role == .conclusions || tellsOfDeath($0) && !$0.quantities.isEmpty
    }
    if !results.isEmpty {
      let named = results.filter { $0.has(namedCues) }.prefix(3)
      let deaths = results.filter(tellsOfDeath).prefix(3)
      let grave = deaths + results.filter { $0.has(graveCues) }.prefix(3)
      let told = Set((named + grave).map(\.id))
      let rest = results.filter { !told.contains($0.id) }.prefix(max(0, 3 - told.count))
      let chosen = told.union(rest.map(\.id))
      // Deaths come first, however late they are told.
      let kept = results.filter { chosen.contains($0.id) }
      let sources =
        kept.filter(tellsOfDeath).map(\.id)
        + kept.filter { !tellsOfDeath($0) }.map(\.id)
      return (Evidence.Harms(reported: true, sources: sources), false)
    }
    let isTrial = design.map { [.rct, .rctSecondary, .nonrandomisedTrial].contains($0) } ?? false
    let hinted =
      design == .caseReport || !told.isEmpty
      || sentences.contains { $0.role == .objective && $0.has(cues) }
      || isTrial && sentences.contains { $0.role == .results && $0.has(hints) }
    return (Evidence.Harms(reported: false, sources: told.prefix(2).map(\.id)), hinted)
  }

  private static let namedCues: CueSet = ["adverse", "side effect", "side-effect", "tolera"]
  /// Deaths and the gravest harms are among the sources, however late they are told.
  private static let graveCues: CueSet = [
    "death", "died", "fatal", "serious adverse", "encephalitis", "suicid", "pml",
    "leukoencephalopathy", "malignan", "mortality",
  ]

  private static func tellsOfDeath(_ s: Sentence) -> Bool {
    s.isAbstract && s.has(deathCues) && !s.has(otherDeaths)
  }

  private static let deathCues: CueSet = ["death", "died", "fatal"]
  /// The death of cells, and deaths as a source of data.
  private static let otherDeaths: CueSet = [
    "cell death", "neuronal death", "neuron death", "axonal death", "oligodendrocyte death",
    "death certificate", "cause of death", "causes of death", "death regist", "death record",
    "until death", "or death",
  ]

  /// `Slow heartbeat after a first dose of …: a case report`.
  private static func caseTold(_ sentences: [Sentence], _ lexicon: Lexicon) -> Evidence.Harms? {
    guard let title = sentences.first(where: { $0.id == "t" }), title.has(blame),
      names(title, lexicon)
    else { return nil }
    let told = sentences.filter {
      $0.isAbstract && $0.has(own) && ($0.role != .background || $0.isOwnStudy)
    }
    let sources = told.prefix(3).map(\.id)
    return Evidence.Harms(reported: true, sources: sources.isEmpty ? ["t"] : Array(sources))
  }

  private static func names(_ s: Sentence, _ lexicon: Lexicon) -> Bool {
    s.matches.contains {
      if case .treatment = $0.entry { true } else { false }
    }
  }
}
