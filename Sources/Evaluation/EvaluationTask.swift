/// One measurement of one room against gold labels.
package struct EvaluationTask: Sendable {
  /// As on the command line: `abbreviations`.
  package let name: String
  /// What is measured, in one line.
  package let summary: String
  /// False for figures that differ from machine to machine: printed, never kept.
  package let isKept: Bool
  package let run: @Sendable (EvaluationData) throws -> EvaluationReport

  package init(
    _ name: String, _ summary: String, isKept: Bool = true,
    run: @escaping @Sendable (EvaluationData) throws -> EvaluationReport
  ) {
    self.name = name
    self.summary = summary
    self.isKept = isKept
    self.run = run
  }
}
