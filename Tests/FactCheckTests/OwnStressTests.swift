import FactCheck
import Literature
import Testing

/// Words of change and doubt whose neighbours stand elsewhere in the source. All studies are invented.
@Suite struct OwnStressTests {
  static let study = Fixture.study(
    "Lamps, candles and calm in multiple sclerosis",
    [
      (
        nil,
        """
        Salt crystals may also raise the moisture of the cellar air and have a soothing smell. \
        We looked at 40 cellars in two towns with instruments of three makers. \
        Accuracy of the hygrometer was greater than that of the barometer in damp cellars. \
        The barometer did not survive the second winter in six damp cellars. \
        Melatonin shortened the wait for sleep by 12 minutes in night workers. \
        Injections led to a gain of 7 letters in vision.
        """
      )
    ])

  private func objects(_ text: String, _ check: String) -> Bool {
    Fixture.objections(text, Self.study).contains { $0.check == check }
  }

  @Test(arguments: [
    ("Salt crystals raise the moisture of the air in a cellar.", "strength"),
    ("Accuracy of the hygrometer was smaller than that of the barometer.", "direction"),
    ("The barometer did survive the second winter in damp cellars.", "negation"),
    ("Melatonin lengthened the wait for sleep by 12 minutes in night workers.", "direction"),
    ("Injections worsened vision by 7 letters.", "direction"),
  ]) func whatIsTurnedIsHeard(_ text: String, _ check: String) {
    #expect(objects(text, check), "\(text)")
  }

  @Test(arguments: [
    ("Salt crystals may raise the moisture of the air in a cellar.", "strength"),
    ("Accuracy of the hygrometer was greater than that of the barometer.", "direction"),
    ("The barometer did not survive the second winter in damp cellars.", "negation"),
    ("Melatonin cut the wait for sleep by 12 minutes in night workers.", "direction"),
    ("Injections improved vision by 7 letters.", "direction"),
  ]) func whatIsToldTrulyPasses(_ text: String, _ check: String) {
    #expect(!objects(text, check), "\(text)")
  }
}
