import Condition
import FactCheck
import Literature

extension EvaluationTask {
  /// How often the fact check objects to what is true: PLABA's plain sentences that two readings call
  /// faithful (`faithful.tsv`), and the own sentences of abstracts. Rates of what passes.
  package static let faithful = EvaluationTask(
    "faithful", "faithful plain sentences, and abstracts' own, that the fact check lets pass"
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    let labels = try labels(data)
    var seen = Passing()
    var heldOut = Passing()
    var unfaithful = Passing()
    var errors: [String] = []
    for retold in try RetoldStudies.plaba(in: data.gold) {
      let planting = Planting(retold, checker: checker)
      for sentence in retold.sentences {
        guard let isFaithful = labels[Label(pmid: retold.study.pmid ?? "", sentence: sentence.id)]
        else { continue }
        let objections = planting.objections(to: sentence.text, in: sentence)
        if !isFaithful {
          unfaithful.add(objections)
        } else if retold.isHeldOut {
          heldOut.add(objections)
        } else {
          seen.add(objections)
          if let worst = objections.max(by: { $0.level < $1.level }) {
            errors.append("\(worst.level.rawValue), \(worst.check): \(sentence.text)")
          }
        }
      }
    }
    let own = try ownSentences(data, checker)
    return EvaluationReport(
      figures: seen.figures("looked at", targets: (0.95, 0.90))
        + heldOut.figures("held out", targets: (0.95, 0.90))
        + (seen + heldOut).figures("both halves", targets: (0.95, 0.90)) + [
          .init("unfaithful ones blocked or in review", 1 - unfaithful.clean, of: unfaithful.count),
          .init("own sentences not blocked", own.notBlocked, of: own.count, target: 0.98),
        ], errors: errors)
  }

  private struct Label: Hashable {
    var pmid: String
    var sentence: String
  }

  /// True where both readings call a sentence faithful, false where both do not.
  private static func labels(_ data: EvaluationData) throws -> [Label: Bool] {
    var labels: [Label: Bool] = [:]
    for line in try data.labels.lines("faithful.tsv") {
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t").map(String.init)
      guard cells.count == 4, cells[2] == cells[3], cells[0] != "pmid" else { continue }
      labels[Label(pmid: cells[0], sentence: cells[1])] = cells[2] == "1"
    }
    return labels
  }

  private static func ownSentences(
    _ data: EvaluationData, _ checker: FactChecker
  ) throws -> Passing {
    var passing = Passing()
    for study in try StudyRecords.studies(StudyRecords.gregory, in: data.gold).prefix(200) {
      let source = checker.source(for: study)
      for passage in source.passages where passage.id.hasPrefix("p") {
        let statement = Statement(text: passage.text, kind: .finding, sources: [passage.id])
        passing.add(checker.check(statement, place: "found[0]", against: source))
      }
    }
    return passing
  }
}
