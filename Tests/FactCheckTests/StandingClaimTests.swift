import FactCheck
import Literature
import Testing

/// True sentences in the wrong place, and grave things left out. All studies are invented.
@Suite struct StandingClaimTests {
  static let correlation = Fixture.study(
    "Memory and walking in multiple sclerosis",
    [
      ("METHODS", "We studied 40 patients with multiple sclerosis and 20 healthy controls."),
      (
        "RESULTS",
        "Memory did not correlate with walking speed between the groups. Fatigue correlated with memory (r = -0.41, p = 0.01). Balance was worse in patients than in controls."
      ),
    ])

  static let deaths = Fixture.study(
    "Ponesimod in routine care",
    [
      ("METHODS", "We followed 210 patients with MS who took ponesimod."),
      (
        "RESULTS",
        "Serious adverse events were reported, with 6 deaths. Headache was reported by 30 patients (14%)."
      ),
    ])

  static let review = Fixture.study(
    "Medicines for walking in multiple sclerosis",
    [
      ("METHODS", "We searched PubMed for reports on walking."),
      ("RESULTS", "Seven articles were found, one of them a randomised controlled trial."),
    ])

  private func levels(
    _ text: String, _ kind: Statement.Kind, _ sources: [String], _ study: Study,
    place: String = "found[0]"
  ) -> [String] {
    Fixture.checker.check(
      Statement(text: text, kind: kind, sources: sources), place: place,
      against: Fixture.checker.source(for: study)
    ).filter { $0.level == .block }.map(\.check)
  }

  @Test func noLinkIsNotNoDifference() {
    let text = "There was no clear difference between the groups in memory."
    #expect(levels(text, .finding, ["p2"], Self.correlation).contains("negation"))
    #expect(
      levels(
        "There was no clear difference between the groups in fatigue.", .finding, ["p4"],
        Fixture.trial
      ).isEmpty)
  }

  @Test func chanceIsSaidOnlyOfAStudyThatDrewLots() {
    let text = "Chance decided who was in which group."
    let sources = ["standing:design.rct"]
    #expect(levels(text, .standing, sources, Fixture.trial).isEmpty)
    #expect(!levels(text, .standing, sources, Fixture.cohort).isEmpty)
    #expect(!levels(text, .standing, sources, Self.review).isEmpty)
  }

  @Test func nothingComparedIsSaidOnlyWhereNothingWas() {
    let text = "There was no group to compare with."
    #expect(levels(text, .standing, ["standing:result.no_comparison"], Fixture.stopping).isEmpty)
    #expect(!levels(text, .standing, ["standing:result.no_comparison"], Self.correlation).isEmpty)
    #expect(!levels(text, .absence, ["absent:comparator"], Fixture.trial).isEmpty)
  }

  @Test func aHeadlineOfMiceSaysSo() {
    let text = "Compound L9 reduced the loss of nerve fibres."
    #expect(
      levels(text, .finding, ["p3"], Fixture.mice, place: "headline").contains("species"))
    #expect(
      levels(
        "In mice, L9 reduced the loss of nerve fibres.", .finding, ["p3"], Fixture.mice,
        place: "headline"
      ).isEmpty)
  }

  @Test func aNegativeCorrelationDoesNotGoTogether() {
    #expect(
      levels("Fatigue went together with better memory.", .finding, ["p3"], Self.correlation)
        .contains("direction"))
  }

  @Test func deathsAreNotLeftOut() {
    let source = Fixture.checker.source(for: Self.deaths)
    let headache = "Side effects: headache came in 30 people (14%)."
    let short = Fixture.checker.check(text: headache, against: source, complete: true)
    #expect(
      short.objections.contains { $0.check == "completeness" && $0.message.contains("deaths") })
    let whole = Fixture.checker.check(
      text: headache + " 6 people died.", against: source, complete: true)
    #expect(!whole.objections.contains { $0.message.contains("deaths") })
  }
}
