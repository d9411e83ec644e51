import FactCheck
import Literature
import Testing

/// `N people with the condition` where the source counts others too. All studies are invented.
@Suite struct CountedPeopleTests {
  static func study(_ title: String, _ methods: String, _ results: String) -> Study {
    Fixture.study(title, [("METHODS", methods), ("RESULTS", results)])
  }

  static let insured = study(
    "Cold weather and visits in multiple sclerosis",
    "From 4,812 individuals in a claims register, we identified 312 with MS.",
    "Cold weather was associated with more visits (RR 1.20; 95% CI 1.10 to 1.30).")
  static let controls = study(
    "Salt and multiple sclerosis: a case-control study",
    "This study included 84 participants (42 in the control group and 42 in the MS group).",
    "Salt intake was higher in the MS group (p = 0.01).")
  static let eyes = study(
    "Criteria for an eye disease of multiple sclerosis",
    "Cases of eye disease were collected.",
    "412 cases of eye disease, including 61 cases of multiple sclerosis, were evaluated.")
  static let born = study(
    "Fevers in childhood and the risk of multiple sclerosis",
    "Individuals born in Norway between 1970 and 1990 were identified in a register (n = 1,204,511).",
    "Fevers were associated with a later diagnosis of MS (HR 1.30; 95% CI 1.10 to 1.50).")
  static let residents = study(
    "Multiple sclerosis on an island", "We surveyed 8,210 residents of an island about MS.",
    "Fatigue was common.")
  static let cohorts = study(
    "Patterns of dose in multiple sclerosis",
    "We followed patients with MS in two sub-cohorts of subjects.",
    "Five patterns of dose were identified.")
  static let trial = study(
    "A lamp for multiple sclerosis",
    "We enrolled 90 patients with relapsing-remitting multiple sclerosis and 30 controls.",
    "Sleep improved in patients (p = 0.01).")
  static let types = study(
    "Walking in multiple sclerosis", "We included 60 patients: 41 had RRMS, 12 SPMS and 7 PPMS.",
    "Walking was slower in SPMS.")
  static let labelled = study(
    "Reading in multiple sclerosis",
    "Patients with MS (n = 53) and healthy controls (n = 20) read a text.",
    "Patients with MS read more slowly.")

  private func blocks(_ text: String, _ study: Study, _ kind: Statement.Kind = .design) -> Bool {
    Fixture.objections(text, study, kind: kind, sources: ["p1"]).contains {
      $0.level == .block && $0.check == "population"
    }
  }

  @Test(arguments: [
    (insured, "Researchers looked back at the records of 4,812 people with MS."),
    (controls, "Researchers compared 84 people with MS."),
    (eyes, "Researchers studied 412 people with MS."),
    (born, "Researchers followed 1,204,511 people with MS."),
    (residents, "Researchers asked 8,210 people with MS."),
    (cohorts, "Researchers followed 2 people with MS over time."),
    (cohorts, "Researchers followed 2 adults over time."),
    (trial, "Researchers studied 120 people with MS."),
  ]) func blocksWhatIsCountedOfOthers(_ study: Study, _ text: String) {
    #expect(blocks(text, study), "\(text)")
  }

  @Test(arguments: [
    (insured, "Researchers looked back at the records of 312 people with MS."),
    (controls, "Researchers compared 42 people with MS and 42 others."),
    (eyes, "Researchers studied 61 people with MS."),
    (trial, "Researchers studied 90 people with relapsing-remitting MS."),
    (trial, "Researchers studied 120 people: 90 people with MS and 30 others."),
    (types, "Researchers studied 60 people with MS."),
    (labelled, "Researchers studied 53 people with MS."),
  ]) func passesWhatIsCountedOfThem(_ study: Study, _ text: String) {
    #expect(!blocks(text, study), "\(text)")
  }
}
