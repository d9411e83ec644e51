/// The passages that tell a study's main result as two readings of its abstract have it.
struct MainResultLabels: Sendable {
  /// By PMID, where both readings share a passage.
  private let passages: [String: Set<String>]

  /// - Throws: `EvaluationError` where a line has not three columns.
  init(from labels: GoldFolder) throws {
    var passages: [String: Set<String>] = [:]
    for (number, line) in try labels.lines("main_results.tsv").enumerated().dropFirst() {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
      guard cells.count == 3 else {
        throw EvaluationError(
          message: "main_results.tsv, line \(number + 1) has \(cells.count) columns.",
          mend: "Give the PMID and the passages of both readings.")
      }
      let shared = Set(cells[1].split(separator: ",").map(String.init))
        .intersection(cells[2].split(separator: ",").map(String.init)).subtracting(["none"])
      if !shared.isEmpty { passages[cells[0]] = shared }
    }
    self.passages = passages
  }

  subscript(pmid: String?) -> Set<String>? { pmid.flatMap { passages[$0] } }
}
