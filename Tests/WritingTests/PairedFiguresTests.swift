import Testing

@testable import Writing

@Suite("Figures that a sentence lists apart from what they belong to")
struct PairedFiguresTests {
  private func paired(_ text: String) -> String? {
    PairedFigures.apply(to: Pieces(text))?.text
  }

  @Test("Each figure stands beside its group, time or measure")
  func pairs() {
    #expect(
      paired("Falls were seen in 12% and 20% of women and men, respectively")
        == "Falls were seen in 12% of women and 20% of men")
    #expect(
      paired("The mean score was 12 and 15 in the yoga and control groups, respectively")
        == "The mean score was 12 in the yoga group and 15 in the control group")
    #expect(
      paired("The mean size was 5.1 cm and 7.2 cm at 5 and 15 min, respectively")
        == "The mean size was 5.1 cm at 5 min and 7.2 cm at 15 min")
    #expect(
      paired("The share of falls in women and men was 12% and 20%, respectively")
        == "The share of falls was 12% in women and 20% in men")
    #expect(
      paired("Sensitivity and specificity were 80% and 91%, respectively")
        == "Sensitivity was 80% and specificity was 91%")
  }

  @Test(
    "Lists that do not match are left alone",
    arguments: [
      "Falls were seen in 12% and 20% of women, men and children, respectively",
      "Falls were seen in 12% and 20% of women and men",
      "Scores were 12 and 20%, respectively",
    ])
  func alone(_ text: String) { #expect(paired(text) == nil) }
}
