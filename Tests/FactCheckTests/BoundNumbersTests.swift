import FactCheck
import Literature
import Testing

/// A figure keeps what its passage prints it of: its fellow group, its own words. All invented.
@Suite struct BoundNumbersTests {
  static let study = Fixture.study(
    "Green lamps and calm in multiple sclerosis",
    [
      (
        "RESULTS",
        "Nightly restlessness was observed in 47% of evening readers, compared with only 12% of morning readers. Calm began after 9 weeks in gardeners and after 21 weeks in bakers. Health-related quality of life (HRQoL) was asked about. HRQoL did not improve with lamps."
      )
    ])

  private func objects(_ text: String, _ check: String) -> Bool {
    Fixture.objections(text, Self.study).contains { $0.check == check }
  }

  @Test func oneGroupOfTwoIsHalfAComparison() {
    #expect(objects("Restless nights were seen in 47% of evening readers.", "completeness"))
    #expect(
      !objects(
        "Restless nights were seen in 47% of evening readers, compared with 12% of morning readers.",
        "completeness"))
  }

  @Test func aFigureKeepsItsWords() {
    #expect(objects("In gardeners calm began after 21 weeks.", "numbers"))
    #expect(!objects("In bakers calm began after 21 weeks.", "numbers"))
  }

  @Test func fullWordsAnswerAShortForm() {
    #expect(objects("Health-related quality of life improved with lamps.", "negation"))
    #expect(!objects("Health-related quality of life did not improve with lamps.", "negation"))
  }
}
