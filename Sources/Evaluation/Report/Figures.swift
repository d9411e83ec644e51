import Foundation

/// The figures that are kept beside the code (`Evaluation/figures.json`).
package struct Figures: Sendable, Equatable, Codable {
  /// By the name of the task.
  package var tasks: [String: [EvaluationReport.Figure]]

  package init(tasks: [String: [EvaluationReport.Figure]] = [:]) { self.tasks = tasks }

  /// The figures of a file; none where there is no file yet.
  package static func read(_ path: String) throws -> Figures {
    guard FileManager.default.fileExists(atPath: path) else { return Figures() }
    return try JSONDecoder().decode(
      Figures.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  package func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var rounded = self
    for (name, figures) in tasks { rounded.tasks[name] = figures.map(\.rounded) }
    try (encoder.encode(rounded) + Data("\n".utf8))
      .write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// The figures of `now` that are more than one point below those kept here, or gone.
  package func drops(in task: String, now figures: [EvaluationReport.Figure]) -> [String] {
    (tasks[task] ?? []).compactMap { kept in
      guard let new = figures.first(where: { $0.name == kept.name }) else {
        return "\(task), \(kept.name): no longer measured"
      }
      guard kept.value <= 1, new.value < kept.value - 0.01 else { return nil }
      return "\(task), \(kept.name): \(kept.value) before, \(new.rounded.value) now"
    }
  }
}

extension EvaluationReport.Figure {
  /// To four digits after the point: more would change with nothing.
  package var rounded: Self {
    var copy = self
    copy.value = (value * 10_000).rounded() / 10_000
    copy.baseline = baseline.map { ($0 * 10_000).rounded() / 10_000 }
    return copy
  }
}
