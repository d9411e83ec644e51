import FactCheck

/// The errors planted in one retold study, each put to the check alone.
struct Planting {
  let retold: RetoldStudy
  let checker: FactChecker
  let additions: [PlantedAddition]
  private let source: CheckedSource

  init(_ retold: RetoldStudy, checker: FactChecker, additions: [PlantedAddition] = []) {
    self.retold = retold
    self.checker = checker
    self.additions = additions
    source = checker.source(for: retold.study)
  }

  /// - Parameter number: the study's place in its collection. What many sentences can carry is planted
  ///   in every third only.
  func plant(number: Int, into tally: inout FactCheckTally) {
    let text = retold.sourceText
    let name = retold.study.pmid ?? retold.study.title
    for (place, sentence) in retold.sentences.enumerated() {
      let planter = Planter(
        sentence: sentence.text, source: text, retold: sentence.retold, isHeldOut: retold.isHeldOut)
      var errors = planter.errors()
      if (number + place) % 3 != 0 { errors.removeAll { $0.kind == .digit || $0.kind == .tenFold } }
      // What is added has little to do with the sentence: one of a study is enough.
      if number % 3 == 0, place == retold.sentences.count / 2 {
        errors += planter.additions(
          PlantedAddition.chosen(from: additions, isHeldOut: retold.isHeldOut, turn: number / 3))
      }
      guard !errors.isEmpty, objections(to: sentence.text, in: sentence).isEmpty else { continue }
      for error in errors {
        tally.add(
          error, objections: objections(to: error.text, in: sentence),
          right: Self.watching(error.kind),
          note: "\(error.kind.rawValue), \(name): \(error.text)")
      }
    }
  }

  /// What is said of the text in the sentence's place; plain language is a matter of style, not of
  /// truth.
  func objections(to text: String, in sentence: RetoldStudy.Sentence) -> [Objection] {
    let objections: [Objection]
    if var statement = sentence.statement {
      statement.text = text
      objections = checker.check(statement, place: sentence.place, against: source)
    } else {
      objections = checker.check(text: text, against: source, complete: false).objections
    }
    return objections.filter { $0.check != "plain_language" }
  }

  /// Kinds of which the check may miss one in a hundred at most.
  static let grave: Set<PlantedError.Kind> = [
    .direction, .droppedNot, .drug, .dose, .people, .advice, .secondPerson, .partAsWhole,
    .droppedHarms,
  ]

  /// The checks that watch for a kind: an objection of another one is luck. What is added as a sentence
  /// of its own is also seen by `support`, which asks whether the source speaks of it at all.
  static func watching(_ kind: PlantedError.Kind) -> Set<String> {
    switch kind {
    case .digit, .tenFold, .swappedTimes: ["numbers"]
    case .swappedArms: ["numbers", "arms"]
    case .partAsWhole: ["numbers", "population"]
    case .droppedDenominator, .droppedGroup: ["numbers", "completeness"]
    case .dose: ["numbers", "entities"]
    case .direction: ["direction", "negation"]
    case .contradiction: ["agreement", "direction", "negation"]
    case .droppedNot: ["negation", "direction", "scope"]
    case .droppedHedge, .cause, .importance: ["strength"]
    case .people: ["species", "population"]
    case .drug: ["entities"]
    case .widened: ["population"]
    // People with another illness are seen by its name.
    case .otherPeople: ["population", "entities", "support"]
    case .descriptor: ["descriptors", "support"]
    case .placebo: ["descriptors", "strength", "support"]
    case .outcome: ["outcomes", "support"]
    case .surrogate: ["outcomes"]
    case .advice, .secondPerson, .reassurance, .hope, .comparison: ["advice", "support"]
    case .droppedHarms: ["completeness"]
    }
  }
}
