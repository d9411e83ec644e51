import Evidence
import FactCheck
import Language
import Writing

/// Counts over finished pages.
struct WritingTally: Sendable {
  private var verdicts: [Verdict.Level: Int] = [:]
  private var people = Rate()
  private var mainResult = Rate()
  private let labels: MainResultLabels
  private var labelledRead = Rate()
  private var labelledTold = Rate()
  private var parts = Rate()
  private var states = (found: 0, absent: 0, unsure: 0)
  private var quotes = Rate()
  private var openings = Rate()
  private var quotesByDesign: [String: Rate] = [:]
  private var findingHeadlines = Rate()
  private var withoutAbbreviations = Rate()
  private var lengths: [Double] = []
  private var grades: [Double] = []
  private var pageGrades: [Double] = []
  private var bare: [String: Int] = [:]

  init(labels: MainResultLabels) { self.labels = labels }

  /// Only pages that pass are read further: the others are not published.
  mutating func add(_ digest: Digest, figures: ReadingFigures, names: BareAbbreviations) {
    let (evidence, summary) = (digest.evidence, digest.summary)
    verdicts[digest.verdict.level, default: 0] += 1
    let isOfPeople = evidence.species == .human
    let labelled = labels[digest.study.pmid]
    if let labelled {
      labelledRead.add(!labelled.isDisjoint(with: MainResult.read(in: evidence)))
    }
    if isOfPeople { people.add(digest.verdict.level == .pass) }
    guard digest.verdict.level == .pass else { return }
    if let labelled { labelledTold.add(MainResult.tells(summary, labelled)) }
    if let isThere = MainResult.isThere(in: summary, of: evidence) { mainResult.add(isThere) }
    addParts(evidence)
    openings.add(summary.found.contains { $0.kind == .design })
    for statement in summary.found { quotes.add(statement.kind == .quote) }
    var rate = quotesByDesign[evidence.design?.rawValue ?? "unknown"] ?? Rate()
    for statement in summary.found { rate.add(statement.kind == .quote) }
    quotesByDesign[evidence.design?.rawValue ?? "unknown"] = rate
    if isOfPeople { findingHeadlines.add(summary.headline.kind == .finding) }
    let own = ([summary.headline, summary.teaser] + summary.found).filter { $0.kind != .quote }
    lengths += own.map { Double(Measure.words(in: $0.text)) }
    grades.append(
      figures.grade(([summary.headline, summary.teaser] + summary.found).map(\.text)))
    pageGrades.append(
      figures.grade(
        summary.statements.filter { !$0.place.hasPrefix("facts") }.map(\.statement.text)))
    let unexpanded = names.bare(in: own.map(\.text))
    withoutAbbreviations.add(unexpanded.isEmpty)
    for name in unexpanded { bare[name, default: 0] += 1 }
  }

  private mutating func addParts(_ evidence: Evidence) {
    for part in Evidence.Part.allCases {
      let isFound = evidence.isFound(part)
      let isAbsent = evidence.absent.contains(part.rawValue)
      let isUnsure = evidence.unsure.contains(part.rawValue)
      parts.add(isFound || isAbsent || isUnsure)
      if isFound {
        states.found += 1
      } else if isAbsent {
        states.absent += 1
      } else if isUnsure {
        states.unsure += 1
      }
    }
  }

  var report: EvaluationReport {
    let all = verdicts.values.reduce(0, +)
    func share(_ level: Verdict.Level) -> Double {
      Double(verdicts[level] ?? 0) / Double(max(1, all))
    }
    func most(_ values: [Double], _ bound: Double) -> Double {
      Double(values.count { $0 <= bound }) / Double(max(1, values.count))
    }
    let byDesign = quotesByDesign.sorted { $0.key < $1.key }.map {
      "quotes, \($0.key): \($0.value.right) of \($0.value.count)"
    }
    let bareNames = Ranking.lines(bare).map { "not spelt out: \($0)" }
    return EvaluationReport(
      figures: [
        .init("pages that pass", share(.pass), of: all),
        .init("pages not blocked", 1 - share(.block), of: all),
        .init("studies of people with a page", people.value, of: people.count, target: 0.85),
        .init("main result read is there", mainResult.value, of: mainResult.count, target: 0.95),
        .init("labelled main result read as such", labelledRead.value, of: labelledRead.count),
        .init(
          "labelled main result is there", labelledTold.value, of: labelledTold.count, target: 0.95),
        .init("pages that say how it was done", openings.value, of: openings.count),
        .init("parts found, absent or unsure", parts.value, of: parts.count, target: 1),
        .init(
          "headlines of people that tell a finding", findingHeadlines.value,
          of: findingHeadlines.count),
        .init("own words in what was found", 1 - quotes.value, of: quotes.count, target: 0.8),
        .init(
          "pages with every short form spelt out", withoutAbbreviations.value,
          of: withoutAbbreviations.count, target: 1),
        .init("sentences of at most 26 words", most(lengths, 26), of: lengths.count, target: 1),
        .init("sentences of at most 15 words", most(lengths, 15), of: lengths.count, target: 0.5),
        .init("pages of grade 9.0 at most", most(grades, 9), of: grades.count, target: 0.5),
        .init(
          "whole pages of grade 9.5 at most", most(pageGrades, 9.5), of: pageGrades.count,
          target: 0.5),
      ],
      // Less is better here, and what is kept must not fall: medians are only told.
      notes: [
        "words of a sentence: median \(lengths.median) (15 at most), longest \(lengths.max() ?? 0)",
        "median grade: headline, teaser and found \(grades.median), page \(pageGrades.median)",
        "verdicts: pass \(verdicts[.pass] ?? 0), review \(verdicts[.review] ?? 0), "
          + "block \(verdicts[.block] ?? 0)",
        "parts: found \(states.found), absent \(states.absent), unsure \(states.unsure)",
      ] + byDesign + bareNames)
  }
}
