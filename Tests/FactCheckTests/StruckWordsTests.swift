import FactCheck
import Literature
import Testing

/// What a struck-out word leaves behind: an `any` with nothing to allow it, `clear evidence` where there
/// was too little, a short passage's word of change without its `not`. All studies are invented.
@Suite struct StruckWordsTests {
  static let study = Fixture.study(
    "Lamps, candles and calm in multiple sclerosis",
    [
      ("METHODS", "We looked at 48 people with MS over one winter."),
      (
        "RESULTS",
        """
        The number of naps was not appreciably higher with the lamp than with the candle. \
        It was not possible to draw any conclusions on the colour of the light. \
        The evidence on warm light was insufficient to tell one hall from the other. \
        The guest had no shivers. \
        Handwriting, as measured by a slope score or by the number of lines in the diary of the evening, also did not differ between rooms. \
        A yellow shade, when added to the tall lamp (2.5 lux), increased the chance of a good nap from 39% to 60%, while a green shade (40 lux) decreased the chance of a good nap from 39% to 2%. \
        Fewer than 10% of the rooms had a window. \
        Entries in the diary were suggestive of a restless night. \
        The short lamp may be an easier tool for asking people to nap. \
        The pages were very few and were not torn, and they were read by all.
        """
      ),
    ])

  private func objections(_ text: String) -> [Objection] {
    Fixture.objections(text, Self.study).filter { $0.check != "plain_language" }
  }

  @Test(arguments: [
    ("The number of naps was higher with the lamp than with the candle.", "negation"),
    ("It was possible to draw any conclusions on the colour of the light.", "negation"),
    ("There was clear evidence on warm light in the halls.", "negation"),
    ("The guest did have the chills.", "negation"),
    ("Handwriting in the diary of the evening differed between rooms.", "negation"),
    ("The pages were very few and were torn, and they were read by all.", "negation"),
    ("A yellow shade decreased the chance of a good nap.", "direction"),
    ("More than 10% of the rooms had a window.", "direction"),
    ("Entries in the diary show a restless night.", "strength"),
    ("The short lamp is an easier tool to suggest a nap to people.", "strength"),
  ]) func hearsWhatWasStruck(_ text: String, _ check: String) {
    let found = objections(text)
    #expect(found.contains { $0.check == check }, "\(text): \(found.map(\.check))")
  }

  @Test(arguments: [
    "The number of naps was not higher with the lamp than with the candle.",
    "It was not possible to draw any conclusions on the colour of the light.",
    "There was not enough evidence on warm light in the halls.",
    "Handwriting in the diary of the evening did not differ between rooms.",
    "The pages were very few and were not torn, and they were read by all.",
    "A yellow shade increased the chance of a good nap.",
    "A green shade decreased the chance of a good nap.",
    "Fewer than 10% of the rooms had a window.",
    "Entries in the diary suggest a restless night.",
    "The short lamp may be an easier tool to suggest a nap to people.",
  ]) func keepsTheTruth(_ text: String) {
    let found = objections(text)
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }

  static let diet = Fixture.study(
    "A bean diet in multiple sclerosis",
    [
      ("BACKGROUND", "Cardiovascular disease is common in people with MS."),
      (
        "RESULTS",
        """
        The bean diet lowered blood pressure and serum cholesterol. \
        One group took 50,000 IU of vitamin D. \
        Too high a cortisol was rare and was not more common with beans. \
        There was a reduction in pulse of 8 beats with beans, without any reduction in strength on the bicycle.
        """
      ),
    ])

  @Test func aNamedIllnessIsNotItsMeasure() {
    let found = Fixture.objections(
      "The bean diet lowered blood pressure and heart attacks.", Self.diet)
    #expect(found.contains { $0.check == "outcomes" }, "\(found.map(\.check))")
  }

  @Test(arguments: [
    "The bean diet lowered blood pressure and blood cholesterol.",
    "One group took 50,000 international units of vitamin D.",
    "Too much cortisol was rare and was not more common with beans.",
    "There was a reduction in pulse on the bicycle with beans.",
  ]) func whatIsSaidInOtherWordsPasses(_ text: String) {
    let found = Fixture.objections(text, Self.diet).filter { $0.check != "plain_language" }
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }

  static let halls = Fixture.study(
    "Windows in halls for people with multiple sclerosis",
    [
      (
        "RESULTS",
        """
        A nap was taken on 73% (95% CI 69% to 77%; 40 halls, 900 days) of days with a window, compared with 55% (95% CI 48% to 61%; 22 halls, 310 days) of days without a window. \
        In the diary 18 of 33 people of the red hall wrote of dreams that came mostly near dawn.
        """
      )
    ])

  @Test func theOtherGroupIsMissedBehindItsInterval() {
    let alone = Fixture.objections("A nap was taken on 73% of days with a window.", Self.halls)
    #expect(alone.contains { $0.check == "completeness" }, "\(alone.map(\.check))")
    let both = Fixture.objections(
      "A nap was taken on 73% of days with a window and on 55% of days without one.", Self.halls)
    #expect(!both.contains { $0.check == "completeness" }, "\(both.map(\.check))")
  }

  @Test func aReviewThatSpeaksOfHarmsOwesALineOnThem() {
    func missing(_ abstract: String) -> [String] {
      let review = Fixture.study(
        "Lamps in multiple sclerosis: a review", [(nil, abstract)])
      return Fixture.checker.check(
        text: "A review of what is known about lamps.",
        against: Fixture.checker.source(for: review), complete: true
      ).missing
    }
    let speaks = "This review discusses lamps, their use and their possible toxicity."
    #expect(missing(speaks).contains("harms"))
    #expect(!missing("This review discusses lamps and their use.").contains("harms"))
  }
}
