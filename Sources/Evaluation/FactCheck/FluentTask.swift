import FactCheck
import Literature

extension EvaluationTask {
  /// What the fact check says of fluent sentences about real records: the share of wrong ones that are
  /// stopped (blocked or sent to a person), by kind of error, and of right ones that are kept.
  package static let fluent = EvaluationTask(
    "fluent", "fluent sentences as models write them: wrong ones stopped, right ones kept"
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    let studies = try StudyRecords.labelled(in: data.gold)
    var counts: [Group: Count] = [:]
    var missed: [String] = []
    for sentence in try FluentSentence.read(from: data.labels) {
      guard let study = studies[sentence.pmid] else {
        throw EvaluationError(
          message: "\(FluentSentence.file) speaks of \(sentence.pmid), which is not in the data",
          mend: "Name the folder of gold data that holds it with --from DIR.")
      }
      let kind = checker.kind(of: sentence.text)
      let statement = Statement(
        text: sentence.text, kind: kind == .view ? .view : .finding, sources: sentence.passages)
      let objections = checker.check(
        statement, place: "found[0]", against: checker.source(for: study))
      let level = objections.map(\.level).max() ?? .pass
      for kind in [sentence.kind, "all"] {
        let group = Group(
          isRight: sentence.isRight, isHeldOut: sentence.isHeldOut, kind: kind)
        counts[group, default: Count()].add(level)
      }
      if !sentence.isHeldOut, sentence.isRight == (level != .pass) {
        let why = objections.first.map { "\($0.level.rawValue), \($0.check)" } ?? "passes"
        missed.append("\(sentence.kind), \(sentence.pmid), \(why): \(sentence.text)")
      }
    }
    return EvaluationReport(figures: figures(counts), errors: missed)
  }

  private struct Group: Hashable {
    var isRight: Bool
    var isHeldOut: Bool
    var kind: String
  }

  private struct Count {
    var all = 0
    var stopped = 0
    var blocked = 0

    mutating func add(_ level: Verdict.Level) {
      all += 1
      stopped += level == .pass ? 0 : 1
      blocked += level == .block ? 1 : 0
    }

    func rate(_ part: Int) -> Double { Double(part) / Double(max(1, all)) }
  }

  private static func figures(_ counts: [Group: Count]) -> [EvaluationReport.Figure] {
    var figures: [EvaluationReport.Figure] = []
    for (half, isHeldOut) in [("looked at", false), ("held out", true)] {
      for isRight in [false, true] {
        let group = Group(isRight: isRight, isHeldOut: isHeldOut, kind: "all")
        guard let count = counts[group] else { continue }
        figures.append(
          isRight
            ? .init("right ones kept, \(half)", 1 - count.rate(count.stopped), of: count.all)
            : .init(
              "wrong ones stopped, \(half)", count.rate(count.stopped), of: count.all,
              baseline: count.rate(count.blocked), baselineName: "blocked"))
      }
    }
    // Kinds are few sentences each, so both halves are told together.
    for kind in Set(counts.keys.filter { !$0.isRight && $0.kind != "all" }.map(\.kind)).sorted() {
      let both = [false, true].compactMap {
        counts[Group(isRight: false, isHeldOut: $0, kind: kind)]
      }
      let all = both.reduce(0) { $0 + $1.all }
      let stopped = both.reduce(0) { $0 + $1.stopped }
      figures.append(
        .init("\(kind), both halves", Double(stopped) / Double(max(1, all)), of: all))
    }
    return figures
  }
}
