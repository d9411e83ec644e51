/// Tells what kind of analysis gave a result: what its sentence says, and of the main result also how
/// the study was set up (non-inferiority, cross-over, an interim look).
enum AnalysisReader {
  private static let said: [(Analysis, CueSet)] = [
    (
      .secondary,
      ["secondary outcome", "secondary end", "secondary efficacy", "secondary measure"]
    ),
    (.exploratory, ["exploratory"]),
    (.postHoc, ["post hoc", "post-hoc", "posthoc"]),
    (.subgroup, ["subgroup", "sub-group", "subset of", "stratified by", "when stratified"]),
    (.pooled, ["pooled analys", "pooled data", "were pooled", "pooled effect", "pooled estimate"]),
    (.extension, ["extension phase", "extension study", "extension period", "extension trial"]),
    (.interim, ["interim analys", "interim result", "interim report"]),
    (.perProtocol, ["per-protocol", "per protocol"]),
    (
      .intentionToTreat,
      ["intention-to-treat", "intention to treat", "intent-to-treat", "intent to treat", "itt "]
    ),
    (.nonInferiority, ["non-inferior", "noninferior", "non inferior"]),
    (.crossover, ["cross-over", "crossover"]),
  ]
  /// How the whole study was set up, as its title, aims and methods say.
  private static let setUp: Set<Analysis> = [.nonInferiority, .crossover, .interim, .postHoc]
  /// `the post hoc test`, `Bonferroni post-hoc`: a test between groups, not a later analysis.
  private static let testNames: CueSet = [
    "post hoc test", "post-hoc test", "post hoc comparison", "post-hoc comparison", "bonferroni",
    "tukey", "anova", "pairwise",
  ]

  /// In the order of `Analysis`.
  static func analyses(in s: Sentence) -> [Analysis] {
    said.filter { s.has($0.1) && !($0.0 == .postHoc && s.has(testNames)) }.map(\.0)
  }

  /// What holds of the main result of a study besides what its own sentence says.
  static func setUp(of sentences: [Sentence]) -> [Analysis] {
    let telling = sentences.filter {
      $0.role == .title || $0.role == .objective || $0.role == .methods
    }
    let said = telling.reduce(into: Set<Analysis>()) { $0.formUnion(analyses(in: $1)) }
    return Analysis.allCases.filter { setUp.contains($0) && said.contains($0) }
  }
}
