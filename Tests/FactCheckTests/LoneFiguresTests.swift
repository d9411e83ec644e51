import FactCheck
import Literature
import Testing

/// A part told without its whole, one group of two told alone. All studies are invented, in the ways
/// abstracts print such figures.
@Suite struct LoneFiguresTests {
  private func objects(_ text: String, _ source: String) -> Bool {
    Fixture.objections(text, Fixture.study("", [(nil, source)])).contains {
      $0.check == "numbers" || $0.check == "completeness"
    }
  }

  @Test(arguments: [
    ("31 children developed a rash.", "Of 96 children enrolled, 31 (32%) developed rash."),
    (
      "47 people reported needle injuries in the past year.",
      "Among 310 nurses, 47 reported needlestick injuries in the past year."
    ),
    ("5 samples were positive.", "Positive cultures were found in 5 of 61 samples."),
    (
      "46% of people on secukinumab responded.",
      "Response was seen in 46% of patients on secukinumab and 21% on placebo."
    ),
    (
      "22 of 80 people in the balance class fell.",
      "Falls were recorded for 22 of 80 people in the balance class and 37 of 82 in the leaflet group."
    ),
    (
      "People lived a median of 14.2 months with the combination.",
      "Median survival was 14.2 months (95% CI 11.0 to 17.1) with the combination and 9.8 months (95% CI 8.0 to 11.3) with chemotherapy alone."
    ),
    (
      "Pain scores fell to 3.1 with massage.",
      "Mean pain scores fell to 3.1 with massage versus 5.4 with usual care."
    ),
  ]) func theOtherFigureIsAskedFor(_ text: String, _ source: String) {
    #expect(objects(text, source), "\(text)")
  }

  @Test(arguments: [
    ("31 of 96 children developed a rash.", "Of 96 children enrolled, 31 (32%) developed rash."),
    ("31 children (32%) developed a rash.", "Of 96 children enrolled, 31 (32%) developed rash."),
    ("5 of 61 samples were positive.", "Positive cultures were found in 5 of 61 samples."),
    (
      "46% of people on secukinumab responded, compared with 21% on placebo.",
      "Response was seen in 46% of patients on secukinumab and 21% on placebo."
    ),
    (
      "22 of 80 people in the balance class fell, and 37 of 82 who got a leaflet.",
      "Falls were recorded for 22 of 80 people in the balance class and 37 of 82 in the leaflet group."
    ),
    (
      "30% of patients had pain.",
      "In all, 30% of patients had pain and 20% of patients had fatigue."
    ),
    (
      "People were followed for 24 months.",
      "Patients were followed for 24 months and had scans at 6 months."
    ),
  ]) func whatIsToldWithItPasses(_ text: String, _ source: String) {
    #expect(!objects(text, source), "\(text)")
  }
}
