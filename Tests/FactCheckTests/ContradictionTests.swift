import FactCheck
import Testing

/// One text that says a thing and its opposite. The study is invented.
@Suite struct ContradictionTests {
  static let study = Fixture.study(
    "Lamps and sleep in multiple sclerosis",
    [
      (
        "RESULTS",
        """
        Night rest was longer with the blue lamp than with the candle in 40 people with MS. \
        The candle did not warm the hands of the readers. \
        Reading by the window went with better calm in the evening.
        """
      )
    ])

  private func contradicts(_ text: String) -> Bool {
    Fixture.checker.check(
      text: text, against: Fixture.checker.source(for: Self.study), complete: false
    ).objections.contains { $0.check == "agreement" }
  }

  @Test(arguments: [
    "Night rest was shorter with the blue lamp. Night rest was longer with the blue lamp.",
    "Reading by the window went with worse calm in the evening. Reading by the window went with better calm in the evening.",
    "The candle warmed no hands. The candle did warm the hands of the readers. The candle did not warm the hands of the readers.",
  ]) func aSentenceAndItsOppositeContradict(_ text: String) {
    #expect(contradicts(text), "\(text)")
  }

  @Test(arguments: [
    "Night rest was longer with the blue lamp. Reading by the window went with better calm in the evening.",
    "Night rest was longer with the blue lamp. Night rest was longer with the lamp that is blue.",
    "The candle did not warm the hands of the readers. The hands of the readers were not warmed by the candle.",
  ]) func twoSentencesThatAgreePass(_ text: String) {
    #expect(!contradicts(text), "\(text)")
  }
}
