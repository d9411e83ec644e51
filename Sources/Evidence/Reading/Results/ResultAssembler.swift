import Language

/// Puts together what a result sentence prints: each outcome's figures with the estimate that goes
/// with them, and each further estimate by itself.
struct ResultAssembler {
  struct Part {
    /// Its words; `nil` where only the whole sentence tells.
    var outcome: Range<Int>?
    var groups: [Finding.GroupResult] = []
    var estimate: Finding.Estimate?
    /// What the groups had before: `from 4.1`.
    var isBefore = false
    var position = 0
  }

  private(set) var parts: [Part] = []
  private let s: Sentence
  /// More groups than this in one run are no comparison of groups.
  private static let mostGroups = 8

  init(_ s: Sentence, _ names: ArmNames, told: String?) {
    self.s = s
    var numerals = NumeralReader.numerals(in: s)
    guard !numerals.isEmpty else { return }
    var estimates = EstimateReader.placed(in: s, &numerals, told: told)
    let figures = FigureReader.figures(in: s, &numerals)
    let (bound, mentions) = GroupResultReader.bound(figures, in: s, names, estimates)
    let runs = ResultRuns.runs(bound, mentions, estimates, s)
    var outcome: Range<Int>?
    // Words behind an earlier run's figures that named its outcome end here.
    var taken = 0
    for (number, run) in runs.enumerated() {
      let next = runs.indices.contains(number + 1) ? runs[number + 1].first : Int.max
      let before = min(max(run.before.lowerBound, taken), run.before.upperBound)
      let named = RunOutcome.outcome(
        before: before..<run.before.upperBound,
        figures: run.figures.map { $0.figure.first..<$0.figure.end }, next: next,
        isCount: run.figures.allSatisfy { $0.figure.count != nil && $0.figure.percent == nil },
        mentions, s)
      taken = max(taken, named?.end ?? 0)
      outcome = named?.words ?? outcome
      add(run, outcome, takeEstimate(for: run, next, &estimates))
    }
    addEstimates(estimates, runs, mentions)
    parts.sort { $0.position < $1.position }
  }

  /// The first estimate behind a run's figures and in front of the next one's.
  private func takeEstimate(
    for run: ResultRuns.Run, _ next: Int, _ estimates: inout [PlacedEstimate]
  ) -> Finding.Estimate? {
    let index =
      estimates.firstIndex {
        $0.first >= run.end && $0.first < next && !$0.isOfGroup
      }
      ?? estimates.firstIndex {
        $0.end <= run.first && run.first - $0.end <= 3 && !$0.isOfGroup
      }
      ?? (run.figures.count == 1
        ? estimates.firstIndex { $0.first <= run.end && $0.end >= run.first } : nil)
    return index.map { estimates.remove(at: $0).estimate }
  }

  private mutating func add(
    _ run: ResultRuns.Run, _ outcome: Range<Int>?, _ estimate: Finding.Estimate?
  ) {
    guard run.figures.count <= Self.mostGroups else {
      if let estimate {
        parts.append(Part(outcome: outcome, estimate: estimate, position: run.first))
      }
      return
    }
    var estimate = estimate
    if estimate != nil, run.figures.count == 2, run.figures.allSatisfy(\.isNamed) {
      estimate?.between = run.figures.map(\.name)
    }
    parts.append(
      Part(
        outcome: outcome, groups: run.figures.map { $0.figure.group(named: $0.name) },
        estimate: estimate, position: run.first))
    let before = run.figures.filter { $0.figure.baseline != nil }
    guard !before.isEmpty else { return }
    parts.append(
      Part(
        outcome: outcome,
        groups: before.map { one in
          var group = Finding.GroupResult(name: one.name, statistic: one.figure.statistic)
          if one.figure.percent != nil {
            group.percent = one.figure.baseline
          } else {
            group.value = one.figure.baseline
            group.unit = one.figure.unit
          }
          return group
        }, isBefore: true, position: run.first))
  }

  /// Estimates that go with no figures, each with the outcome named in front of it.
  private mutating func addEstimates(
    _ estimates: [PlacedEstimate], _ runs: [ResultRuns.Run], _ mentions: [ArmMention]
  ) {
    var from = 0
    for (number, one) in estimates.enumerated() {
      let next = estimates.indices.contains(number + 1) ? estimates[number + 1].first : Int.max
      defer { from = one.end }
      var part = Part(estimate: one.estimate, position: one.first)
      if estimates.count > 1 || !runs.isEmpty {
        let start = max(from, runs.last { $0.end <= one.first }?.end ?? 0)
        if one.first > start + 2 {
          part.outcome =
            RunOutcome.outcome(
              before: start..<one.first, figures: [one.first..<max(one.first, one.end)], next: next,
              [], s)?.words
        }
        if part.outcome == nil { part.outcome = parts.last?.outcome }
      }
      parts.append(part)
    }
  }
}
