import Foundation

/// A report as lines for a person.
package enum ReportText {
  package static func lines(_ task: EvaluationTask, _ report: EvaluationReport) -> [String] {
    var lines = ["\(task.name): \(task.summary)"]
    for figure in report.figures {
      var line = "  \(padded(figure.name, 44)) \(number(figure.value))  of \(figure.count)"
      if let target = figure.target {
        line += "  target \(number(target)) \(figure.value >= target ? "reached" : "NOT reached")"
      }
      if let baseline = figure.baseline {
        line += "  beside \(figure.baselineName ?? "baseline") \(number(baseline))"
      }
      lines.append(line)
    }
    if let unsure = report.unsure { lines.append("  unsure: \(unsure.count) of \(unsure.of)") }
    lines += report.notes.map { "  \($0)" }
    lines += report.errors.map { "  ! \($0)" }
    return lines
  }

  private static func number(_ value: Double) -> String {
    abs(value) < 10 ? String(format: "%.3f", value) : String(format: "%.0f", value)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text.count >= width ? text : text + String(repeating: " ", count: width - text.count)
  }
}
