import Condition
import Evidence
import FactCheck
import Literature

extension EvaluationTask {
  /// Errors planted one at a time in plain retellings: PLABA's and Cochrane's, by people, and our own
  /// writer's. A sentence that is objected to as it stands is no ground to plant in. Caught means that
  /// the check that watches for the kind objects; beside it, how many any check blocks.
  package static let factCheck = EvaluationTask(
    "factcheck", "errors planted in plain retellings, and what the fact check says of them"
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    let additions = try PlantedAddition.read(from: data.labels)
    var seen = FactCheckTally()
    var heldOut = FactCheckTally()
    var number = 0
    func plant(in retold: RetoldStudy) {
      number += 1
      let planting = Planting(retold, checker: checker, additions: additions)
      if retold.isHeldOut {
        planting.plant(number: number, into: &heldOut)
      } else {
        planting.plant(number: number, into: &seen)
      }
    }
    for retold in try RetoldStudies.plaba(in: data.gold) { plant(in: retold) }
    for retold in try RetoldStudies.cochrane(in: data.gold, limit: 200) { plant(in: retold) }
    let own = try OwnPages(data, checker: checker)
    let studies = try StudyRecords.studies(StudyRecords.gregory, in: data.gold).prefix(240)
    for (number, study) in studies.enumerated() {
      let page = own.page(of: study)
      let retold = OwnPages.retold(page, number: number)
      plant(in: retold)
      if let without = OwnPages.withoutHarms(page) {
        let found = checker.check(without, against: checker.source(for: study)).objections
        let error = PlantedError(kind: .droppedHarms, text: study.title)
        let note = "dropped harms: \(study.pmid ?? "")"
        let right = Planting.watching(.droppedHarms)
        if retold.isHeldOut {
          heldOut.add(error, objections: found, right: right, note: note)
        } else {
          seen.add(error, objections: found, right: right, note: note)
        }
      }
    }
    return EvaluationReport(figures: figures(seen, heldOut), errors: spread(seen.missed))
  }

  private static func figures(
    _ seen: FactCheckTally, _ heldOut: FactCheckTally
  ) -> [EvaluationReport.Figure] {
    func rate(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
    var figures: [EvaluationReport.Figure] = []
    for (name, tally) in [("looked at", seen), ("held out", heldOut)] {
      let all = tally.all
      figures.append(
        .init("all, \(name)", rate(all.caught, all.planted), of: all.planted, target: 0.95))
      figures.append(
        .init("blocked by any check, \(name)", rate(all.blocked, all.planted), of: all.planted))
      figures.append(
        .init("stopped by any check, \(name)", rate(all.stopped, all.planted), of: all.planted))
    }
    for kind in PlantedError.Kind.allCases {
      for (name, tally) in [("looked at", seen), ("held out", heldOut)] {
        let count = tally.counts[kind] ?? FactCheckTally.Count()
        guard count.planted > 0 else { continue }
        figures.append(
          .init(
            "\(kind.rawValue), \(name)", rate(count.caught, count.planted), of: count.planted,
            target: Planting.grave.contains(kind) ? 0.99 : 0.85,
            baseline: rate(count.blocked, count.planted), baselineName: "blocked by any check"))
      }
    }
    return figures
  }

  /// Ten of the missed ones, from the whole length of the list.
  private static func spread(_ missed: [String]) -> [String] {
    let step = max(1, missed.count / 10)
    return stride(from: 0, to: missed.count, by: step).map { missed[$0] }
  }
}
