import Testing

@testable import Evaluation

/// The sums behind the figures of the writer.
struct WritingMeasureTests {
  @Test func theMiddleValue() {
    #expect([3.0, 1, 2].median == 2)
    #expect([4.0, 1, 2, 3].median == 2.5)
    #expect([Double]().median == 0)
  }

  @Test func ordersAreCompared() {
    #expect(abs(RankCorrelation.spearman([1, 2, 3], [10, 20, 99]) - 1) < 1e-12)
    #expect(abs(RankCorrelation.spearman([1, 2, 3], [9, 8, 1]) + 1) < 1e-12)
    #expect(RankCorrelation.spearman([1, 1, 1], [9, 8, 1]) == 0)
    // Ranks 1, 2.5, 2.5, 4 beside 1, 2, 3, 4: 4.5 / √(4.5 × 5).
    #expect(abs(RankCorrelation.spearman([1, 2, 2, 3], [1, 2, 3, 4]) - 0.948_683) < 1e-5)
  }

  @Test func aLineIsFoundAgain() {
    let rows = (0..<20).map { [Double($0), Double($0 % 3), 7] }
    let fit = RidgeRegression(
      rows: rows, targets: rows.map { 2 * $0[0] - 5 * $0[1] + 1 }, penalty: 1e-9)
    #expect(abs(fit.value(of: [30, 1, 7]) - 56) < 1e-4)
  }
}
