import Foundation
import Language

extension EvaluationTask {
  package static let abbreviations = EvaluationTask(
    "abbreviations", "short and long forms of 630 PubMed records (Ab3P's gold, odd half)"
  ) { data in
    let gold = try AbbreviationRecords(
      data.gold.text("ab3p_abbrev/dev_odd_MED1250_labeled.txt.xz"))
    let other = try AbbreviationRecords(
      data.gold.text("ab3p_abbrev/dev_odd_identify_abbr-out.txt.xz"))
    guard other.list.count == gold.list.count else {
      throw EvaluationError(
        message: "Ab3P's output has another number of records than its gold",
        mend: "Fetch both files of ab3p_abbrev anew.")
    }
    var ours = Tally()
    var plain = Tally()
    var theirs = Tally()
    var errors: [String] = []
    for (index, record) in gold.list.enumerated() {
      let found = record.found(by: AbbreviationReader.introductions)
      ours.add(found: found, gold: record.pairs)
      plain.add(found: record.found(by: PlainAbbreviations.pairs), gold: record.pairs)
      theirs.add(found: other.list[index].pairs, gold: record.pairs)
      errors += record.pairs.subtracting(found).sorted().map { "missed: \(record.pmid) \($0)" }
      errors += found.subtracting(record.pairs).sorted().map { "extra: \(record.pmid) \($0)" }
    }
    return EvaluationReport(
      figures: [
        .init(
          "F1", ours.f1, of: ours.gold, target: 0.9, baseline: theirs.f1, baselineName: "Ab3P"),
        .init(
          "precision", ours.precision, of: ours.answers, baseline: theirs.precision,
          baselineName: "Ab3P"),
        .init(
          "recall", ours.recall, of: ours.gold, baseline: theirs.recall, baselineName: "Ab3P"),
        .init("F1 of plain Schwartz–Hearst", plain.f1, of: plain.gold),
      ],
      errors: errors)
  }
}
