import Condition

/// What a number counts, by the words of its own noun phrase: `41 people with MS` counts people with
/// the condition, `two cohorts of patients` counts cohorts, `112 participants (56 controls …)` people.
struct CountedNoun {
  /// The phrase names the condition, one of its types, or people called after it.
  var saysCondition = false
  /// Names only a type, not the condition itself.
  var isTypeOnly = false
  var saysPeople = false
  var saysControls = false
  var saysPatients = false
  /// The counted things are groups or places, not people: `two sub-cohorts`.
  var isGroups = false
  /// People of a wider kind: residents, members, births.
  var isWider = false

  init(_ use: NumberUse, in reading: Reading) {
    let words = reading.words
    let (first, end) = Self.phrase(use, reading)
    for at in first..<end {
      let exact = words[at].exact
      if Units.people.value(exact) >= 0 { saysPeople = true }
      if Self.patients.value(exact) >= 0 { saysPatients = true }
      if Self.controls.value(exact) >= 0 { saysControls = true }
      if Self.wider.value(exact) >= 0 { isWider = true }
    }
    // Before any word for people: `two cohorts of patients`.
    for at in use.endWord..<max(use.endWord, min(end, use.endWord + 3)) {
      if Units.people.value(words[at].exact) >= 0 { break }
      if Self.groups.value(words[at].exact) >= 0 { isGroups = true }
    }
    guard first < end else { return }
    let bytes = Int(words[first].start)..<Int(words[end - 1].end)
    for mention in reading.mentions where bytes.contains(mention.start) {
      let isNegated = words.contains {
        Int($0.end) <= mention.start && mention.start - Int($0.end) < 12
          && Self.without.value($0.exact) >= 0
      }
      if isNegated { continue }
      switch mention.entry {
      case .condition:
        saysCondition = true
        isTypeOnly = false
      case .type:
        if !saysCondition { isTypeOnly = true }
        saysCondition = true
      default: break
      }
    }
    if saysControls { saysCondition = false }
  }

  /// The words of the number's noun phrase, half open: behind it up to a verb, a mark or the next
  /// number; for `patients with MS (n = 53)` those before the bracket.
  private static func phrase(_ use: NumberUse, _ reading: Reading) -> (Int, Int) {
    let words = reading.words
    guard words.indices.contains(use.firstWord), use.endWord <= words.count else { return (0, 0) }
    let isLabelled =
      use.firstWord > 0 && label.value(words[use.firstWord - 1].exact) >= 0
    if isLabelled {
      let end = use.firstWord - 1
      var first = end
      while first > 0, end - first < 10, !words[first - 1].isNumber,
        verbs.value(words[first - 1].exact) < 0
      {
        first -= 1
        if words[first].afterBreak, first < end - 1, words[first].clause != words[end - 1].clause {
          break
        }
      }
      return (first, end)
    }
    var end = use.endWord
    while end < words.count, end - use.endWord < 12, !words[end].isNumber {
      // Numbers in words end the phrase as well.
      if reading.numbers.contains(where: { $0.firstWord == end }) { break }
      let word = words[end]
      if verbs.value(word.exact) >= 0 { break }
      if end > use.endWord, word.afterBreak, !word.isBracketed { break }
      if word.isBracketed, !words[use.firstWord].isBracketed { break }
      end += 1
    }
    // `Of MS patients, 531` and `MS patients: 41` name them before.
    return (use.firstWord, end)
  }

  private static let patients = WordReader.table(["patient", "patients", "pwms", "outpatients"])
  private static let label = WordReader.table(["n"])
  private static let without = WordReader.table(["without", "non", "no"])
  private static let controls = WordReader.table([
    "control", "controls", "hc", "hcs", "healthy", "unaffected", "siblings",
  ])
  private static let wider = WordReader.table([
    "residents", "inhabitants", "insured", "members", "enrollees", "beneficiaries", "births",
    "newborns", "citizens", "conscripts", "relatives", "caregivers", "carers", "professionals",
    "neurologists", "nurses", "physicians", "doctors", "students", "employees", "households",
    "pregnancies", "deliveries", "hospitalisations", "hospitalizations", "admissions",
  ])
  private static let groups = WordReader.table([
    "cohort", "cohorts", "subcohorts", "group", "groups", "subgroups", "arms", "arm", "centres",
    "centers", "sites", "datasets", "hospitals", "clinics", "registries", "registers", "countries",
    "populations", "samples", "sets", "databases", "families", "trials", "studies",
  ])
  private static let verbs = WordReader.table([
    "was", "were", "is", "are", "participated", "completed", "received", "underwent", "took",
    "entered", "responded", "answered", "showed", "reported", "experienced", "developed", "and",
    "including", "included", "among", "from", "compared", "versus", "vs", "than", "while", "but",
    "identified", "met", "got", "about", "regarding", "concerning", "at",
  ])
}
