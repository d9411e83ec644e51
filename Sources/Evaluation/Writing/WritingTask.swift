import Evidence
import FactCheck
import Language
import Literature
import Writing

extension EvaluationTask {
  /// Our own pages of every real MS record with an abstract, against the figures that the writer is
  /// to reach. The main result is the one that Evidence read, so what Evidence missed is not seen
  /// there; beside it, 150 records whose main result two readings have labelled.
  package static let writing = EvaluationTask(
    "writing", "our own pages of the real MS records: what they say, how long, how hard to read"
  ) { data in
    let pages = try OwnPages(data, checker: FactChecker(profile: data.lexicon.profile))
    let figures = ReadingFigures(profile: data.lexicon.profile)
    let names = BareAbbreviations(profile: data.lexicon.profile)
    var tally = WritingTally(labels: try MainResultLabels(from: data.labels))
    for name in [StudyRecords.other, StudyRecords.gregory] {
      for study in try StudyRecords.studies(name, in: data.gold) where !study.abstract.isEmpty {
        tally.add(pages.digest(of: study), figures: figures, names: names)
      }
    }
    return tally.report
  }
}
