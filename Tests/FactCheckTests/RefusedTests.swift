import FactCheck
import Literature
import Testing

/// Ways of telling a study wrongly that look harmless: each is blocked, and the careful telling beside
/// it passes. All studies are invented.
@Suite struct RefusedTests {
  static let infections = Fixture.study(
    "Infections with fingolimod: a meta-analysis of randomised trials",
    [
      (
        "METHODS", "We pooled 9 randomised trials with 4,020 patients with multiple sclerosis (MS)."
      ),
      (
        "RESULTS",
        "Fingolimod increased the risk of infection compared with placebo (RR 1.18; 95% CI 1.06 to 1.31). Bladder infections were more common with fingolimod (RR 4.30; 95% CI 0.80 to 22.40). Fatigue was lower with fingolimod (mean difference -0.4; 95% CI -1.1 to 0.3; p = 0.24)."
      ),
      ("CONCLUSIONS", "Fingolimod was associated with infections."),
    ])

  static let retina = Fixture.study(
    "A leaf extract in progressive multiple sclerosis: a randomised trial",
    [
      (
        "METHODS",
        "In this randomised trial, 33 participants (13/20 primary/secondary progressive MS) took a leaf extract or placebo for 2 years."
      ),
      (
        "RESULTS",
        "There were no significant differences in nerve fibre loss between the groups (p = 0.31)."
      ),
      ("CONCLUSIONS", "The trial was probably too small to detect an effect."),
    ])

  static let cells = Fixture.study(
    "Two signals calm immune cells",
    [
      (
        nil,
        "We studied mice with EAE, a model of multiple sclerosis. In mice, two signals together reduced nerve damage in EAE mice. The treated mice showed reversal of disease. These data may inform research in multiple sclerosis."
      )
    ])

  static let blocked: [(study: Study, text: String)] = [
    (infections, "People taking fingolimod had 18% more infections."),
    (infections, "Fingolimod raises your risk of infection."),
    (infections, "Bladder infections were 4.3 times as common with fingolimod as with placebo."),
    (infections, "Bladder infections were more common with fingolimod than with placebo."),
    (infections, "Fatigue was lower with fingolimod."),
    (infections, "Fingolimod was safe."),
    (retina, "The leaf extract does not protect nerve fibres."),
    (retina, "The leaf extract has no effect on nerve fibre loss."),
    (retina, "13 of 20 people had primary progressive MS."),
    (cells, "The two signals reversed MS."),
    (cells, "There is hope for people with MS."),
    (Fixture.stopping, "A few of the 41 people had new inflammation."),
    (Fixture.stopping, "Stopping ocrelizumab is safe for some people."),
    (Fixture.stopping, "Stopping ocrelizumab is like leaving out a vitamin."),
    (
      Fixture.stopping,
      "New inflammation came after 17 months, later than the 16 months for which people were followed."
    ),
  ]

  @Test(arguments: blocked.indices) func stops(_ index: Int) {
    let (study, text) = Self.blocked[index]
    let verdict = Fixture.checker.check(
      text: text, against: Fixture.checker.source(for: study), complete: false)
    #expect(verdict.level == .block, "\(text) → \(verdict.objections.map(\.message))")
  }

  static let passed: [(study: Study, text: String)] = [
    (infections, "Infections were more likely with fingolimod than with placebo."),
    (infections, "The risk was 1.18 times as high (probably between 1.06 and 1.31)."),
    (infections, "There was no clear difference in fatigue."),
    (retina, "There was no clear difference in nerve fibre loss between the groups."),
    (retina, "13 had primary and 20 had secondary progressive MS."),
    (cells, "In mice, two signals together reduced nerve damage."),
    (Fixture.stopping, "Half were followed for 16 months or longer after stopping."),
  ]

  @Test(arguments: passed.indices) func letsPass(_ index: Int) {
    let (study, text) = Self.passed[index]
    let verdict = Fixture.checker.check(
      text: text, against: Fixture.checker.source(for: study), complete: false)
    #expect(verdict.level < .block, "\(text) → \(verdict.objections.map(\.message))")
  }

  @Test func anUnsureLineStandsForWhatIsNotSaid() {
    let source = Fixture.checker.source(for: Self.infections)
    let page = Summary(
      writer: "test",
      headline: Statement(
        text: "Infections were more likely with fingolimod than with placebo.", kind: .finding,
        sources: ["p2"]),
      teaser: Statement(text: "A study of infections.", kind: .design, sources: ["t"]))
    var told = page
    told.facts = [
      Summary.Fact(
        name: "unsure", label: "Could not be read reliably",
        statement: Statement(
          text: "We could not read this reliably: \(words): see the source.", kind: .standing,
          sources: ["unsure:participants"]))
    ]
    #expect(Fixture.checker.check(page, against: source).missing.contains("participants"))
    #expect(!Fixture.checker.check(told, against: source).missing.contains("participants"))
  }

  private let words = "how many took part"

  @Test func patientsWithMSAreNoMilliseconds() {
    let study = Fixture.study(
      "Reading speed in MS",
      [("RESULTS", "Data of 40 MS patients and 133 MS cases from a register were compared.")])
    for text in ["40 people with MS were studied.", "133 people with MS were in the register."] {
      let found = Fixture.objections(text, study).filter { $0.check == "numbers" }
      #expect(found.isEmpty, "\(found.map(\.message))")
    }
  }
}
