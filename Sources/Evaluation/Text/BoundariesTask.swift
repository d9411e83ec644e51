import Foundation
import Language

extension EvaluationTask {
  package static let boundaries = EvaluationTask(
    "boundaries", "sentence boundaries: CRAFT articles and hard marks of MS abstracts"
  ) { data in
    var figures: [EvaluationReport.Figure] = []
    var errors: [String] = []
    for part in ["dev", "train"] {
      let text = try data.gold.text("craft_trees/craft_\(part).conll.xz")
      let measured = CraftParagraphs.measured(CraftParagraphs(conll: text))
      figures += [
        .init(
          "CRAFT \(part), F1 at marks", measured.marked.f1, of: measured.marked.gold, target: 0.99,
          baseline: measured.plainMarked.f1, baselineName: "mark, space, capital"),
        .init("CRAFT \(part), precision", measured.marked.precision, of: measured.marked.answers),
        .init("CRAFT \(part), recall", measured.marked.recall, of: measured.marked.gold),
        .init(
          "CRAFT \(part), F1 with unmarked headings", measured.inner.f1, of: measured.inner.gold,
          baseline: measured.plain.f1, baselineName: "mark, space, capital"),
        .init(
          "CRAFT \(part), the same and paragraph ends", measured.all.f1, of: measured.all.gold),
      ]
      if part == "dev" { errors += measured.errors.prefix(5) }
    }
    let marks = try BoundaryMarks(data)
    let measured = marks.measured()
    figures += [
      .init("hard marks, readers agree", marks.agreement, of: marks.list.count),
      .init("hard marks, readers' kappa", marks.kappa, of: marks.list.count),
      .init(
        "hard marks, accuracy", measured.accuracy, of: measured.count,
        baseline: measured.plainAccuracy, baselineName: "mark, space, capital"),
      .init(
        "hard marks, F1 of boundary", measured.tally.f1, of: measured.tally.gold,
        baseline: measured.plain.f1, baselineName: "mark, space, capital"),
    ]
    return EvaluationReport(figures: figures, errors: errors + measured.errors.prefix(5))
  }
}
