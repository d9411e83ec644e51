import Condition
import FactCheck
import Foundation
import Language
import Writing

extension EvaluationTask {
  /// How well measures of reading ease put sentences in the order that people gave them
  /// (`medreadme`, 1 easy to 6 hard): Spearman's rank correlation. The own measure is fitted on four
  /// fifths and asked on the fifth; fifths are whole stretches of the file, so that no document
  /// stands on both sides.
  package static let readability = EvaluationTask(
    "readability", "reading ease of medical sentences, in the order that people give (crossed)"
  ) { data in
    let rows = CSVText.rows(try data.gold.data("medreadme/train_dev.csv.xz"))
    let rated = rows.compactMap { row -> (text: String, rating: Double)? in
      guard let text = row["Sentence"], let rating = row["Readability"].flatMap(Double.init) else {
        return nil
      }
      return (text, rating)
    }
    let easy = Set(
      try data.gold.text("lexicons/new_dale_chall_easy_words.txt").split(separator: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces).lowercased() })
    let measure = ReadabilityFeatures(
      lexicon: data.lexicon, easy: easy,
      phrasebook: try PhrasebookLoader.load(folder: data.phrasebook))
    let features = rated.map { measure.values(of: $0.text) }
    let ratings = rated.map(\.rating)
    var own: [Double] = []
    let folds = 5
    for fold in 0..<folds {
      let held = (fold * rated.count / folds)..<((fold + 1) * rated.count / folds)
      let seen = rated.indices.filter { !held.contains($0) }
      let fit = RidgeRegression(
        rows: seen.map { features[$0] }, targets: seen.map { ratings[$0] }, penalty: 1)
      own += held.map { fit.value(of: features[$0]) }
    }
    let grades = rated.map { ReadingEase(sentences: [$0.text]).grade }
    let words = rated.map { Double(ReadingEase(sentences: [$0.text]).words) }
    return EvaluationReport(figures: [
      .init(
        "own measure, rank correlation", RankCorrelation.spearman(own, ratings), of: rated.count,
        baseline: RankCorrelation.spearman(grades, ratings), baselineName: "Flesch-Kincaid"),
      .init(
        "sentence length alone, rank correlation", RankCorrelation.spearman(words, ratings),
        of: rated.count),
    ])
  }
}
