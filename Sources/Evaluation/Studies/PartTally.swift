import Evidence

/// Counts for one part over the labelled studies.
struct PartTally {
  let field: PartField
  private(set) var told = Tally()
  private(set) var plain = Tally()
  private(set) var errors: [String] = []
  private var records = 0
  private var unsure = 0
  private var absent = 0
  private var falselyAbsent = 0
  private var placed = 0
  private var rightlyPlaced = 0

  init(_ field: PartField) { self.field = field }

  /// Where two have read, only what they agree on counts.
  mutating func add(_ item: LabelledRecord<PartLabels>) {
    guard let first = field.gold(item.labels.first),
      let second = item.labels.second.map(field.gold) ?? first, first.isTold == second.isTold
    else { return }
    records += 1
    let found = field.found(item.evidence)
    let truth: Set<String> = first.isTold ? ["told"] : []
    told.add(found: found == nil ? [] : ["told"], gold: truth)
    plain.add(found: field.isPlainlyTold(item.study) ? ["told"] : [], gold: truth)
    if found == nil, item.evidence.unsure.contains(field.part.rawValue) { unsure += 1 }
    if item.evidence.absent.contains(field.part.rawValue) {
      absent += 1
      if first.isTold { falselyAbsent += 1 }
    }
    if let found, first.isTold {
      let sentences = first.sentences + second.sentences
      if sentences.contains(where: { $0 != nil }) {
        placed += 1
        if item.isAny(found, of: sentences) { rightlyPlaced += 1 }
      }
    }
    if (found != nil) != first.isTold, !item.labels.isHeldOut {
      let mark = item.evidence.absent.contains(field.part.rawValue) ? "absent" : "unsure"
      errors.append(
        "\(field.name), \(item.labels.pmid): "
          + (first.isTold ? "told, read as \(mark)" : "not told, read from \(found ?? [])"))
    }
  }

  var unsureCount: Int { unsure }
  var recordCount: Int { records }
  var falselyAbsentCount: Int { falselyAbsent }

  func figures(_ prefix: String) -> [EvaluationReport.Figure] {
    let name = prefix + field.name
    func rate(_ n: Int, _ of: Int) -> Double { of == 0 ? 1 : Double(n) / Double(of) }
    let figures: [EvaluationReport.Figure] = [
      .init("\(name), precision", told.precision, of: told.answers, target: 0.9),
      .init("\(name), recall", told.recall, of: told.gold, target: 0.9),
      .init(
        "\(name), F1", told.f1, of: told.gold + told.answers == 0 ? 0 : records, target: 0.9,
        baseline: plain.f1,
        baselineName: "keywords"),
      .init("\(name), right sentence", rate(rightlyPlaced, placed), of: placed),
      .init(
        "\(name), rightly called absent", rate(absent - falselyAbsent, absent), of: absent,
        target: 0.99),
      .init("\(name), unsure", rate(unsure, records), of: records),
    ]
    // Where there was nothing to find there is nothing to report.
    return figures.filter { $0.count > 0 }
  }
}
