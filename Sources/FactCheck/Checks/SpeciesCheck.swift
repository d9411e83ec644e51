import Condition

/// Mice and cells are not people, and a result in them says so.
struct SpeciesCheck: Check {
  static let name = "species"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim || statement.place == "headline" else {
      return []
    }
    return species(statement, source).map { [$0] } ?? []
  }

  private func species(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let saysAnimal = reading.has(.animal)
    let saysLaboratory = saysAnimal || reading.has(.cells)
    if saysAnimal, !source.has(.animal),
      reading.marks(.animal).contains(where: { isKind($0, reading) })
    {
      return statement.objection(Self.name, .block, "The source does not speak of animals.", [])
    }
    if let objection = cellsForMice(statement, source) ?? headline(statement, source) {
      return objection
    }
    if let objection = turned(statement, source) ?? unplaced(statement, source) {
      return objection
    }
    if let objection = NobodyNamed.objection(statement, source) { return objection }
    // The passages it names speak of animals or cells only.
    let named = statement.cited.filter { source.passages[$0].id != "t" }
    if !named.isEmpty, !saysAnimal, statement.kind == .finding, saysPatients(reading),
      named.contains(where: { source.readings[$0].has(.animal) }),
      !named.contains(where: { source.readings[$0].has(.people) })
    {
      return statement.objection(
        Self.name, .block, "These passages speak of animals, not of people.", source.ids(named))
    }
    guard reading.has(.people), !saysLaboratory, !statement.isAbsence else { return nil }
    if source.facts.isLaboratoryOnly, !isAboutBackground(statement, source) {
      let isTold = statement.support.contains { source.readings[$0].has(.people) }
      return statement.objection(
        Self.name, source.facts.studiesAnimals && !isTold ? .block : .review,
        "Nobody was studied here: the work was done in animals or cells.",
        source.ids(Array(statement.support.prefix(1))))
    }
    // A study of both: the passage that carries the sentence has animals only.
    guard let index = statement.support.first, source.readings[index].has(.animal),
      !source.readings[index].has(.people),
      !statement.support.contains(where: { source.readings[$0].has(.people) }),
      saysPeopleWord(reading)
    else { return nil }
    return statement.objection(
      Self.name, .block, "The source says this of animals, not of people.",
      [source.passages[index].id])
  }

  /// `Reversed MS` of a study in mice, which the sentence does not say.
  private func unplaced(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard source.facts.isLaboratoryOnly, statement.kind == .finding, !reading.has(.animal),
      !reading.has(.cells), !statement.isAbsence, NegationScope(reading).negators.isEmpty,
      reading.has(.better) || reading.has(.down) || reading.has(.causal),
      reading.mentions.contains(where: { isCondition($0.entry) })
    else { return nil }
    if let best = statement.support.first {
      let role = source.passages[best].role
      guard role != .background, role != .objective, !source.readings[best].has(.people) else {
        return nil
      }
    }
    // What it tells is told of animals or cells.
    let told = Set(reading.changes.map { reading.words[$0.word].stem })
    guard
      source.readings.contains(where: { passage in
        (passage.has(.animal) || passage.has(.cells))
          && passage.words.contains { told.contains($0.stem) }
      })
    else { return nil }
    return statement.objection(
      Self.name, .block,
      "The sentence does not say that this was seen in animals or cells, not in people.",
      source.ids(Array(statement.support.prefix(1))))
  }

  private func isCondition(_ entry: Lexicon.Entry) -> Bool {
    switch entry {
    case .condition, .type: true
    default: false
    }
  }

  /// `In mice` of a passage that tells of work in vitro.
  private func cellsForMice(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard !statement.cited.isEmpty,
      statement.reading.words.contains(where: { animals.value($0.exact) >= 0 }),
      statement.cited.allSatisfy({ !source.readings[$0].has(.animal) }),
      let index = statement.cited.first(where: { index in
        source.readings[index].words.contains { vitro.value($0.exact) >= 0 }
      })
    else { return nil }
    return statement.objection(
      Self.name, .block, "The source says this of cells in a dish, not of animals.",
      source.ids([index]))
  }

  private let vitro = WordReader.table(["vitro", "cultured", "cultures", "dish"])

  /// A headline stands alone in feeds and cards: it says first that nobody was studied.
  private func headline(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard statement.place == "headline", source.facts.isLaboratoryOnly,
      statement.kind == .finding || statement.kind == .derived, !statement.reading.has(.animal),
      !statement.reading.has(.cells),
      !statement.reading.words.contains(where: { laboratory.value($0.exact) >= 0 })
    else { return nil }
    return statement.objection(
      Self.name, .block, "The headline does not say that this was seen in animals or cells.",
      source.ids(Array(statement.support.prefix(1))))
  }

  private let laboratory = WordReader.table(["cell", "cells", "tissue", "laboratory", "lab"])

  /// The passage retold has mice where the sentence has people.
  private func turned(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let index = statement.support.first, !statement.isAbsence,
      let said = reading.words.first(where: { human.value($0.exact) >= 0 }),
      !reading.words.contains(where: { animals.value($0.exact) >= 0 })
    else { return nil }
    let printed = source.readings[index]
    let shared = Double(reading.shared(with: printed))
    guard shared >= 0.5 * Double(reading.contents.count), shared >= 3,
      printed.words.contains(where: { animals.value($0.exact) >= 0 }),
      !printed.has(.people), !printed.words.contains(where: { human.value($0.exact) >= 0 }),
      !statement.zones.contains(reading.words.firstIndex { $0.token == said.token } ?? 0)
    else { return nil }
    return statement.objection(
      Self.name, .block, "The source says this of animals, not of people.",
      [source.passages[index].id])
  }

  private let human = WordReader.table([
    "human", "humans", "people", "patients", "persons", "participants", "person", "patient",
    "adults", "women", "men", "children",
  ])

  /// `EAE` and `in vivo` are heard as animal words; only plain ones make the sentence say `animals`.
  private func isKind(_ mark: Mark, _ reading: Reading) -> Bool {
    animals.value(reading.words[Int(mark.first)].exact) >= 0
  }

  private let animals = WordReader.table([
    "mouse", "mice", "rat", "rats", "animal", "animals", "monkeys", "rabbits", "dogs", "pigs",
    "zebrafish", "murine", "animal's", "primates",
  ])

  private func saysPatients(_ reading: Reading) -> Bool {
    reading.words.contains { Self.patients.value($0.exact) >= 0 }
  }

  private static let patients = WordReader.table([
    "people", "patients", "patient", "participants", "persons", "women", "men", "children",
  ])

  private func saysPeopleWord(_ reading: Reading) -> Bool {
    reading.words.contains { Units.people.value($0.exact) >= 0 }
  }

  /// The sentence tells what is known, not what was found: its passages are background with people.
  private func isAboutBackground(_ statement: CheckedStatement, _ source: CheckedSource) -> Bool {
    guard let index = statement.support.first else { return statement.kind == .absence }
    return statement.support.prefix(2).contains { source.readings[$0].has(.people) }
      && source.passages[index].role != .results || statement.reading.has(.negator)
  }
}
