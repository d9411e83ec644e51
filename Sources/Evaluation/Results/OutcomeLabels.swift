import Evidence

/// What a finding's sentence measured as two readers marked it: byte ranges of the sentence, no text.
struct OutcomeLabels: Sendable {
  struct Row: Sendable {
    var pmid: String
    var passage: String
    /// A number of the finding that is meant, where it prints any.
    var figure: Double?
    /// Either reader's phrases; none where the sentence measures nothing.
    var phrases: [[Range<Int>]]
  }

  let rows: [Row]

  /// - Throws: `EvaluationError` where a line has not five columns.
  init(from labels: GoldFolder) throws {
    rows = try labels.lines("outcomes.tsv").enumerated().dropFirst().map { number, line in
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
      guard cells.count == 5 else {
        throw EvaluationError(
          message: "outcomes.tsv, line \(number + 1) has \(cells.count) columns.",
          mend: "Give the PMID, the passage, a figure or -, and the ranges of both readings.")
      }
      return Row(
        pmid: cells[0], passage: cells[1], figure: Double(cells[2]),
        phrases: [Self.ranges(cells[3]), Self.ranges(cells[4])])
    }
  }

  private static func ranges(_ cell: String) -> [Range<Int>] {
    cell.split(separator: ",").compactMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }
  }
}

extension OutcomeLabels.Row {
  /// Ours of that sentence, the one that prints the figure before others.
  func finding(in evidence: Evidence) -> Finding? {
    let here = evidence.findings.filter { $0.sources.contains(passage) }
    guard let figure else { return here.first }
    return here.first { one in
      one.estimate?.value.map { abs($0) == abs(figure) } ?? false
        || one.groups.contains { ResultWords.numbers($0).contains(abs(figure)) }
    } ?? here.first
  }
}
