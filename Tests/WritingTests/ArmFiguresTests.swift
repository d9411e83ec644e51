import Testing

@testable import Writing

@Suite("One figure for each of two arms")
struct ArmFiguresTests {
  @Test(
    "Spreads and tests go, the two figures stay",
    arguments: [
      ("4.2 ± 1.1 vs 3.1 ± 0.9, p = 0.01", "4.2 vs 3.1"),
      ("yoga, 34.8% versus rest, 48.2%; P < 0.05", "yoga, 34.8% vs rest, 48.2%"),
    ])
  func kept(bracket: String, expected: String) {
    #expect(ArmFigures.plain(Pieces(bracket)) == expected)
  }

  @Test(
    "A bracket that holds more or less is left to the other rules",
    arguments: ["12/41", "4.2 vs 3.1 vs 2.0", "34.8% vs 12", "n = 20 vs n = 21 at 4 weeks"])
  func left(bracket: String) {
    #expect(ArmFigures.plain(Pieces(bracket)) == nil)
  }
}
