import Foundation

/// A machine's summary of a review beside the people's, with two people's judgement of both.
struct JudgedSummary: Sendable {
  var target: String
  var generated: String
  /// 1 for, -1 against, 0 no effect; `nil` where none is told or the judge was unsure.
  var targetDirection: Int?
  var generatedDirection: Int?
  /// From 0, not enough evidence, to 3, a strong claim.
  var targetStrength: Int?
  var generatedStrength: Int?

  /// The facet judgements of Wang et al. 2023, "Automated Metrics for Medical Multi-Document
  /// Summarization Disagree with Human Evaluations": six systems on Cochrane reviews, two judges.
  static func all(in gold: GoldFolder) throws -> [JudgedSummary] {
    let files = try gold.archive("mslr_human_judgements/annotations.tar.xz")
    return files.keys.sorted().filter { $0.contains("Annotations/Data") && $0.hasSuffix(".tsv") }
      .flatMap { rows(String(decoding: files[$0] ?? Data(), as: UTF8.self)) }
  }

  private static func rows(_ text: String) -> [JudgedSummary] {
    text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 14, !cells[2].isEmpty, !cells[3].isEmpty else { return nil }
      return JudgedSummary(
        target: cells[2], generated: cells[3], targetDirection: direction(cells[9]),
        generatedDirection: direction(cells[10]), targetStrength: strength(cells[12]),
        generatedStrength: strength(cells[13]))
    }
  }

  /// `(+1): Positive effect`
  private static func direction(_ cell: String) -> Int? {
    if cell.hasPrefix("(+1)") { return 1 }
    if cell.hasPrefix("(-1)") { return -1 }
    return cell.hasPrefix("0:") ? 0 : nil
  }

  /// `2: Moderate claim`
  private static func strength(_ cell: String) -> Int? {
    cell.dropFirst().first == ":" ? cell.first?.wholeNumberValue : nil
  }
}
