import Evidence

/// What something was compared with, as a reader understands it: `The same people before` for
/// `baseline`, nothing for a name that says nothing outside its sentence.
enum ComparatorName {
  /// - Returns: `nil` where the study's own words do.
  static func plain(_ text: String, species: Species?) -> String? {
    let words = Pieces(text).list.filter(\.isWord).map(\.lower)
    let key = words.joined(separator: " ")
    let isOfPeople = species == .human
    if let known = known[key], isOfPeople || !known.contains("people") { return known }
    guard isOfPeople, let first = words.first else { return nil }
    // `Those not taking prednisolone`, `without flare-up`: people, whom the sentence named before.
    if first == "those", words.count > 2, words[1] != "of", !words.contains("patients") {
      return "People" + text.dropFirst("those".count)
    }
    if first == "without" { return "People " + LowerCase.first(of: text) }
    // `Ocrelizumab-treated`, `so far untreated`.
    if let last = words.last, last.hasSuffix("treated"), !words.contains(where: people.contains) {
      return text + " people"
    }
    return nil
  }

  /// `Another group`, `a control group`: it says no more than that there was one.
  static func isVague(_ text: String, species: Species?) -> Bool {
    let words = Pieces(text).list.filter(\.isWord).map(\.lower)
    guard species == .human, let first = words.first else { return false }
    let key = words.joined(separator: " ")
    let last = words[words.count - 1]
    if bare.contains(key) || unfinished.contains(last) { return true }
    // `People residing`: where, stood behind.
    if people.contains(first), last.hasSuffix("ing") { return true }
    if known[key] != nil || first == "without" { return false }
    if first == "those", words.count > 2, words[1] != "of", !words.contains("patients") {
      return false
    }
    return empty.contains(first) || vague.contains(key) || verbs.contains(where: words.contains)
  }

  private static let known: [String: String] = {
    let names: [String: [String]] = [
      "The same people before": [
        "before", "baseline", "pre-treatment", "pretreatment", "before treatment", "pre treatment",
        "pre-treatment condition", "pre-intervention", "the year before", "the year prior",
        "months prior",
      ],
      "Healthy people": [
        "healthy control", "healthy controls", "healthy normal controls", "normal group",
        "healthy subjects", "healthy comparison groups", "normal controls", "healthy donors",
      ],
      "Healthy people matched to them": [
        "healthy matched controls", "healthy age- and sex-matched controls",
        "matched healthy controls",
      ],
      "A comparison group": ["controls", "control", "control people", "control group", "cg"],
      "A comparison group matched to them": ["matched control", "matched controls"],
      "A sham treatment": ["sham", "sham treatment", "sham group"],
      "No treatment": ["untreated", "untreated people", "non-treated", "no treatment"],
      "Another treatment": ["active control", "active comparator"],
      "Waiting for the treatment": ["wait-list", "waitlist", "waiting list", "wait list"],
    ]
    var table: [String: String] = [:]
    for (plain, printed) in names { for one in printed { table[one] = plain } }
    return table
  }()

  /// Words that begin a name which points to what stands around it.
  private static let empty: Set<String> = [
    "those", "non", "group", "reference", "unimpaired", "unaffected", "their", "patient-reported",
    "type", "these", "another", "ones",
  ]
  private static let bare: Set<String> = [
    "controls", "control", "control people", "control group", "the control group",
    "control groups", "cg", "control individuals", "control subjects", "control participants",
    "control patients",
  ]
  /// Last words of a name that was cut off before its noun.
  private static let unfinished: Set<String> = [
    "neurological", "noninflammatory", "diagnosed", "average", "mild", "moderate", "severe",
    "neurotypical",
  ]
  private static let people: Set<String> = [
    "people", "patients", "persons", "individuals", "subjects", "participants", "those", "women",
    "men", "children", "adults", "controls",
  ]
  private static let vague: Set<String> = [
    "other groups", "all other groups", "others", "other", "the other group", "other group",
  ]
  /// A sentence was taken for a name.
  private static let verbs = ["judged", "provides", "included", "showed", "completed", "studies"]
}
