import Evidence

/// What the checks need to know of a study, read anew from its passages (promise 5: never from
/// `Evidence` values).
struct SourceFacts: Sendable {
  var isRandomised = false
  /// The study itself drew lots: said of its own people or in its own name, not of other trials.
  var isAssignedByChance = false
  var isSynthesis = false
  /// Nobody was assigned: words may say "linked to", not "led to".
  var isObservational = false
  /// People were studied, not only spoken of.
  var studiesPeople = false
  var studiesAnimals = false
  var studiesCells = false
  var hasAbstract = false
  /// Tells what will be done, and no result.
  var isPlan = false
  /// Tells of its own work in animals or cells; a review speaks of other people's.
  var isOwnLaboratoryWork = false
  /// Sums up what others published.
  var isReview = false
  /// The largest number of people named as a whole or count outside the background.
  var totals: [Double] = []

  init(passages: [Passage], readings: [Reading], types: [String]) {
    var people = 0
    var animals = 0
    var cells = 0
    var isSearch = false
    var hasResults = false
    isReview = types.contains { $0.lowercased().contains("review") }
    for (passage, reading) in zip(passages, readings) {
      if passage.section == "metadata" { continue }
      if passage.id != "t" { hasAbstract = true }
      if reading.has(.synthesis) { isSynthesis = true }
      if passage.role == .results { hasResults = true }
      let isBackground = passage.role == .background
      if reading.has(.randomised), !isBackground, !Self.isMendelian(reading),
        passage.role != .conclusions || reading.has(.synthesis)
      {
        isRandomised = true
      }
      if !isBackground, passage.role != .conclusions, OwnRandomisation.isSaid(in: reading) {
        isAssignedByChance = true
      }
      if OwnRandomisation.isSearch(reading) { isSearch = true }
      if reading.words.contains(where: { Self.reviewing.value($0.exact) >= 0 }) { isReview = true }
      if reading.has(.animal) || reading.has(.cells),
        passage.id == "t" && reading.has(.animal)
          || Self.isOwn(reading)
      {
        isOwnLaboratoryWork = true
      }
      if reading.has(.observational) { isObservational = true }
      if passage.role == .objective || passage.role == .methods, reading.has(.planned) {
        isPlan = true
      }
      // A sentence that tells of own work counts even where its role was read as background.
      guard !isBackground || Self.isOwn(reading) else { continue }
      if passage.role != .conclusions { people += reading.marks(.people).count }
      animals += reading.marks(.animal).count
      cells += reading.marks(.cells).count
      for use in reading.numbers where use.thing == .people { totals.append(use.value) }
    }
    let joined = types.joined(separator: " ").lowercased()
    if isSearch { isAssignedByChance = false }
    if joined.contains("randomized controlled") {
      isRandomised = true
      isAssignedByChance = true
    }
    studiesAnimals = animals >= 2
    studiesCells = cells >= 2
    studiesPeople = people > 0 && (!totals.isEmpty || animals < 2 || people >= animals)
    if isRandomised { isObservational = false }
    if hasResults { isPlan = false }
    if isReview { isOwnLaboratoryWork = false }
  }

  /// `We found`, `mice were injected`; not `we suggest`.
  private static func isOwn(_ reading: Reading) -> Bool {
    reading.words.indices.contains { at in
      let word = reading.words[at].exact
      if own.value(word) >= 0 { return true }
      return word == we && at + 1 < reading.words.count
        && opining.value(reading.words[at + 1].exact) < 0
    }
  }

  private static let we = WordHash.of("we")
  private static let opining = WordReader.table([
    "suggest", "propose", "believe", "hypothesise", "hypothesize", "argue", "think", "focus",
    "describe", "present", "highlight", "provide", "will", "also", "outline",
  ])

  /// Nature's draw of genes assigns nobody to a treatment.
  private static func isMendelian(_ reading: Reading) -> Bool {
    reading.words.contains { $0.exact == mendelian }
  }

  private static let reviewing = WordReader.table([
    "review", "reviewed", "reviews", "reviewing", "summarise", "summarize", "summarised",
    "summarized", "summarises", "summarizes", "discuss", "discusses", "discussed", "overview",
    "perspective",
  ])
  private static let own = WordReader.table([
    "our", "here", "injected", "immunised", "immunized", "fed", "treated", "cultured",
  ])
  private static let mendelian = WordHash.of("mendelian")

  /// No person was studied.
  var isLaboratoryOnly: Bool { !studiesPeople && (studiesAnimals || studiesCells) }
}
