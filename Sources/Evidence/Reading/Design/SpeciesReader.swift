import Literature

/// Tells whether people, animals or cells were studied, by what the study says it did rather than
/// what it talks about.
enum SpeciesReader {
  private static let animal: CueSet = [
    "mice", "mouse", "murine", "rats", "rat model", "rodent", "zebrafish", "marmoset", "monkeys",
    "macaque", "c57bl", "experimental autoimmune encephalomyelitis", "experimental allergic",
    "eae", "cuprizone", "lysolecithin", "knockout", "knock-out", "wistar", "sprague", "lewis rat",
    "animal model", "guinea pig", "rabbits", "drosophila", "dogs", "pigs", "wild-type mice",
    "transgenic", "theiler", "canine", "feline", "sheep", "preclinical model", "natural model",
    "spontaneous model", "demyelination model", "experimental demyelination", "intratumoral",
  ]
  private static let human: CueSet = [
    "patients", "participants", "people with", "persons with", "individuals with", "subjects with",
    "healthy controls", "healthy volunteers", "women", "men with", "children with", "adults with",
    "respondents", "caregivers", "pwms", "pwms ", "interviews", "were recruited", "were enrolled",
    "clinical trial", "cohort", "year-old", "volunteers", "population-based", "questionnaire",
    "registry", "post-mortem", "postmortem", "human brain tissue", "rrms", "ms patients",
    "healthcare professionals", "pregnancies", "students", "multiple sclerosis brain", "ms brain",
    "ms pathology", "brain donors", "brain bank", "autopsy",
  ]
  private static let cells: CueSet = [
    "in vitro", "cell line", "cell culture", "cultured", "primary neurons", "organoid",
    "induced pluripotent", "co-culture", "astrocytes were",
    "oligodendrocyte precursor", "t cells were", "bv2", "cells were treated", "cytotox",
    "cell viability", "transfect", "cells were cultured", "human ipsc", "hek293", "recombinant",
    "ipsc", "pluripotent", "slice culture", "organotypic", "microglial cells", "primary rat",
    "primary mouse", "sirna", "knockdown", "primary microglia", "immortali", "lymphoblastoid",
    "supernatant", "bend.3", "sh-sy5y", "cell model",
  ]
  /// Samples of people, wherever the work is told.
  private static let samples: CueSet = [
    "pbmcs from", "cells from ms", "cells from patients", "cells from multiple",
    "cells from people", "from patients", "from ms patients", "from multiple sclerosis patients",
    "from people with", "from relapsing", "from individuals with", "human brain", "human pbmc",
    "human t cells", "human microglia", "human monocyte", "post-mortem", "postmortem", "autopsy",
    "human samples", "human tissue", "human cells", "human oligodendro", "human astrocyte",
    "human cd4", "ms lesions", "ms brain", "ms tissue", "serum of", "csf of", "sera of",
    "samples of patients", "healthy donors", "healthy controls", "human ms",
  ]
  /// People, where a conclusion may name them as a hope.
  private static let patients: CueSet = [
    "patients with", "ms patients", "multiple sclerosis patients", "people with",
    "individuals with", "of patients", "in patients", "in humans", "and humans",
  ]
  private static let bothKinds: CueSet = [
    "preclinical and clinical", "clinical and preclinical", "animal and human",
    "human and animal", "animals and humans", "humans and animals", "experimental and clinical",
    "clinical and experimental",
  ]
  /// What a search found: studies of animals, and of people.
  private static let animalStudies: CueSet = [
    "animal studies", "preclinical studies", "pre-clinical studies", "rodent studies",
    "in vivo studies", "studies in animals", "animal experiments", "studies on animals",
    "animal models", "animal study", "preclinical trials",
  ]
  private static let humanStudies: CueSet = [
    "human studies", "clinical studies", "clinical trials", "human study", "studies in humans",
    "studies on humans", "studies in patients", "human trials", "human participants",
    "clinical trial", "in humans",
  ]
  private static func namesAnimalStudies(_ s: Sentence) -> Bool {
    (s.role == .methods || s.role == .results || s.id == "t") && s.has(animalStudies)
  }
  private static func namesHumanStudies(_ s: Sentence) -> Bool {
    (s.role == .methods || s.role == .results || s.id == "t") && s.has(humanStudies)
  }
  /// Reckoned, not measured in anybody.
  private static let reckoned: CueSet = [
    "docking", "molecular dynamics", "in silico", "simulation", "theoretical", "computational",
    "mathematical", "logic gate",
  ]
  private static let lines: CueSet = ["cell line"]
  private static let stemCells: CueSet = ["pluripotent", "ipsc", "cell line"]
  /// Samples of both kinds, named in one breath.
  private static let pairs: CueSet = [
    "rat and human", "human and rat", "mouse and human", "human and mouse", "murine and human",
    "human and murine", "mice and human", "humans and mice",
  ]
  private static let people: CueSet = ["patients", "people"]
  /// What was shown before, by the authors or by others.
  private static let earlier: CueSet = ["previously", "our previous", "earlier work"]

