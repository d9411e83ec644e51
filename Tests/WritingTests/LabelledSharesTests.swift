import Testing

@testable import Writing

@Suite("Shares in brackets stay with what they are of")
struct LabelledSharesTests {
  @Test(
    "Counts, tests and spreads go",
    arguments: [
      ("n = 38, 29.5%", "29.5%"),
      ("n = 34; 9.3%, grade 2-5", "9.3%"),
      ("51% for tea, 53% for milk, p = 0.2", "51% for tea and 53% for milk"),
      ("tea 95.2 ± 0.5%; milk 94.4 ± 0.7%", "tea 95.2%, milk 94.4%"),
    ])
  func kept(_ bracket: String, _ expected: String) {
    #expect(LabelledShares.plain(Pieces(bracket)) == expected)
  }

  @Test(
    "Anything else is left to the other rules",
    arguments: [
      "n = 38", "95% CI 1.2 to 2.0", "75, 81%", "but not 5% for tea, 6% for milk",
      "12% overall; early, 4%; late, 8%", "tea 95%; milk 94 kg",
    ])
  func left(_ bracket: String) {
    #expect(LabelledShares.plain(Pieces(bracket)) == nil)
  }

  @Test("A sentence that they make too long does without them")
  func removed() {
    #expect(
      LabelledShares.removed(from: "Rashes (n = 8, 12%) and colds (p = 0.2) came (see [3]) first.")
        == "Rashes and colds (p = 0.2) came (see [3]) first.")
    #expect(LabelledShares.removed(from: "Colds (p = 0.2) came first.") == nil)
  }
}
