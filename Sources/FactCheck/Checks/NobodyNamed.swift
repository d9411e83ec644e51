/// People in the retelling of a source that speaks of animals and names no person at all: mice told
/// as people.
enum NobodyNamed {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard !statement.isAbsence, source.has(.animal), !source.namesPerson,
      let said = reading.words.indices.first(where: {
        persons.value(reading.words[$0].exact) >= 0 && !statement.zones.contains($0)
      }), !NegationScope(reading).isNegated(said)
    else { return nil }
    // `Mice with the disease that people have` keeps the animals in sight.
    let isMixed = reading.words.contains { animals.value($0.exact) >= 0 }
    let isTold = statement.support.first.map { source.readings[$0].has(.animal) } ?? false
    return statement.objection(
      SpeciesCheck.name, isTold && !isMixed ? .block : .review,
      "The source names animals and no person: “\(reading.printed(said, said + 1))”.",
      source.ids(Array(statement.support.prefix(1))))
  }

  /// Words by which a source names people, as studied or as spoken of.
  static let personWords = [
    "people", "person", "persons", "patient", "patients", "human", "humans", "participants",
    "participant", "volunteers", "women", "woman", "men", "man", "children", "child", "subjects",
    "individuals", "individual", "adults", "adult", "adolescents", "infants", "humanized",
    "humanised", "clinical", "clinically", "clinicians", "inpatients", "outpatients", "population",
    "populations",
  ]

  private static let persons = WordReader.table([
    "people", "person", "persons", "patient", "patients", "human", "humans", "participants",
    "volunteers", "women", "men", "children", "adults", "everyone", "somebody",
  ])

  private static let animals = WordReader.table([
    "mouse", "mice", "rat", "rats", "animal", "animals", "monkeys", "rabbits", "dogs", "pigs",
    "zebrafish", "murine", "rodents", "rodent",
  ])
}
