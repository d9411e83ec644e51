import Evidence
import Language

/// What a study cannot show by how it was done: comparison, blinding, length, what was measured, who
/// took part. Each rests on a word of the study's own methods, results or title.
struct ReadingLimits {
  private let evidence: Evidence
  private let people: PeoplePhrase?
  private let words: Set<String>
  private let text: Pieces
  private let isTitledHealthy: Bool

  init(context: StudyContext, people: PeoplePhrase?) {
    evidence = context.evidence
    self.people = people
    let told = context.evidence.passages.filter {
      $0.role == .methods || $0.role == .results || $0.role == .title || $0.role == .objective
        || $0.id == "t"
    }
    text = Pieces(told.map(\.text).joined(separator: " "))
    words = Set(text.list.map(\.lower))
    isTitledHealthy =
      Pieces(context.study.title).contains("healthy")
      && !context.lexicon.matches(in: context.study.title).contains {
        switch $0.entry {
        case .condition, .type: true
        default: false
        }
      }
  }

  /// Ids of standing texts, the weightiest first.
  var ids: [String] {
    guard evidence.species == .human, evidence.design != .protocol, evidence.stage != .opinion,
      evidence.design != .caseReport, evidence.design != .qualitative
    else { return [] }
    var ids: [String] = []
    if isBeforeAfter { ids.append("result.before_after") }
    if isTrial, text.first(["open", "-", "label"]) != nil, words.isDisjoint(with: Self.blinded) {
      ids.append("result.open_label")
    }
    if isTrial, isShort { ids.append("result.short") }
    if isTrial, measuresOnlySurrogates { ids.append("result.surrogate") }
    if evidence.design == .systematicReview, isHeterogeneous { ids.append("result.heterogeneity") }
    if evidence.design == nil || evidence.design == .imaging, speaksOfLinks {
      ids.append("result.association")
    }
    if evidence.design == .crossSectional,
      !words.isDisjoint(with: ["questionnaire", "questionnaires", "survey"]),
      words.isDisjoint(with: ["edss", "examination", "examined", "mri", "serum", "blood", "tests"])
    {
      ids.append("result.self_report")
    }
    if people != nil, people?.with.isEmpty == true, evidence.about.isAboutCondition,
      evidence.design != .systematicReview,
      // The controls of a trial have the condition, too, where nobody says that they were healthy.
      isTrial ? namesHealthyPeople : namesHealthyPeople || words.contains("controls"),
      !isOfHealthyPeople, !isOnlyOfHealthyPeople
    {
      ids.append("population.some")
    }
    if isOnlyOfHealthyPeople, evidence.about.isAboutCondition { ids.append("population.healthy") }
    return ids
  }

  /// `Healthy volunteers`, not `healthy lifestyle`.
  private var namesHealthyPeople: Bool {
    text.list.indices.dropLast().contains { index in
      text.list[index].lower == "healthy" && !isLikeness(before: index)
        && text.list[(index + 1)...].prefix(3).contains { Self.persons.contains($0.lower) }
    }
  }
  /// `As seen in healthy people`: what is known of others.
  private func isLikeness(before index: Int) -> Bool {
    index >= 3 && text.list[index - 1].lower == "in" && text.list[index - 3].lower == "as"
  }

  private static let persons: Set<String> = [
    "people", "controls", "control", "volunteers", "subjects", "individuals", "participants",
    "donors", "adults", "persons", "women", "men", "children", "relatives", "siblings",
  ]

  /// The title is of healthy people and names no illness.
  /// Those who were counted are healthy, and nobody else was.
  private var isOnlyOfHealthyPeople: Bool {
    guard let people, people.with.isEmpty, people.others.isEmpty else { return false }
    return people.text.contains(" healthy ")
  }

  private var isOfHealthyPeople: Bool {
    isTitledHealthy && !words.contains("controls")
  }

  private var isTrial: Bool {
    switch evidence.design {
    case .rct, .rctSecondary, .nonrandomisedTrial: true
    default: false
    }
  }

  /// One group, measured before and after.
  private var isBeforeAfter: Bool {
    guard evidence.design == .nonrandomisedTrial || evidence.design == .cohort,
      evidence.absent.contains(Evidence.Part.comparator.rawValue) || evidence.comparesWithBefore
    else { return false }
    return text.first(["before", "and", "after"]) != nil || text.first(["pre", "-"]) != nil
      || text.first(["from", "baseline"]) != nil
  }

  private static let blinded: Set<String> = [
    "blind", "blinded", "masked", "placebo", "sham", "extension",
  ]

  /// At most 12 weeks, and no longer time anywhere in the abstract.
  private var isShort: Bool {
    guard let time = evidence.followUp?.text else { return false }
    let pieces = Pieces(time)
    guard let at = pieces.list.firstIndex(where: \.isNumber), at + 1 < pieces.count,
      let number = Double(pieces.list[at].text)
    else { return false }
    var unit = pieces.list[at + 1].lower
    if unit == "-", at + 2 < pieces.count { unit = pieces.list[at + 2].lower }
    switch unit {
    case "day", "days": return number <= 84 && !namesLongerTime
    case "week", "weeks": return number <= 12 && !namesLongerTime
    case "month", "months": return number <= 3 && !namesLongerTime
    default: return false
    }
  }

  private var namesLongerTime: Bool {
    for index in text.list.indices.dropLast() where text.list[index].isNumber {
      guard let number = Double(text.list[index].text) else { continue }
      var unit = text.list[index + 1].lower
      if unit == "-", index + 2 < text.count { unit = text.list[index + 2].lower }
      switch unit {
      case "week", "weeks": if number > 12 { return true }
      case "month", "months": if number > 3 { return true }
      case "year", "years": if number <= 15 { return true }
      default: break
      }
    }
    return false
  }

  private static let scans: Set<String> = [
    "mri", "lesions", "volume", "atrophy", "thickness", "retinal", "serum", "csf", "biomarker",
    "biomarkers", "cytokines", "neurofilament", "oct", "antibodies", "antibody",
  ]
  private static let lives: Set<String> = [
    "relapse", "relapses", "disability", "edss", "fatigue", "walking", "gait", "pain", "quality",
    "depression", "anxiety", "cognitive", "cognition", "symptoms", "symptom", "sleep", "balance",
    "strength", "mood", "spasticity", "function", "death", "deaths", "falls", "vision", "events",
    "infections", "infection", "safety", "adherence", "satisfaction",
  ]

  private var measuresOnlySurrogates: Bool {
    !words.isDisjoint(with: Self.scans) && words.isDisjoint(with: Self.lives)
  }

  private var speaksOfLinks: Bool {
    words.contains { $0.hasPrefix("associat") || $0.hasPrefix("correlat") }
  }

  /// I² of 75% and more is considerable (Cochrane Handbook 10.10.2).
  private var isHeterogeneous: Bool {
    for index in text.list.indices.dropLast(4)
    where ["i2", "i²", "i"].contains(text.list[index].lower) {
      for next in text.list[(index + 1)..<min(index + 6, text.count)] where next.isNumber {
        if let value = Double(next.text), value >= 75, value <= 100 { return true }
      }
    }
    return false
  }
}
