import Evidence
import FactCheck

/// The sentence that says how a study was done and with how many, by design.
struct DesignFrame {
  let context: StudyContext
  let people: PeoplePhrase?

  private var evidence: Evidence { context.evidence }

  private var sources: [String] {
    var all = evidence.designSources
    let counted = people?.sources ?? (each == nil ? [] : evidence.participants.sources)
    for id in counted where !all.contains(id) { all.append(id) }
    if all.isEmpty { all = evidence.participants.sources }
    if all.isEmpty { all = ["t"] }
    return all
  }

  /// The ways to say it, the fullest first.
  var candidates: [Candidate] {
    texts.map { Candidate(.frame, [Statement(text: $0, kind: .design, sources: sources)]) }
  }

  private var texts: [String] {
    switch evidence.design {
    case .caseReport: return CaseFrame(context: context, people: people).texts
    case .systematicReview: return synthesis
    case .protocol: return plan
    case .animal: return animal
    case .inVitro: return laboratory
    // A review of work with animals is a review: its authors studied none.
    case .narrativeReview, .commentary, .guideline: return [withoutPeople]
    default: break
    }
    if evidence.species == .animal { return animal }
    if evidence.species == .cells { return laboratory }
    var texts: [String] = []
    if people == nil, let each { texts.append(each) }
    if let people {
      texts.append(withPeople(people.text))
      if people.short != people.text { texts.append(withPeople(people.short)) }
    }
    texts.append(withoutPeople)
    return texts
  }

  /// `three arms (n = 12 per arm)`: how many were in each, where no total is printed.
  private var each: String? {
    let groups = evidence.participants.groups
    guard evidence.design == .rct, groups.count == 1, groups[0].count > 1,
      ["each group", "each arm", "group", "arm"].contains(groups[0].name.lowercased())
    else { return nil }
    let number = NumberStyle.whole(groups[0].count)
    return "In \(trial), researchers studied groups of \(number) people each."
  }

  private var trial: String { context.saysRandomised ? "a randomised trial" : "a trial" }

  private func withPeople(_ people: String) -> String {
    switch evidence.design {
    case .rct where !context.saysTrial: "Researchers studied \(people)."
    case .rct: "In \(trial), researchers studied \(people)."
    case .rctSecondary: "This is a further analysis of a trial, with \(people)."
    case .nonrandomisedTrial:
      // Of one group alone there were no lots to draw.
      evidence.participants.groups.count < 2
        ? "Researchers tested a treatment with \(people)."
        : "Researchers tested a treatment with \(people), without drawing lots for the groups."
    case .cohort:
      isRetrospective
        ? "Researchers looked back at the records of \(people)."
        : "Researchers followed \(people) over time."
    case .caseControl:
      isProspective
        ? "Researchers compared two groups of people: \(people)."
        : "Researchers compared two groups of people and looked back: \(people)."
    case .crossSectional:
      asksPeople
        ? "In a snapshot study, researchers put questions to \(people)."
        : "In a snapshot study, researchers looked at \(people)."
    case .registry: "Researchers used the records of \(people) in a register or database."
    case .qualitative: "Researchers talked with \(people)."
    case .diagnosticAccuracy: "Researchers checked how well a test works with \(people)."
    case .imaging: "Researchers studied scans of \(people)."
    case .genetic:
      context.studiesGeneActivity
        ? "Researchers studied how active genes were in \(people)."
        : "Researchers studied the genes of \(people)."
    case .modelling: "Researchers made calculations with data of \(people)."
    case .methodDevelopment: "Researchers developed or checked a method with \(people)."
    case .narrativeReview, .guideline, .commentary: withoutPeople
    default: "Researchers studied \(people)."
    }
  }

