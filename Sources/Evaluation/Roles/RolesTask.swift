import Evidence

extension EvaluationTask {
  /// Headings withheld, how many sentences get the role of the heading they stood under.
  static let roles = EvaluationTask(
    "roles", "the role of each sentence of an abstract whose headings are withheld"
  ) { data in
    let all = try RoleAbstract.derived(data.gold)
    let open = all.filter(\.isOpen)
    guard let model = RoleModel.shared else {
      throw EvaluationError(
        message: "The program has no model of roles", mend: "Make one with train roles.")
    }
    let unseen = all.filter { !$0.isOpen }.map { RoleReading($0, model) }
    let laboratory = try RoleAbstract.laboratory(data.gold)
    let folds = try RoleFolds.read(open, learningAlso: laboratory)
    let held = RoleTally(unseen)
    let crossed = RoleTally(folds)
    let whole = RoleTally(unseen + folds)
    let bench = try RoleTally(RoleFolds.read(laboratory, learningAlso: open))
    let place = PlaceBaseline(open)
    func figure(_ name: String, _ tally: RoleTally, _ abstracts: [RoleAbstract], target: Double?)
      -> EvaluationReport.Figure
    {
      EvaluationReport.Figure(
        name, tally.accuracy, of: tally.count, target: target,
        baseline: place.accuracy(abstracts), baselineName: "place alone")
    }
    var figures = [
      figure("all (learnt from: cross-validated)", whole, all, target: 0.87),
      figure("not learnt from", held, unseen.map(\.abstract), target: 0.87),
      figure("learnt from, cross-validated", crossed, open, target: nil),
      figure("laboratory work, cross-validated", bench, laboratory, target: nil),
      EvaluationReport.Figure(
        "all, aims under Background as aims", whole.accuracyWithAims, of: whole.count),
      EvaluationReport.Figure(
        "not learnt from, aims under Background as aims", held.accuracyWithAims, of: held.count),
    ]
    for (place, role) in RoleModel.order.enumerated() {
      figures.append(
        EvaluationReport.Figure(
          "F1 \(role.rawValue), not learnt from", held.f1(place),
          of: held.table[place].reduce(0, +)))
    }
    let sentences = (unseen + folds).flatMap { reading in
      reading.found.indices.map { (reading, $0) }
    }
    let sure = sentences.filter { $0.0.certainty[$0.1] >= 0.7 }
    let sureRight = sure.filter { $0.0.found[$0.1] == $0.0.abstract.roles[$0.1] }.count
    figures.append(
      EvaluationReport.Figure(
        "right where the certainty is .7 or more", Double(sureRight) / Double(max(1, sure.count)),
        of: sure.count))
    return EvaluationReport(
      figures: figures, unsure: (sentences.count - sure.count, sentences.count),
      errors: confusions(held) + worst(unseen))
  }

  /// The three commonest mistakes.
  private static func confusions(_ tally: RoleTally) -> [String] {
    var pairs: [(count: Int, name: String)] = []
    for (gold, row) in tally.table.enumerated() {
      for (found, count) in row.enumerated() where found != gold {
        let names = (RoleModel.order[gold].rawValue, RoleModel.order[found].rawValue)
        pairs.append((count, "\(count) of \(row.reduce(0, +)) \(names.0) read as \(names.1)"))
      }
    }
    return pairs.sorted { $0.count > $1.count }.prefix(4).map(\.name)
  }

  /// The surest wrong answers.
  private static func worst(_ readings: [RoleReading]) -> [String] {
    let wrong = readings.flatMap { reading in
      reading.found.indices.filter {
        reading.found[$0] >= 0 && reading.found[$0] != reading.abstract.roles[$0]
      }
      .map { (reading, $0) }
    }
    return wrong.sorted { $0.0.certainty[$0.1] > $1.0.certainty[$1.1] }.prefix(10).map {
      let gold = RoleModel.order[$0.abstract.roles[$1]].rawValue
      let found = RoleModel.order[max(0, $0.found[$1])].rawValue
      return "\($0.abstract.id) \(gold) read as \(found): "
        + $0.abstract.sentences[$1].text.prefix(120)
    }
  }
}
