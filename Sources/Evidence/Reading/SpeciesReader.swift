import Literature

/// Tells whether people, animals or cells were studied, by what the study says it did rather than
/// what it talks about.
enum SpeciesReader {
  private static let animal: CueSet = [
    "mice", "mouse", "murine", "rats", "rat model", "rodent", "zebrafish", "marmoset", "monkeys",
    "macaque", "c57bl", "experimental autoimmune encephalomyelitis", "experimental allergic",
    "eae", "cuprizone", "lysolecithin", "knockout", "knock-out", "wistar", "sprague", "lewis rat",
    "animal model", "guinea pig", "rabbits", "drosophila", "dogs", "pigs", "wild-type mice",
    "transgenic", "theiler",
  ]
  private static let human: CueSet = [
    "patients", "participants", "people with", "persons with", "individuals with", "subjects with",
    "healthy controls", "healthy volunteers", "women", "men with", "children with", "adults with",
    "respondents", "caregivers", "pwms", "pwms ", "interviews", "were recruited", "were enrolled",
    "clinical trial", "cohort", "year-old", "volunteers", "population-based", "questionnaire",
    "registry", "post-mortem", "postmortem", "human brain tissue", "rrms", "ms patients",
    "healthcare professionals", "pregnancies", "students",
  ]
  private static let cells: CueSet = [
    "in vitro", "cell line", "cell culture", "cultured", "primary neurons", "organoid",
    "induced pluripotent", "peripheral blood mononuclear", "pbmc", "co-culture", "astrocytes were",
    "oligodendrocyte precursor", "t cells were", "bv2", "cells were treated",
  ]

  /// `nil` when the words give no lead.
  static func read(_ study: Study, _ sentences: [Sentence]) -> (species: Species?, isUnsure: Bool) {
    let mesh = Set((study.mesh + study.keywords).map { $0.lowercased() })
    var scores = (animal: 0.0, human: 0.0, cells: 0.0)
    if mesh.contains("humans") { scores.human += 2.5 }
    if mesh.contains("mice") || mesh.contains("rats") || mesh.contains("animals") {
      scores.animal += 3
    }
    for sentence in sentences where !sentence.isMetadata {
      let weight = weight(sentence)
      scores.animal += weight * Double(sentence.present(animal).count)
      scores.human += weight * Double(sentence.present(human).count)
      scores.cells += weight * Double(sentence.present(cells).count)
    }
    return decide(scores)
  }

  private static func weight(_ sentence: Sentence) -> Double {
    switch sentence.role {
    case .title: 2
    case .methods: 1.2
    case .results: 1.2
    case .objective: 0.8
    case .conclusions: 0.4
    case .background: 0.15
    default: 0.5
    }
  }

  private static func decide(
    _ s: (animal: Double, human: Double, cells: Double)
  ) -> (species: Species?, isUnsure: Bool) {
    let most = max(s.animal, s.human, s.cells)
    guard most >= 0.8 else { return (most > 0.3 && s.human == most ? .human : nil, true) }
    if s.animal >= 1.6, s.human >= 3, s.human >= 0.45 * s.animal {
      return s.animal >= 0.35 * s.human ? (.both, false) : (.human, false)
    }
    if s.animal == most { return (.animal, false) }
    if s.human == most { return (.human, false) }
    return s.animal >= 1 ? (.animal, false) : s.human >= 2 ? (.human, false) : (.cells, false)
  }
}
