import Condition
import Evidence
import FactCheck
import Language
import Literature
import Writing

extension EvaluationTask {
  /// What our own writer makes of the MS records that have an abstract. Every third record: the rest
  /// adds time and no knowledge.
  package static let writing = EvaluationTask(
    "writing", "pages by our own writer: verdicts, main results, reading ease, quotes"
  ) { data in
    let checker = FactChecker(profile: data.lexicon.profile)
    let reader = EvidenceReader(lexicon: data.lexicon)
    let writer = GroundedWriter(
      profile: data.lexicon.profile, lexicon: data.lexicon, checker: checker,
      phrasebook: try PhrasebookLoader.load(folder: data.phrasebook))
    let studies =
      try StudyRecords.studies(StudyRecords.gregory, in: data.gold)
      + StudyRecords.studies(StudyRecords.other, in: data.gold)
    var tally = WritingTally(figures: ReadingFigures(profile: data.lexicon.profile))
    for (number, study) in studies.enumerated() where number % 3 == 0 && !study.abstract.isEmpty {
      let evidence = reader.read(study)
      guard evidence.about.isAboutCondition else { continue }
      tally.add(writer.report(of: study, evidence: evidence))
    }
    return tally.report
  }
}
