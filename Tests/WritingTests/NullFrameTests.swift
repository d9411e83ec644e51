import Testing

@testable import Writing

@Suite("No clear difference: only where the sentence says so")
struct NullFrameTests {
  private func reading(_ text: String) -> NullFrame.Reading? {
    NullFrame.reading(Pieces(text))
  }

  @Test("Differences between groups that were looked for and not seen")
  func nulls() {
    #expect(
      reading("There was no significant difference in walking speed between the groups")
        == .init(outcome: "walking speed", groups: nil))
    #expect(
      reading("No differences were found between the two arms in relapse rate")
        == .init(outcome: "relapse rate", groups: nil))
    #expect(
      reading("Fatigue did not differ between women and men")
        == .init(outcome: "Fatigue", groups: "women and men"))
    #expect(
      reading("Sleep was not significantly different between the groups")
        == .init(outcome: "Sleep", groups: nil))
    #expect(
      reading("There were no differences in nerve layers between drug and placebo arms in any eye")
        == .init(outcome: "nerve layers", groups: "drug and placebo arms"))
    #expect(
      reading("Pain scores were similar between both groups")
        == .init(outcome: "Pain scores", groups: nil))
  }

  @Test(
    "Sentences that say something else",
    arguments: [
      "There was no correlation between walking speed and lesion volume",
      "No association was found between smoking and relapses",
      "There was no significant difference in sleep between the groups, but pain was lower",
      "Fatigue differed between the groups",
      "White matter was higher in patients than in controls",
      "After controlling for age, scores did not differ between the groups",
      "No patient had a relapse",
      "The performance of the test to predict infection was similar between the cohorts",
      "His condition remained stable with no relapses",
      "There was no difference in fatigue after 12 weeks",
    ])
  func others(_ text: String) {
    #expect(reading(text) == nil)
  }
}
