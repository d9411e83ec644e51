import FactCheck
import Literature
import Testing

/// A `not`, a `may`, a link or a change of direction that the passage has and its plain retelling has
/// not. All studies are invented.
@Suite struct LedgerTests {
  static let study = Fixture.study(
    "Evening lamps and sleep in multiple sclerosis",
    [
      (
        "METHODS",
        "We followed 90 adults with multiple sclerosis who used evening lamps in one of six towns."
      ),
      (
        "RESULTS",
        "Adverse events with the lamps were very few and were not severe. Lamp use was associated with shorter naps in the afternoon. The mechanisms behind the warm glow remain unclear. Melatonin concentrations were higher among owners of amber lamps. Fatigue scores did not improve with stronger bulbs."
      ),
      ("CONCLUSIONS", "Amber lamps might be useful in wards at night."),
    ])

  private func objects(_ check: String, _ text: String) -> Bool {
    Fixture.objections(text, Self.study).contains { $0.check == check }
  }

  @Test(arguments: [
    ("negation", "Unwanted effects of the lamps were few and were severe."),
    ("negation", "The mechanisms of the warm glow are clear."),
    ("negation", "Tiredness scores did improve when the bulbs were stronger."),
    ("strength", "Amber lamps are useful on wards at night."),
    ("strength", "Using a lamp led to shorter naps after noon."),
    ("direction", "People with an amber lamp had lower melatonin."),
  ]) func asksAboutWhatIsLost(_ check: String, _ text: String) {
    #expect(objects(check, text), "\(text)")
  }

  @Test(arguments: [
    ("negation", "Unwanted effects of the lamps were few, and none was severe."),
    ("negation", "It is not clear what is behind the warm glow."),
    ("negation", "Tiredness scores stayed the same when the bulbs were stronger."),
    ("strength", "Amber lamps could be useful on wards at night."),
    ("strength", "Using a lamp was linked to shorter naps after noon."),
    ("direction", "People with an amber lamp had more melatonin."),
  ]) func letsPassWhatIsKept(_ check: String, _ text: String) {
    #expect(!objects(check, text), "\(text)")
  }

  /// Both say the same of the two lamps.
  @Test func whatIsComparedTheOtherWayRoundIsNotTurned() {
    let study = Fixture.study(
      "Red and blue lamps",
      [(nil, "We found that fewer moths came to red lamps than to blue lamps.")]
    )
    withKnownIssue("what stands far from the word of change is not seen to be the other side") {
      #expect(
        !Fixture.objections("We found that more moths came to blue lamps than to red lamps.", study)
          .contains { $0.check == "direction" && $0.level == .block })
    }
    #expect(
      Fixture.objections("We found that more moths came to red lamps than to blue lamps.", study)
        .contains { $0.check == "direction" })
  }
}
