import FactCheck
import Literature
import Testing

/// The slips of fluent writers: plausible sentences, wrong in one point. The study is invented.
@Suite struct FluentTests {
  private static let study = Fixture.study(
    "Lamps for sleep in relapsing-remitting multiple sclerosis: a randomised trial",
    [
      (
        "METHODS",
        """
        We enrolled 61 patients with RRMS, 30 with lamps and 31 with candles, for 12 weeks. Thirty-eight patients completed the study. Balance was measured. It was single-blind.
        """
      ),
      (
        "RESULTS",
        """
        Sleep was longer with lamps than with candles. The rise in energy was not significant (from 5 to 8 points). Blue light was associated with increased waking, whereas warm tea was associated with reduced waking. Twenty patients (53%) felt warm. No serious adverse events occurred; mild adverse events were seen in 12 patients. Waking decreased from 83 to 76 per 1,000 nights in women and from 49 to 46 in men. Calm lasted 24-41 months. Improvement began in the seventh week. Falling asleep was quicker at a young age. The frequency of yawning was higher in patients with lamps than in the healthy population (32% vs. 26%).
        """
      ),
      (
        "CONCLUSIONS",
        """
        Going outdoors is highly recommended. Lamps in mice with EAE improved waking.
        """
      ),
    ])

  /// p1 enrolled, p2 completed, p3 balance, p4 blind, p5 sleep, p6 energy, p7 blue light and tea,
  /// p8 warm, p9 adverse, p10 waking, p11 calm, p12 seventh week, p13 age, p14 yawning, p15 outdoors,
  /// p16 mice.
  private func objections(_ text: String, _ passages: String) -> [Objection] {
    Fixture.objections(
      text, Self.study, sources: passages.split(separator: ",").map(String.init)
    ).filter { $0.check != "plain_language" && $0.check != "support" }
  }

  @Test(arguments: [
    ("The rise in energy was significantly bigger, from 5 to 8 points.", "p6"),
    ("The trial enrolled 38 people with relapsing-remitting MS.", "p2"),
    ("Warm tea was linked to more waking.", "p7"),
    ("Of 20 patients, 53% of 20 felt warm.", "p8"),
    ("No side effects were seen.", "p9"),
    ("Side effects were seen in none of the people, who felt calm.", "p9"),
    ("Among men, waking went from 83 to 76 per 1,000 nights.", "p10"),
    ("Calm lasted 24 to 41 weeks.", "p11"),
    ("In this double-blind trial, sleep was longer with lamps.", "p4,p5"),
    ("Falling asleep was quicker in older people.", "p13"),
    ("Sleep was longer with candles than with lamps.", "p5"),
    ("Yawning was seen in 26% of people with lamps and 32% of healthy people.", "p14"),
    ("The study showed that going outdoors helps.", "p15"),
    ("Lamps made people with MS wake less often.", "p16"),
    ("Sleep was longer with lamps without exception.", "p5"),
    ("Around the world, sleep was longer with lamps.", "p5"),
    ("Sleep was far longer with lamps than with candles.", "p5"),
    ("Lamps worked like flipping a switch, and sleep was longer.", "p5"),
    ("Sleep was longer with lamps in people with any type of MS.", "p5"),
    ("Just 53% of people felt warm.", "p8"),
    ("After 12 nights, 53% of people slept longer.", "p5"),
    ("Sleep was longer with lamps, so daily tasks were easier.", "p5"),
  ])
  func aSlipIsHeard(text: String, passages: String) {
    #expect(!objections(text, passages).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("The rise in energy, from 5 to 8 points, was not significant.", "p6"),
    ("The trial enrolled 61 people with relapsing-remitting MS.", "p1"),
    ("Warm tea was linked to less waking.", "p7"),
    ("Twenty people (53%) felt warm.", "p8"),
    ("No serious side effects were seen.", "p9"),
    ("Mild side effects were seen in 12 people, and no serious ones.", "p9"),
    ("Among women, waking went from 83 to 76 per 1,000 nights.", "p10"),
    ("Calm lasted 24 to 41 months.", "p11"),
    ("Improvement began in week seven.", "p12"),
    ("In this single-blind trial, sleep was longer with lamps than with candles.", "p4,p5"),
    ("Sleep was longer with lamps than with candles.", "p5"),
    ("Over 12 weeks, sleep was longer with lamps than with candles.", "p5"),
    ("Yawning was seen in 32% of people with lamps and 26% of healthy people.", "p14"),
    ("The authors recommend going outdoors.", "p15"),
    ("In mice with an MS-like disease, lamps improved waking.", "p16"),
    ("Only 38 of the 61 people completed the study.", "p1,p2"),
  ])
  func theTruthIsLetPass(text: String, passages: String) {
    let found = objections(text, passages)
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }
}
