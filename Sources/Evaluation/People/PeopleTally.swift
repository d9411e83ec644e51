import Evidence

/// Counts of right, wrong and missing numbers of people.
struct PeopleTally {
  private(set) var records = 0
  private(set) var unsure = 0
  private(set) var errors: [String] = []
  private var totals = Tally()
  private var arms = Tally()
  /// Records without a marked total, and those of them where we gave one.
  private var unmarked = 0
  private var answeredUnmarked = 0

  mutating func add(_ evidence: Evidence, _ gold: PeopleGold) {
    records += 1
    let found = evidence.participants
    let answer = found.total ?? found.analysed
    if answer == nil, evidence.unsure.contains("participants") { unsure += 1 }
    let id = gold.study.pmid ?? ""
    if gold.totals.isEmpty {
      unmarked += 1
      if answer != nil { answeredUnmarked += 1 }
    } else {
      Self.add(answer, gold.totals, to: &totals)
      if let answer, !gold.totals.contains(answer), !gold.isHeldOut {
        errors.append("\(id): \(answer) for \(gold.totals.sorted())")
      }
    }
    let groups = Set(found.groups.map(\.count))
    guard !gold.arms.isEmpty else { return }
    arms.add(found: groups, gold: gold.arms)
    let wrong = groups.subtracting(gold.arms)
    if !wrong.isEmpty, !gold.isHeldOut {
      errors.append("\(id): arms \(wrong.sorted()) for \(gold.arms.sorted())")
    }
  }

  /// One answer or none against any of several right ones.
  static func add(_ answer: Int?, _ gold: Set<Int>, to tally: inout Tally) {
    guard let answer else {
      tally.missed += 1
      return
    }
    if gold.contains(answer) {
      tally.right += 1
    } else {
      tally.wrong += 1
      tally.missed += 1
    }
  }

  func figures(_ prefix: String, beside plain: Tally?) -> [EvaluationReport.Figure] {
    let name = plain == nil ? nil : "first number before patients|women|participants or after n ="
    return [
      .init(
        prefix + "total, precision", totals.precision, of: totals.right + totals.wrong,
        target: 0.95, baseline: plain?.precision, baselineName: name),
      .init(
        prefix + "total, recall", totals.recall, of: totals.right + totals.missed, target: 0.90,
        baseline: plain?.recall, baselineName: name),
      .init(
        prefix + "total, F1", totals.f1, of: totals.right + totals.missed,
        baseline: plain == nil ? nil : 0.897, baselineName: "regex (published)"),
      .init(
        prefix + "answered where no total is marked",
        unmarked == 0 ? 0 : Double(answeredUnmarked) / Double(unmarked), of: unmarked),
      .init(prefix + "arm sizes, precision", arms.precision, of: arms.right + arms.wrong),
      .init(prefix + "arm sizes, recall", arms.recall, of: arms.right + arms.missed),
    ]
  }
}
