import Evidence
import FactCheck
import Language
import Writing

/// What is counted of the pages that the writer made.
struct WritingTally {
  let figures: ReadingFigures
  private var people = Rate()
  private var main = Rate()
  private var finding = Rate()
  private var complete = Rate()
  private var explained = Rate()
  private var unquoted = Rate()
  private var grades: [Double] = []
  private var pageGrades: [Double] = []
  private var lengths: [Int] = []
  private var verdicts: [Verdict.Level: Int] = [:]
  private var errors: [String] = []

  init(figures: ReadingFigures) { self.figures = figures }

  mutating func add(_ report: WritingReport) {
    let digest = report.digest
    let level = digest.verdict.level
    verdicts[level, default: 0] += 1
    let evidence = digest.evidence
    let isOfPeople =
      evidence.species == .human
      && [.earlyHuman, .observational, .trial].contains(evidence.stage)
    if isOfPeople { people.add(level == .pass) }
    if level != .pass {
      errors.append(
        "\(digest.study.pmid ?? digest.study.title): \(digest.verdict.objections.first?.message ?? "")"
      )
    }
    complete.add(!digest.verdict.objections.contains { $0.check == "completeness" })
    guard level == .pass else { return }
    if !evidence.findings.isEmpty, isOfPeople {
      let isPlanned = report.plan.items.contains { $0.subject == "main" }
      main.add(isPlanned && !report.leftOut.contains("main"))
    }
    if isOfPeople { finding.add(digest.summary.headline.kind == .finding) }
    explained.add(!digest.verdict.objections.contains { $0.check == "plain_language" })
    grades.append(digest.reading.grade)
    let texts = digest.summary.statements.filter { !$0.place.hasPrefix("facts") }
    pageGrades.append(figures.grade(texts.map(\.statement.text)))
    for statement in digest.summary.found {
      unquoted.add(statement.kind != .quote)
      if statement.kind != .quote { lengths.append(words(in: statement.text)) }
    }
  }

  private func words(in text: String) -> Int {
    ReadingEase(sentences: [text]).words
  }

  var report: EvaluationReport {
    let all = verdicts.values.reduce(0, +)
    func share(_ values: [Double], upTo bound: Double) -> Double {
      values.isEmpty ? 0 : Double(values.count { $0 <= bound }) / Double(values.count)
    }
    func median<T: Comparable>(_ values: [T]) -> T? {
      values.isEmpty ? nil : values.sorted()[values.count / 2]
    }
    func text(_ value: Double?) -> String {
      value.map { "\(($0 * 10).rounded() / 10)" } ?? "none"
    }
    return EvaluationReport(
      figures: [
        .init("studies of people with a page", people.value, of: people.count, target: 0.85),
        .init("main result on the page", main.value, of: main.count, target: 0.95),
        .init("headline tells a finding", finding.value, of: finding.count),
        .init("no required part missing", complete.value, of: complete.count, target: 1),
        .init("no unexplained short form", explained.value, of: explained.count, target: 1),
        .init("sentences found that are no quote", unquoted.value, of: unquoted.count, target: 0.8),
        .init(
          "grade 9.0 or less: headline, teaser, found", share(grades, upTo: 9),
          of: grades.count, target: 0.5),
        .init(
          "grade 9.5 or less: page", share(pageGrades, upTo: 9.5), of: pageGrades.count,
          target: 0.5),
        .init(
          "sentences found of 15 words or less", share(lengths.map(Double.init), upTo: 15),
          of: lengths.count, target: 0.5),
        .init(
          "sentences found of 26 words or less", share(lengths.map(Double.init), upTo: 26),
          of: lengths.count, target: 1),
      ],
      unsure: (count: verdicts[.review] ?? 0, of: all), errors: errors,
      notes: [
        "verdicts: pass \(verdicts[.pass] ?? 0), review \(verdicts[.review] ?? 0), block \(verdicts[.block] ?? 0)",
        "median grade: headline, teaser and found \(text(median(grades))), page \(text(median(pageGrades)))",
        "words of a sentence found: median \(median(lengths) ?? 0), longest \(lengths.max() ?? 0)",
      ])
  }
}
