import FactCheck
import Literature
import Testing

/// What a retelling turns round inside one clause, with other clauses about it. All studies are invented.
@Suite struct TurnedClausesTests {
  static let study = Fixture.study(
    "Lamps and candles in multiple sclerosis",
    [
      (
        "METHODS",
        "We looked at 60 people with MS. Brightness was measured after 15 minutes in the hall and after 2 hours in the garden."
      ),
      (
        "RESULTS",
        """
        The glare was higher with the lamp than with the candle. \
        A shorter stay and a lower dose of light were linked with a greater gain in calm. \
        The need for a second lamp (a spare one) did not differ between the two halls. \
        In the blue hall 28 of 33 people slept by the window, while 11 of 33 people in the red hall did. \
        Two people were given a candle and did not show harm due to the smoke. \
        The unrest was likely exacerbated by the smoke of the candle. \
        The amount of light collected was insufficient to draw conclusions on sleep. \
        Our data suggest that the warmth of a lamp can vary among halls.
        """
      ),
      ("CONCLUSIONS", "The lamp does not ease the strain of reading at night."),
    ])

  private func objections(_ text: String, _ source: String) -> [Objection] {
    Fixture.objections(text, Self.study, kind: .finding, sources: [source])
  }

  @Test(arguments: [
    ("Glare was lower for the lamp than for the candle.", "direction", "p3"),
    (
      "Staying for a shorter time and having a higher dose of light went with greater calm.",
      "direction", "p4"
    ),
    (
      "A second lamp (one kept in store) was needed differently in the two halls.", "negation", "p5"
    ),
    ("The place by the window was slept at by 33 people in the blue hall.", "numbers", "p6"),
    ("They did show harm due to the smoke.", "negation", "p7"),
    ("The unrest was likely improved by the candle smoke.", "direction", "p8"),
    ("There was enough light collected to draw conclusions on sleep.", "direction", "p9"),
    ("The data show that the warmth of lamps can vary among halls.", "strength", "p10"),
    ("At night the lamp does help with tired eyes over a book.", "negation", "p11"),
    (
      "Brightness was measured in the hall after 2 hours and in the garden after 15 minutes.",
      "numbers", "p2"
    ),
  ]) func hearsWhatIsTurned(_ text: String, _ check: String, _ source: String) {
    let found = objections(text, source)
    #expect(found.contains { $0.check == check }, "\(text): \(found.map(\.check))")
  }

  @Test(arguments: [
    ("Glare was higher for the lamp than for the candle.", "p3"),
    ("Glare was lower for the candle than for the lamp.", "p3"),
    ("Staying for a shorter time and having a lower dose of light went with greater calm.", "p4"),
    ("The need for a second lamp (one kept in store) did not differ in the two halls.", "p5"),
    ("In the blue hall 28 of 33 people slept by the window.", "p6"),
    ("They did not show harm due to the smoke.", "p7"),
    ("The unrest was likely made worse by the candle smoke.", "p8"),
    ("There was not enough light collected to draw conclusions on sleep.", "p9"),
    ("The data suggest that the warmth of lamps can vary among halls.", "p10"),
    ("At night the lamp does not ease the strain of reading.", "p11"),
    (
      "Brightness was measured in the hall after 15 minutes and in the garden after 2 hours.", "p2"
    ),
  ]) func keepsTheTruth(_ text: String, _ source: String) {
    let found = objections(text, source).filter { $0.check != "plain_language" }
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }

  /// Figures in brackets belong to what stands before them, and what stands behind goes on.
  static let bracketed = Fixture.study(
    "Halls and pace in multiple sclerosis",
    [
      ("METHODS", "We looked at 60 people with MS and measured their pace and pulse."),
      (
        "RESULTS",
        """
        People in the red hall (mean time 505 ms) were slower than those in the blue hall (mean time 462 ms) on the task. \
        There was a fall in pulse of 8 beats with the lamp (p < 0.01), without any fall in strength.
        """
      ),
    ])

  @Test(arguments: [
    ("People in the red hall were slower on the task than people in the blue hall.", "p2"),
    ("With the lamp the pulse fell by 8 beats.", "p3"),
  ]) func readsOnBehindABracket(_ text: String, _ source: String) {
    let found = Fixture.objections(text, Self.bracketed, kind: .finding, sources: [source])
      .filter { $0.check != "plain_language" }
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }
}
