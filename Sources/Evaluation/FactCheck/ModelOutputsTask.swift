import FactCheck
import Literature

extension EvaluationTask {
  /// What the fact check says of the sentences that T5, BART and PEGASUS wrote for PLABA's test
  /// abstracts (Attal et al. 2023), beside those of people on the same abstracts. Nobody labelled the
  /// machines' errors: the figures show only how much more of a machine's text is stopped, so none is kept
  /// as better or worse than another.
  static let modelOutputs = EvaluationTask(
    "modeloutputs", "sentences of language models that the fact check stops, beside people's",
    isKept: false
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    let rows = CSVText.rows(try data.gold.data("plaba/test_with_baseline_outputs.csv.xz"))
    var passing: [String: Passing] = [:]
    for row in rows {
      guard let abstract = row["abstract"] else { continue }
      let study = Study(
        pmid: row["pmid"], title: "", abstract: Abstract(sections: [.init(text: abstract)]))
      let source = checker.source(for: study)
      for (writer, columns) in writers {
        for sentence in columns.flatMap({ RetoldStudies.cut(row[$0] ?? "") })
        where sentence.utf8.count > 30 {
          let found = checker.check(text: sentence, against: source, complete: false).objections
          passing[writer, default: Passing()].add(found.filter { $0.check != "plain_language" })
        }
      }
    }
    let people = passing["people"] ?? Passing()
    return EvaluationReport(
      figures: writers.map(\.name).filter { $0 != "people" }.flatMap { name in
        let own = passing[name] ?? Passing()
        return [
          EvaluationReport.Figure(
            "\(name), blocked", 1 - own.notBlocked, of: own.count, baseline: 1 - people.notBlocked,
            baselineName: "people, of \(people.count)"),
          EvaluationReport.Figure(
            "\(name), blocked or in review", 1 - own.clean, of: own.count,
            baseline: 1 - people.clean, baselineName: "people, of \(people.count)"),
        ]
      })
  }

  private static let writers: [(name: String, columns: [String])] = [
    ("people", ["translation1", "translation2"]), ("T5", ["T5_Output"]), ("BART", ["Bart_Output"]),
    ("BART large", ["Bart_Large_Output"]), ("PEGASUS", ["Pegasus_Output"]),
  ]
}