  /// What the words say before the design is known. Without any lead: people, unsure.
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
      // "Stem cells of a 25-year-old man" tell of cells.
      let ofDonors = sentence.has(stemCells) ? 0.3 : 1
      scores.human += weight * ofDonors * Double(sentence.present(human).count)
      scores.cells += weight * Double(sentence.present(cells).count)
    }
    let work = sentences.filter { !$0.isMetadata && tellsOfWork($0.role) }
    let names =
      work.contains { $0.has(samples) }
      || work.contains { $0.role != .conclusions && $0.has(patients) }
    let pairs = work.contains { $0.role != .conclusions && $0.has(Self.pairs) }
    if pairs, scores.cells < 3 { return (.both, false) }
    return decide(scores, namesPeople: names)
  }

  /// The species that fits the design: a text on an illness of people is about people, whatever it
  /// tells of animals; work on cells alone is on cells, whoever gave them.
  static func settled(
    _ read: (species: Species?, isUnsure: Bool), _ design: DesignReader.Result,
    _ sentences: [Sentence]
  ) -> (species: Species?, isUnsure: Bool) {
    // A design that is itself unsure settles nothing against animals that were named as studied.
    if design.isUnsure, read.species == .animal, sentences.contains(where: namesStudiedAnimals) {
      let isOfCells =
        design.design == .inVitro && sentences.contains { $0.id == "t" && $0.has(lines) }
      return (isOfCells ? .cells : .animal, true)
    }
    switch design.design {
    case .narrativeReview, .systematicReview, .guideline, .commentary, .protocol:
      let texts = sentences.filter { !$0.isMetadata }
      if design.design == .systematicReview,
        texts.contains(where: { $0.has(bothKinds) || $0.has(pairs) })
          || texts.contains(where: namesAnimalStudies) && texts.contains(where: namesHumanStudies)
      {
        return (.both, false)
      }
      if let title = texts.first(where: { $0.id == "t" }), title.has(animal), !title.has(people) {
        return (.animal, false)
      }
      return (.human, false)
    case .inVitro where read.species == .human && !design.isUnsure:
      return (.cells, read.isUnsure)
    // Nobody is named who was measured.
    case .modelling where read.species == .human && read.isUnsure:
      return sentences.contains { !$0.isMetadata && $0.has(reckoned) } ? (Species.none, true) : read
    default: return read
    }
  }

  private static func namesStudiedAnimals(_ s: Sentence) -> Bool {
    guard !s.isMetadata, s.has(animal) else { return false }
    switch s.role {
    case .title, .methods, .results, .objective: return true
    default: return s.isOwnStudy || s.tellsOfStudy
    }
  }

  private static func tellsOfWork(_ role: Passage.Role) -> Bool {
    role == .title || role == .methods || role == .results || role == .conclusions
  }

  private static func weight(_ sentence: Sentence) -> Double {
    switch sentence.role {
    case .title: 2
    case .methods: 1.2
    case .results: 1.2
    case .objective: 0.8
    case .conclusions: 0.4
    case .background: sentence.tellsOfStudy && !sentence.has(earlier) ? 0.6 : 0.15
    default: 0.5
    }
  }

  private static func decide(
    _ s: (animal: Double, human: Double, cells: Double), namesPeople: Bool
  ) -> (species: Species?, isUnsure: Bool) {
    let most = max(s.animal, s.human, s.cells)
    guard most >= 0.8 else {
      if s.animal >= 0.3, s.animal == most, s.human < most { return (.animal, true) }
      return (.human, s.human < most || most <= 0.3)
    }
    if s.animal >= 1.6, s.human >= 3, s.human >= 0.45 * s.animal {
      return s.animal >= 0.35 * s.human ? (.both, false) : (.human, false)
    }
    if s.animal == most { return (s.animal >= 1.6 && namesPeople ? .both : .animal, false) }
    if s.human == most {
      return (s.cells >= 3 && s.cells >= 0.75 * s.human ? .cells : .human, false)
    }
    if s.animal >= 1 { return (.animal, false) }
    return (s.human >= 2 && s.human >= 0.6 * s.cells ? .human : .cells, false)
  }
}
