import Evidence
import Foundation

/// An estimate and its interval beside "no difference", drawn to scale.
///
/// Ratios stand on a logarithmic scale, so that halving and doubling are equally far from 1, and
/// all on the same one where they fit, so that the outcomes of a page can be compared by eye.
struct IntervalPlot: Component {
  private static let ratios: Set<String> = [
    "hazard_ratio", "odds_ratio", "risk_ratio", "rate_ratio",
  ]
  private static let differences: Set<String> = [
    "mean_difference", "standardised_mean_difference",
  ]
  private static let length = 1_000.0

  private let low: Double
  private let value: Double
  private let high: Double
  private let isRatio: Bool
  /// The ends of the scale.
  private let ends: (from: Double, to: Double)

  /// `nil` where the numbers do not carry a picture: no interval, an estimate outside of it, or a
  /// kind without a value that means no difference.
  init?(_ estimate: Finding.Estimate) {
    guard let low = estimate.low, let value = estimate.value, let high = estimate.high,
      low < high, (low...high).contains(value)
    else { return nil }
    isRatio = Self.ratios.contains(estimate.kind)
    if isRatio {
      guard low > 0,
        let power = [10.0, 100.0].first(where: { low >= 1 / $0 && high <= $0 })
      else { return nil }
      ends = (1 / power, power)
    } else {
      guard Self.differences.contains(estimate.kind) else { return nil }
      let reach = max(abs(low), abs(high)) * 1.1
      ends = (-reach, reach)
    }
    (self.low, self.value, self.high) = (low, value, high)
  }

  func write(to html: inout HTML) {
    html.raw("<figure class=\"interval\"><svg viewBox=\"0 0 1000 60\" aria-hidden=\"true\">")
    html.raw("<path class=\"zero\" d=\"M500 2v56\"/><path class=\"axis\" d=\"M0 30h1000\"/>")
    html.raw("<path class=\"range\"")
    html.attribute("d", parts: "M", place(low), " 30H", place(high))
    html.raw("/><path class=\"ends\"")
    html.attribute("d", parts: "M", place(low), " 18v24M", place(high), " 18v24")
    html.raw("/><path class=\"value\"")
    html.attribute("d", parts: "M", place(value), " 14l16 16l-16 16l-16 -16z")
    html.raw("/></svg>\n<figcaption>")
    html.text(
      isRatio
        ? "The dashed line is 1, no difference. Scale from \(PlainWords.number(ends.from)) to "
          + PlainWords.number(ends.to) + ", halving and doubling equally far."
        : "The dashed line is 0, no difference.")
    html.raw("</figcaption></figure>\n")
  }

  private func place(_ number: Double) -> String {
    let share =
      isRatio
      ? log(number / ends.from) / log(ends.to / ends.from)
      : (number - ends.from) / (ends.to - ends.from)
    return String(Int((share * Self.length).rounded()))
  }
}
