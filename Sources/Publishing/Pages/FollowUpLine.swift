import Evidence
import FactCheck
import Writing

/// An outcome over time, one line a group, where one checked sentence of the page prints every value
/// that is drawn, and no other number.
///
/// The height begins at 0, so that no change looks larger than it is; the length is true to time. The
/// points are what was measured; between them the line only leads the eye, and it ends with them.
struct FollowUpLine: Component {
  private static let width = 1_000.0
  private static let height = 420.0
  private static let edge = 24.0

  private let series: FollowUpSeries
  private let caption: String
  /// Of the height.
  private let low: Double
  private let high: Double

  /// `nil` where no sentence can be drawn.
  init?(_ digest: Digest) {
    let sentences =
      digest.summary.found.filter { $0.kind == .finding }.map(\.text)
      + [digest.summary.headline.text]
    for series in FollowUpSeries.read(digest.evidence) {
      let text = sentences.first { Self.tells($0, series) }
      let values = series.groups.flatMap(\.values)
      let low = min(0, values.min() ?? 0)
      let high = series.isPercent ? 100 : max(0, values.max() ?? 0)
      guard let text, low < high else { continue }
      (self.series, caption, self.low, self.high) = (series, text, low, high)
      return
    }
    return nil
  }

  func write(to html: inout HTML) {
    html.raw("<figure class=\"picture follow\">\n<p class=\"group\"><strong>")
    html.foreign(series.outcome.prefix(1).uppercased() + series.outcome.dropFirst())
    html.raw("</strong></p>\n<svg viewBox=\"0 0 1000 420\" aria-hidden=\"true\">")
    html.raw("<path class=\"axis\"")
    html.attribute("d", parts: "M0 ", y(0), "H1000")
    html.raw("/>")
    for (number, group) in series.groups.enumerated() { draw(group, isFirst: number == 0, &html) }
    html.raw("</svg>\n")
    writeTable(to: &html)
    html.raw("<figcaption>")
    if series.groups.count > 1 {
      html.raw("Full line and filled dots: ")
      html.foreign(series.groups[0].name)
      html.raw(". Dashed line and open squares: ")
      html.foreign(series.groups[1].name)
      html.raw(". ")
    }
    html.raw("The bottom line is ")
    html.text(low < 0 ? "0, and below it is less than that" : "0")
    html.raw(". The lines join what was measured; of the time between they tell nothing. ")
    html.text(caption)
    html.raw("</figcaption>\n</figure>\n")
  }

  private func draw(_ group: FollowUpSeries.Group, isFirst: Bool, _ html: inout HTML) {
    let points = zip(series.times, group.values).map { (x: x($0), y: y($1)) }
    html.raw(isFirst ? "<path class=\"line\"" : "<path class=\"line other\"")
    html.attribute("d", "M" + points.map { "\($0.x) \($0.y)" }.joined(separator: "L"))
    html.raw("/>")
    for point in points {
      if isFirst {
        html.raw("<circle class=\"point\" r=\"16\"")
        html.attribute("cx", point.x)
        html.attribute("cy", point.y)
      } else {
        html.raw("<path class=\"point other\"")
        html.attribute("d", parts: "M", point.x, " ", point.y, "m-14 -14h28v28h-28z")
      }
      html.raw("/>")
    }
  }

  private func writeTable(to html: inout HTML) {
    html.raw(
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"What was measured\">")
    html.raw("<table>\n<thead><tr><th scope=\"col\">Group</th>")
    for time in series.times {
      html.raw("<th scope=\"col\">")
      html.text(time.label)
      html.raw("</th>")
    }
    html.raw("</tr></thead>\n<tbody>\n")
    for group in series.groups {
      html.raw("<tr><th scope=\"row\">")
      html.foreign(group.name)
      html.raw("</th>")
      for value in group.values {
        html.raw("<td>")
        html.text(PlainWords.number(value) + (series.isPercent ? "%" : ""))
        html.raw("</td>")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody>\n</table></div>\n")
  }

  private func x(_ time: FollowUpTime) -> String {
    let last = series.times.last?.days ?? 1
    let first = series.times.first?.days ?? 0
    let share = (time.days - first) / (last - first)
    return String(Int((Self.edge + share * (Self.width - 2 * Self.edge)).rounded()))
  }

  private func y(_ value: Double) -> String {
    let share = (value - low) / (high - low)
    return String(
      Int((Self.height - Self.edge - share * (Self.height - 2 * Self.edge)).rounded()))
  }

  /// Whether a sentence prints each value in its order, and besides them and their times no number:
  /// the picture must not leave out a part of its sentence.
  private static func tells(_ text: String, _ series: FollowUpSeries) -> Bool {
    let numbers = numbers(text)
    let known = Set(series.groups.flatMap(\.values))
      .union(series.times.compactMap { $0.count.map(Double.init) })
    return numbers.allSatisfy(known.contains)
      && series.groups.allSatisfy { isSubsequence($0.values, of: numbers) }
  }

  /// The numbers that a text prints, in order.
  private static func numbers(_ text: String) -> [Double] {
    var numbers: [Double] = []
    var digits = ""
    func close() {
      if let number = Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits) {
        numbers.append(number)
      }
      digits = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "-", "\u{2212}":
        close()
        digits = "-"
      case "." where !digits.isEmpty && digits != "-": digits.append(".")
      case ",": continue
      default: close()
      }
    }
    close()
    return numbers
  }

  private static func isSubsequence(_ values: [Double], of numbers: [Double]) -> Bool {
    var rest = numbers[...]
    for value in values {
      guard let place = rest.firstIndex(of: value) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
