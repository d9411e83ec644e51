import FactCheck
import Literature
import Testing

/// What a scan or a blood test shows is not what people live with. The study is invented.
@Suite struct SurrogateTests {
  static let study = Fixture.study(
    "A lamp and pictures of the brain in multiple sclerosis",
    [
      (
        "RESULTS",
        "Under the lamp people had fewer new lesions on MRI. Brain volume shrank less under the lamp. Bone density rose under the lamp. Cholesterol fell under the lamp."
      )
    ])

  private func objects(_ text: String) -> Bool {
    Fixture.objections(text, Self.study).contains { $0.check == "outcomes" }
  }

  @Test(arguments: [
    "Under the lamp people had fewer new symptoms.",
    "Under the lamp people had fewer new relapses.",
    "Under the lamp disability grew less.",
    "Broken bones were fewer under the lamp.",
    "Heart attacks fell under the lamp.",
  ]) func outcomesNobodyMeasuredAreObjectedTo(_ text: String) { #expect(objects(text), "\(text)") }

  @Test(arguments: [
    "Under the lamp people had fewer new lesions on MRI.",
    "Brain volume shrank less under the lamp.",
    "Bone density rose under the lamp.",
  ]) func theMeasuresPass(_ text: String) { #expect(!objects(text), "\(text)") }
}
