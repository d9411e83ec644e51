import Evidence

extension EvaluationTask {
  /// Headings withheld, how many sentences get the role of the heading they stood under, over the
  /// abstracts that nothing was learnt from.
  static let roles = EvaluationTask(
    "roles", "the role of each sentence of an abstract whose headings are withheld"
  ) { data in
    guard let model = RoleModel.shared else {
      throw EvaluationError(
        message: "The program has no model of roles", mend: "Make one with train roles.")
    }
    let all = try RoleAbstract.derived(data.gold)
    let unseen = all.filter { !$0.isOpen }.map { RoleReading($0, model) }
    let tally = RoleTally(unseen)
    let place = PlaceBaseline(all.filter(\.isOpen)).accuracy(unseen.map(\.abstract))
    var figures = [
      EvaluationReport.Figure(
        "not learnt from", tally.accuracy, of: tally.count, target: 0.87, baseline: place,
        baselineName: "place alone"),
      EvaluationReport.Figure(
        "not learnt from, aims under Background as aims", tally.accuracyWithAims, of: tally.count),
    ]
    for (place, role) in RoleModel.order.enumerated() {
      figures.append(
        EvaluationReport.Figure(
          "F1 \(role.rawValue)", tally.f1(place), of: tally.table[place].reduce(0, +)))
    }
    let sentences = unseen.flatMap { reading in reading.found.indices.map { (reading, $0) } }
    let sure = sentences.filter { $0.0.certainty[$0.1] >= 0.7 }
    let sureRight = sure.filter { $0.0.found[$0.1] == $0.0.abstract.roles[$0.1] }.count
    figures.append(
      EvaluationReport.Figure(
        "right where the certainty is .7 or more", Double(sureRight) / Double(max(1, sure.count)),
        of: sure.count))
    return EvaluationReport(
      figures: figures, unsure: (sentences.count - sure.count, sentences.count),
      errors: confusions(tally) + worst(unseen))
  }

  /// The same where the learning happened, each abstract read by a model that has not seen it. Learns
  /// several times, so it takes a minute and is not kept.
  static let rolesCrossed = EvaluationTask(
    "roles_crossed", "roles on the abstracts learnt from, cross-validated", isKept: false
  ) { data in
    let open = try RoleAbstract.derived(data.gold).filter(\.isOpen)
    let laboratory = try RoleAbstract.laboratory(data.gold)
    let crossed = RoleTally(try RoleFolds.read(open, learningAlso: laboratory))
    let bench = RoleTally(try RoleFolds.read(laboratory, learningAlso: open))
    let place = PlaceBaseline(open)
    return EvaluationReport(figures: [
      EvaluationReport.Figure(
        "learnt from, cross-validated", crossed.accuracy, of: crossed.count,
        baseline: place.accuracy(open), baselineName: "place alone"),
      EvaluationReport.Figure(
        "laboratory work, cross-validated", bench.accuracy, of: bench.count,
        baseline: place.accuracy(laboratory), baselineName: "place alone"),
    ])
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
