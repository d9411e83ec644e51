import Condition
import Evidence
import FactCheck
import Literature
import Testing

@testable import Writing

/// Rows of facts that readers of real pages found wrong or missing; every sentence is invented.
@Suite("Rows of facts")
struct FactsRowsTests {
  private func context(
    _ sentences: [(Passage.Role, String)], title: String = "Naps in multiple sclerosis",
    design: Design = .cohort, people: Participants = .init(groups: [], sources: []),
    harms: [String] = [], absent: [String] = [], unsure: [String] = [],
    comparator: SourcedText? = nil
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: design, species: .human, stage: .observational, participants: people,
      comparator: comparator, harms: .init(reported: !harms.isEmpty, sources: harms),
      absent: absent, unsure: unsure,
      passages: InventedStudies.passages(study, sentences))
    return InventedStudies.context((study, evidence))
  }

  private func rows(_ name: String, _ context: StudyContext) -> [String] {
    FactsPlanner(
      context: context, rewriter: SentenceRewriter(context: context), people: PeoplePhrase(context)
    ).items.filter { $0.subject == name }.flatMap(\.candidates).flatMap(\.statements).map(\.text)
  }

  // MARK: Compared with

  @Test(
    "What it was compared with names whom, and no short form that nobody explains",
    arguments: [
      ("without MS", "People without MS"), ("Examplumab-treated", "Examplumab-treated people"),
      ("placebo", "Placebo"), ("XYQ", nil), ("patients with mild", nil),
      ("patients residing", nil), ("people previously treated", "People previously treated"),
    ] as [(String, String?)])
  func comparedWith(printed: String, row: String?) {
    let told = context(
      [(.methods, "Patients with naps were compared with \(printed).")],
      comparator: SourcedText(text: printed, sources: ["p1"]))
    #expect(rows("comparator", told).first == row)
  }

  // MARK: Who

  @Test("Whoever has the condition is named with it, counted or not")
  func whom() {
    let uncounted = Participants(groups: [], sources: [], withCondition: true)
    #expect(
      rows("species", context([(.methods, "Patients were asked.")], people: uncounted)).first
        == "People with MS")
    #expect(
      rows(
        "species",
        context(
          [(.methods, "They were asked.")], title: "Naps in women with multiple sclerosis",
          people: uncounted)
      ).first == "Women with MS")
    #expect(rows("species", context([(.methods, "We asked.")])).first == "People")
  }

  @Test(
    "Where nobody says that all of them have the condition, the study's own words say who is among them"
  )
  func among() {
    let some = context([(.methods, "We asked 40 people with multiple sclerosis about naps.")])
    #expect(rows("species", some).first == "People with MS")
    let others = context([(.methods, "We compared MS patients with healthy controls.")])
    #expect(rows("species", others).first == "People with MS and others")
    let known = context([
      (.background, "People with multiple sclerosis nap."), (.methods, "We asked."),
    ])
    #expect(rows("species", known).first == "People")
  }

  @Test("A review is of earlier research, a case of one person, and healthy volunteers are healthy")
  func otherWhom() {
    let review = context([(.conclusions, "Naps may help.")], design: .narrativeReview)
    #expect(rows("species", review).first == "Earlier research")
    let case1 = context(
      [(.methods, "A woman napped.")], design: .caseReport,
      people: Participants(total: 1, groups: [], sources: ["p1"]))
    #expect(rows("species", case1).first == "One person")
    let healthy = context(
      [(.methods, "Naps were timed.")], title: "Two kinds of naps in healthy volunteers")
    #expect(rows("species", healthy).first == "Healthy people")
  }

  @Test("Nurses are nurses, and a type that most have is not the type of all")
  func kinds() {
    let nurses = context(
      [(.methods, "We asked 40 nurses about naps.")],
      people: Participants(total: 40, groups: [], sources: ["p1"]))
    #expect(rows("species", nurses).first == "Nurses")
    let mostly = context(
      [(.methods, "We asked 90 respondents, mainly with RRMS.")],
      people: Participants(total: 90, groups: [], sources: ["p1"], withCondition: true))
    #expect(rows("species", mostly).first == "People with MS")
    #expect(rows("participants", mostly).first == "90 people with MS")
    let all = context(
      [(.methods, "We asked 90 respondents with RRMS.")],
      people: Participants(total: 90, groups: [], sources: ["p1"], withCondition: true))
    #expect(rows("species", all).first == "People with relapsing-remitting MS")
  }

  @Test("The arms of a trial are shown where nobody counts them together")
  func arms() {
    let groups = [
      Participants.Group(name: "nap group", count: 14),
      Participants.Group(name: "waiting list", count: 15),
    ]
    let told = context(
      [(.methods, "A nap group (n = 14) and a waiting list (n = 15).")], design: .rct,
      people: Participants(groups: groups, sources: ["p1"]))
    #expect(rows("participants", told).first == "Nap group: 14; waiting list: 15")
  }

  // MARK: What is missing

  @Test("What a design cannot tell is no lack of its abstract")
  func absent() {
    let all = ["participants", "comparator", "followUp", "limitations", "funding"]
    func line(_ design: Design) -> String {
      rows("absent", context([(.results, "Naps help.")], design: design, absent: all))
        .joined(separator: " ")
    }
    #expect(line(.narrativeReview) == "Not in the abstract: who paid for it.")
    #expect(!line(.qualitative).contains("compared"))
    #expect(!line(.crossSectional).contains("followed"))
    #expect(line(.crossSectional).contains("how many took part"))
    #expect(line(.cohort).contains("followed"))
    let review = context([], design: .narrativeReview, unsure: ["findings", "participants"])
    #expect(FactsPlanner.unsure(review.evidence, leftOut: []).isEmpty)
    let cohort = context([], design: .cohort, unsure: ["participants"])
    #expect(!FactsPlanner.unsure(cohort.evidence, leftOut: []).isEmpty)
  }

  @Test("Nobody's follow-up is called missing where a length of time stands in the abstract")
  func time() {
    func line(_ sentence: String) -> String {
      rows("absent", context([(.methods, sentence)], absent: ["followUp", "funding"]))
        .joined(separator: " ")
    }
    #expect(!line("They napped twice a week for 12 weeks.").contains("followed"))
    #expect(line("They were 40 years old.").contains("followed"))
    #expect(line("They napped.").contains("followed"))
  }

  // MARK: Side effects

  private func harms(
    _ sentence: String, role: Passage.Role = .results,
    title: String = "Treatment with examplumab in MS",
    design: Design = .cohort
  ) -> String {
    rows("harms", context([(role, sentence)], title: title, design: design, harms: ["p1"])).first
      ?? ""
  }

  @Test(
    "A word of safety, a fear or a wish is no side effect",
    arguments: [
      "The safety of examplumab was good.", "It was a safe option.",
      "Options with fewer side effects are needed.",
      "The main challenges included managing side effects.",
      "Examplumab may have fewer side effects.",
    ])
  func noHarm(sentence: String) {
    #expect(harms(sentence, role: .conclusions) == "Standing text of harms.not_reported.")
  }

  @Test("What hardly anything but a treatment does is never called absent")
  func toxicity() {
    let told = [(Passage.Role.results, "Severe lymphopenia was common and went with shingles.")]
    #expect(
      rows("harms", context(told, title: "Treatment with examplumab in MS")) == [
        "Standing text of unsure.default."
      ])
    #expect(
      rows("harms", context(told, title: "Lymphopenia in MS")) != [
        "Standing text of unsure.default."
      ])
  }

  @Test("Numbers, names and their absence are told")
  func harmTold() {
    #expect(harms("Adverse events were seen in 12 patients.").contains("12"))
    #expect(harms("No adverse events were seen.").lowercased().hasPrefix("no "))
    let named = rows(
      "harms",
      context(
        [(.results, "The safety profile of it was marked by headache, nausea and fatigue.")],
        title: "Examplumab in MS", harms: ["p1"]))
    #expect(named.contains("The abstract names, for example, headache, nausea and fatigue."))
  }

  @Test("How many had side effects comes before what did not happen")
  func overall() {
    let told = rows(
      "harms",
      context(
        [
          (.results, "There were no serious infections."),
          (.results, "Adverse events were seen in 40% of patients."),
        ], title: "Safety of examplumab in MS", harms: ["p1", "p2"]))
    #expect(told.first?.contains("40%") == true)
  }

  @Test(
    "Side effects are the subject of a case only where its title says so",
    arguments: [
      ("Examplumab-induced rash in multiple sclerosis", true),
      ("A complication of examplumab in multiple sclerosis", true),
      ("Efficacy of examplumab in multiple sclerosis", false),
      ("Examplumab for relief of examplumab-induced rash", false),
      ("A woman with multiple sclerosis on examplumab", false),
    ])
  func subject(title: String, isSubject: Bool) {
    let told = context([(.results, "A rash came up.")], title: title, design: .caseReport)
    #expect(FactsHarmWords(context: told).isSubject == isSubject)
  }
}
