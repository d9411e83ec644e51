import Evidence

/// What the checks need to know of a study, read anew from its passages (promise 5: never from
/// `Evidence` values).
struct SourceFacts: Sendable {
  var isRandomised = false
  var isSynthesis = false
  /// Nobody was assigned: words may say "linked to", not "led to".
  var isObservational = false
  /// People were studied, not only spoken of.
  var studiesPeople = false
  var studiesAnimals = false
  var studiesCells = false
  var hasAbstract = false
  var isPlan = false
  /// The largest number of people named as a whole or count outside the background.
  var totals: [Double] = []

  init(passages: [Passage], readings: [Reading], types: [String]) {
    var people = 0
    var animals = 0
    var cells = 0
    for (passage, reading) in zip(passages, readings) {
      if passage.section == "metadata" { continue }
      if passage.id != "t" { hasAbstract = true }
      if reading.has(.synthesis) { isSynthesis = true }
      let isBackground = passage.role == .background
      if reading.has(.randomised), !isBackground,
        passage.role != .conclusions || reading.has(.synthesis)
      {
        isRandomised = true
      }
      if reading.has(.observational) { isObservational = true }
      if passage.role == .objective || passage.role == .methods, reading.has(.planned) {
        isPlan = true
      }
      guard !isBackground else { continue }
      if passage.role != .conclusions { people += reading.marks(.people).count }
      animals += reading.marks(.animal).count
      cells += reading.marks(.cells).count
      for use in reading.numbers where use.thing == .people { totals.append(use.value) }
    }
    let joined = types.joined(separator: " ").lowercased()
    if joined.contains("randomized controlled") { isRandomised = true }
    studiesAnimals = animals >= 2
    studiesCells = cells >= 2
    studiesPeople = people > 0 && (!totals.isEmpty || animals < 2 || people >= animals)
    if isRandomised { isObservational = false }
  }

  /// No person was studied.
  var isLaboratoryOnly: Bool { !studiesPeople && (studiesAnimals || studiesCells) }
}