  private var withoutPeople: String {
    switch evidence.design {
    case .rct where !context.saysTrial: "Researchers studied a group of people."
    case .rct where !context.saysRandomised:
      "Researchers tested something in a trial."
    case .rct: "This is a randomised trial: chance decided who was in which group."
    case .rctSecondary: "This is a further analysis of a trial."
    case .nonrandomisedTrial: "Researchers tested a treatment without drawing lots for the groups."
    case .cohort:
      isRetrospective
        ? "Researchers looked back at the records of a group of people."
        : "Researchers followed a group of people over time."
    case .caseControl:
      isProspective
        ? "Researchers compared two groups of people."
        : "Researchers compared two groups of people and looked back."
    case .crossSectional: "In a snapshot study, researchers looked at a group of people."
    case .registry: "Researchers used the records of a register or database."
    case .qualitative: "Researchers talked with people about what they experience."
    case .narrativeReview: "This is a review: the authors sum up what others have published."
    case .guideline: "This is a guideline: a group of experts says what care it agreed on."
    case .commentary: "This is a comment or opinion, not a study with new results."
    case .diagnosticAccuracy: "Researchers checked how well a test works."
    case .imaging: "Researchers studied images of the body."
    case .genetic:
      context.studiesGeneActivity
        ? "Researchers studied how active genes were." : "Researchers studied genes."
    case .modelling: "Researchers worked with a model, a calculation on a computer."
    case .methodDevelopment: "Researchers developed or checked a method."
    default: "What kind of study this is could not be read from the abstract."
    }
  }

  private var synthesis: [String] {
    var texts: [String] = []
    let participants = evidence.participants
    if let studies = participants.studies, studies > 0 {
      let counted = Inflector.count(studies, "study", plural: "studies")
      if let total = participants.total ?? participants.analysed, total > studies {
        if let people { texts.append("Researchers put together \(counted) with \(people.text).") }
        texts.append("Researchers put together \(counted) with \(NumberStyle.whole(total)) people.")
      }
      texts.append("Researchers put together \(counted).")
    }
    texts.append("Researchers searched for all studies of one question and put them together.")
    return texts
  }

  private var plan: [String] {
    var texts: [String] = []
    if let people { texts.append("This is the plan for a study with \(people.text).") }
    if let people { texts.append("This is the plan for a study with \(people.short).") }
    texts.append("This is the plan for a study; there are no results yet.")
    return texts
  }

  private var animal: [String] {
    let name = AnimalName(context).text
    let isModel = context.evidence.passages.contains { passage in
      context.lexicon.matches(in: passage.text).contains { $0.entry == .model }
    }
    var texts: [String] = []
    if isModel {
      texts.append("Researchers studied \(name) with a disease like \(context.profile.short).")
    }
    texts.append("Researchers studied \(name).")
    texts.append("This is a study in animals.")
    return texts
  }

  private var laboratory: [String] {
    let mixed = evidence.species == .both || evidence.species == .animal
    return mixed
      ? ["This is a laboratory study with cells and animals.", "This is a laboratory study."]
      : ["This is a laboratory study of cells or samples.", "This is a laboratory study."]
  }

  /// Looking back needs the study's own word for it.
  var isProspective: Bool {
    names(["prospective", "prospectively"], orPhrase: ["followed", "forward"])
  }

  var isRetrospective: Bool {
    guard names(["retrospective", "retrospectively"], orPhrase: ["looked", "back"]) else {
      return false
    }
    // A prospective study that read some records, too, is named by its title.
    let title = Pieces(context.study.title)
    return !title.contains("prospective") || title.contains("retrospective")
  }

  private var asksPeople: Bool {
    names(
      ["questionnaire", "survey", "questionnaires", "surveyed"], orPhrase: ["web", "-", "based"])
      && !names(Self.measured, orPhrase: ["optical", "coherence"])
  }
  /// People who were measured were not only asked.
  private static let measured: Set<String> = [
    "mri", "magnetic", "imaging", "spectroscopy", "scan", "scans", "tomography", "serum", "blood",
    "plasma", "csf", "actigraphy", "accelerometer", "accelerometers", "sensors", "ultrasound",
    "walk",
  ]

  private func names(_ words: Set<String>, orPhrase phrase: [String]) -> Bool {
    context.evidence.passages.contains { passage in
      guard
        passage.role == .methods || passage.id == "t" || passage.role == .objective
          || passage.role == .results
      else { return false }
      let pieces = Pieces(passage.text)
      return pieces.contains(anyOf: words) || pieces.first(phrase) != nil
    }
  }
}
