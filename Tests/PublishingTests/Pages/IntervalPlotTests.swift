import Evidence
import Testing

@testable import Publishing

@Suite struct IntervalPlotTests {
  private func drawn(_ kind: String, _ low: Double?, _ value: Double?, _ high: Double?) -> String? {
    IntervalPlot(.init(kind: kind, value: value, low: low, high: high)).map { plot in
      var html = HTML()
      html.add(plot)
      return String(decoding: html.bytes, as: UTF8.self)
    }
  }

  @Test func aRatioIsDrawnToALogarithmicScale() throws {
    let plot = try #require(drawn("hazard_ratio", 0.1, 1, 10))
    #expect(plot.contains("d=\"M0 30H1000\"") && plot.contains("d=\"M500 14l"))
    let half = try #require(drawn("odds_ratio", 0.316_227_766, 0.5, 1))
    #expect(half.contains("d=\"M250 30H500\""))
    let wide = try #require(drawn("risk_ratio", 0.5, 2, 40))
    #expect(wide.contains("0.01 to 100"))
  }

  @Test func aDifferenceHasZeroInTheMiddle() throws {
    let plot = try #require(drawn("mean_difference", -10, -5, 0))
    #expect(plot.contains("M45 30H500") && plot.contains("is 0, no difference"))
  }

  @Test func nothingIsDrawnThatTheNumbersDoNotCarry() {
    #expect(drawn("hazard_ratio", nil, 0.5, 0.9) == nil)
    #expect(drawn("hazard_ratio", 0.6, 0.5, 0.9) == nil, "outside of its interval")
    #expect(drawn("hazard_ratio", 0, 0.5, 0.9) == nil)
    #expect(drawn("hazard_ratio", 0.5, 2, 400) == nil, "beyond the scale")
    #expect(drawn("correlation", 0.1, 0.5, 0.9) == nil)
    #expect(drawn("odds_ratio", 0.5, 0.5, 0.5) == nil)
  }
}
