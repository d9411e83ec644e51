import FactCheck
import Literature
import Testing

/// Figures that belong together: arms, times, a part and its whole. All studies are invented.
@Suite struct PairedNumbersTests {
  static let lamps = Fixture.study(
    "Blue lamps and sleep in multiple sclerosis: a randomised trial",
    [
      (
        "METHODS",
        "In all, 128 adults with multiple sclerosis were randomised to blue lamps (n = 64) or red lamps (n = 64)."
      ),
      (
        "RESULTS",
        "Sound sleep came to 42% of people with blue lamps and 31% of people with red lamps. Pain eased after 2 weeks, and walking was steadier after 5 months. Headache occurred in 9 of 57 people with blue lamps. Walking speed rose by 12 points with blue lamps compared with 4 points with red lamps. Fatigue fell in 38% of the blue group versus 22% of the red group. Dizziness lasted 3 days in the morning group and 8 days in the evening group. The lamps were kept by 17 of 49 families. Appetite returned in 26 of 61 patients (43%). Of 52 adults with poor sleep, 19 kept a diary. Warm feet were felt by 14 (29%) of 48 readers. Memory was better in 6 out of 23 men."
      ),
    ])

  private func objections(_ text: String) -> [Objection] {
    Fixture.objections(text, Self.lamps).filter {
      $0.check == "numbers" || $0.check == "completeness" || $0.check == "population"
    }
  }

  @Test(arguments: [
    "Sound sleep came to 31% of people with blue lamps and 42% of people with red lamps.",
    "With red lamps, 42% slept soundly, and with blue lamps 31% did.",
    "Sound sleep was had by 31% with blue lamps, compared with 42% with red lamps.",
    "Pain eased after 5 months, and walking was steadier after 2 weeks.",
    "Walking was steadier after 2 weeks; pain eased after 5 months.",
    "Walking speed rose by 4 points with blue lamps, compared with 12 points with red lamps.",
    "Fatigue fell in 22% of the blue group and in 38% of the red group.",
    "Dizziness lasted 8 days in the morning group and 3 days in the evening group.",
    "Fatigue fell in 22% of the blue group versus 38% of the red group.",
    "Fatigue fell in 38% of the red group but in only 22% of the blue group.",
    "Walking speed rose by 12 points with red lamps and by 4 points with blue lamps.",
    "With blue lamps walking speed rose by 4 points, while it rose by 12 points with red lamps.",
    "After 5 months pain eased, and after 2 weeks walking was steadier.",
    "It took 5 months for pain to ease and 2 weeks for walking to be steadier.",
    "Sound sleep came to 42% of people with red lamps and 31% of people with blue lamps.",
    "42% of the people with red lamps slept soundly, against 31% of those with blue lamps.",
    "In the morning group dizziness lasted 8 days; in the evening group it lasted 3 days.",
    "The red group saw fatigue fall in 38%, the blue group in 22%.",
    "31% with blue lamps and 42% with red lamps slept soundly.",
    "In the evening group dizziness lasted 3 days, and 8 days in the morning group.",
  ]) func crossedFiguresAreObjectedTo(_ text: String) {
    #expect(!objections(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "Headache occurred in 57 people with blue lamps.",
    "57 people with blue lamps had a headache.",
    "The lamps were kept by 49 families.",
    "Appetite returned in 61 patients.",
    "52 adults with poor sleep kept a diary.",
    "A diary was kept by 52 adults with poor sleep.",
    "Warm feet were felt by 48 readers.",
    "48 readers felt warm feet.",
    "Memory was better in 23 men.",
    "In 23 men memory was better.",
    "Among 57 people with blue lamps headache occurred.",
    "Some 49 families kept the lamps.",
    "Headache occurred in 9 people with blue lamps.",
    "The lamps were kept by 17 families.",
    "Appetite returned in 26 patients.",
    "14 readers felt warm feet.",
    "Memory was better in 6 men.",
    "In 6 men memory was better.",
    "9 people with blue lamps had a headache.",
  ]) func aPartWithoutItsWholeIsObjectedTo(_ text: String) {
    #expect(!objections(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "42% of people with blue lamps slept soundly.",
    "With blue lamps, fatigue fell in 38%.",
    "With blue lamps walking speed rose by 12 points.",
  ]) func oneGroupAloneIsObjectedTo(_ text: String) {
    #expect(!objections(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "Sound sleep came to 42% of people with blue lamps and 31% of people with red lamps.",
    "42% of people slept soundly with blue lamps, compared with 31% with red lamps.",
    "With red lamps 31% slept soundly, and with blue lamps 42% did.",
    "Pain eased after 2 weeks, and walking was steadier after 5 months.",
    "Walking was steadier after 5 months; pain eased after 2 weeks.",
    "Headache occurred in 9 of 57 people with blue lamps.",
    "Out of 57 people with blue lamps, 9 had a headache.",
    "Walking speed rose by 12 points with blue lamps and by 4 points with red lamps.",
    "Walking speed rose by 12 points with blue lamps, more than with red lamps.",
    "Fatigue fell in 38% of the blue group, while it fell in 22% of the red group.",
    "Dizziness lasted 3 days in the morning group and 8 days in the evening group.",
    "Dizziness lasted 8 days in the evening group and 3 days in the morning group.",
    "17 of 49 families kept the lamps.",
    "Of 52 adults with poor sleep, 19 kept a diary.",
    "19 of the 52 adults with poor sleep kept a diary.",
    "14 of 48 readers felt warm feet.",
    "Memory was better in 6 of 23 men.",
    "Warm feet were felt by 29% of readers.",
    "Appetite returned in 26 of 61 patients.",
    "Appetite returned in 26 patients (43%).",
    "128 adults with multiple sclerosis took part.",
  ]) func theTruePasses(_ text: String) {
    #expect(objections(text).isEmpty, "\(text): \(objections(text).map(\.message))")
  }
}
