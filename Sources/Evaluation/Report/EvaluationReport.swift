/// What a measurement gave.
package struct EvaluationReport: Sendable, Equatable {
  /// A rate between 0 and 1 (or a count, where `isRate` is false) with what it rests on.
  package struct Figure: Sendable, Equatable, Codable {
    package var name: String
    package var value: Double
    /// How many decisions the value rests on.
    package var count: Int
    /// The value to reach; `nil` where the figure only informs.
    package var target: Double?
    /// A plainer way, or the best known one, on the same data.
    package var baseline: Double?
    package var baselineName: String?

    package init(
      _ name: String, _ value: Double, of count: Int, target: Double? = nil,
      baseline: Double? = nil, baselineName: String? = nil
    ) {
      self.name = name
      self.value = value
      self.count = count
      self.target = target
      self.baseline = baseline
      self.baselineName = baselineName
    }
  }

  package var figures: [Figure]
  /// How often the reader said that it was unsure, of how many.
  package var unsure: (count: Int, of: Int)?
  /// The worst errors, at most ten, for a person to look at. They may quote the data and are only
  /// printed, never kept.
  package var errors: [String]
  /// What differs from run to run (speed) and is only printed, never kept.
  package var notes: [String]

  package init(
    figures: [Figure], unsure: (count: Int, of: Int)? = nil, errors: [String] = [],
    notes: [String] = []
  ) {
    self.figures = figures
    self.unsure = unsure
    self.errors = Array(errors.prefix(10))
    self.notes = notes
  }

  package static func == (a: EvaluationReport, b: EvaluationReport) -> Bool {
    a.figures == b.figures && a.errors == b.errors && a.unsure?.count == b.unsure?.count
      && a.unsure?.of == b.unsure?.of
  }
}
