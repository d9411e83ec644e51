import FactCheck
import Testing

@Suite("A page tells what the study comes to")
struct MainSentencesTests {
  private let study = Fixture.study(
    "Evening swimming and sleep in adults with multiple sclerosis: a cohort study",
    [
      ("BACKGROUND", "Poor sleep is common in multiple sclerosis (MS)."),
      ("METHODS", "We followed 210 adults with MS for 2 years. Pools were heated to 28 degrees."),
      (
        "RESULTS",
        "The pools were visited by 140 adults. Evening swimming was associated with longer sleep. The association of swimming with sleep was stronger in winter. Water pressure was lower in 12 pools."
      ),
      (
        "CONCLUSIONS",
        "Evening swimming was associated with better sleep in adults with MS. Swimming may support sleep."
      ),
    ])

  private func tells(_ text: String) -> Bool {
    let verdict = Fixture.checker.check(
      text: text, against: Fixture.checker.source(for: study), complete: true)
    return !verdict.objections.contains { $0.message.contains("comes to") }
      && !verdict.missing.contains("findings")
  }

  @Test("Any of the sentences that sum up will do, in other words too")
  func told() {
    #expect(
      tells("In 210 people followed for 2 years, evening swimming was linked to longer sleep."))
    #expect(
      tells("The authors conclude that evening swimming was linked to better sleep in adults."))
  }

  @Test("A side matter alone will not")
  func aside() {
    #expect(!tells("In 210 people followed for 2 years, water pressure was lower in 12 pools."))
  }

  @Test("A plan has nothing to tell yet")
  func plan() {
    let plan = Fixture.study(
      "Evening swimming and sleep in multiple sclerosis: protocol of a trial",
      [
        ("OBJECTIVE", "This trial will test whether evening swimming improves sleep."),
        ("METHODS", "We will recruit 60 adults with multiple sclerosis."),
      ])
    let verdict = Fixture.checker.check(
      text: "Researchers will test with 60 people whether evening swimming improves sleep.",
      against: Fixture.checker.source(for: plan), complete: true)
    #expect(!verdict.objections.contains { $0.message.contains("comes to") })
  }
}
