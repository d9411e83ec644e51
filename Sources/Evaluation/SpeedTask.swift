import Condition
import Evidence
import FactCheck
import Foundation
import Language
import Literature

extension EvaluationTask {
  /// Where the time of `extract` and of `check` goes, on one core. A "figure" is studies a second of
  /// processor time.
  static let speed = EvaluationTask(
    "speed", "studies a second of processor time in each room, on one core", isKept: false
  ) { data in
    let lines = try data.gold.lines("ms_records/ms_gregory_2021_to_june.jsonl.xz")
    var studies: [Study] = []
    let reading = try seconds { studies = try lines.map { try StudyJSON.decode(Array($0)) } }
    var passages: [[Passage]] = []
    let cutting = seconds { passages = studies.map { PassageReader.passages(of: $0) } }
    let texts = passages.flatMap { $0.map(\.text) }
    var tokens: [[Token]] = []
    let tokenising = seconds { tokens = texts.map { Tokenizer.tokens(in: $0) } }
    let numbers = seconds { for list in tokens { _ = QuantityReader.quantities(in: list) } }
    let naming = seconds { for text in texts { _ = data.lexicon.matches(in: text) } }
    let reader = EvidenceReader(lexicon: data.lexicon)
    var evidence: [Evidence] = []
    let understanding = seconds { evidence = studies.map { reader.read($0) } }
    let encoder = JSONLineEncoder()
    let writing = try seconds { for one in evidence { _ = try encoder.encode(one) } }
    let checking = try checkSeconds(Array(studies.prefix(240)), data)
    func figure(
      _ name: String, _ seconds: Double, of count: Int? = nil, target: Double? = nil
    ) -> EvaluationReport.Figure {
      let count = count ?? studies.count
      return EvaluationReport.Figure(
        name, Double(count) / max(seconds, 1e-9), of: count, target: target)
    }
    return EvaluationReport(figures: [
      figure("study lines read", reading),
      figure("passages with their roles", cutting),
      figure("words", tokenising),
      figure("numbers", numbers),
      figure("names of the profile", naming),
      figure("evidence, all of it", understanding),
      figure("evidence lines written", writing),
      figure("all together", reading + understanding + writing, target: 3000),
      figure("sources read for the check", checking.reading, of: checking.count),
      figure("pages checked", checking.pages, of: checking.count),
      figure(
        "sources read and pages checked", checking.reading + checking.pages, of: checking.count,
        target: 2000),
    ])
  }

  /// Seconds for the check of our own pages; writing them is not counted.
  private static func checkSeconds(_ studies: [Study], _ data: EvaluationData) throws
    -> (reading: Double, pages: Double, count: Int)
  {
    let checker = FactChecker(profile: data.lexicon.profile)
    let own = try OwnPages(data, checker: checker)
    let pages = studies.map { own.page(of: $0).summary }
    var sources: [CheckedSource] = []
    let reading = seconds { sources = studies.map { checker.source(for: $0) } }
    let checking = seconds {
      for (page, source) in zip(pages, sources) { _ = checker.check(page, against: source) }
    }
    return (reading, checking, studies.count)
  }

  /// Processor time of this process, in seconds.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
  }
}
