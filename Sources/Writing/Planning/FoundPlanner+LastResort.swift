import Evidence
import FactCheck

extension FoundPlanner {
  /// The authors' words on their results, said only where no result could be told: shorter ways of
  /// quoting come after longer ones, for abstracts of which only a few words may be shown.
  func lastResort(_ choices: [ResultChooser.Choice]) -> [Plan.Item] {
    let ranked = choices.enumerated().sorted {
      ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
    }.map(\.element.passage)
    let passages = ranked.filter {
      ResultKind.of($0.text) == .finding && !chooser.leans($0)
        && !HeadlineChooser.isAdvice(Pieces($0.text))
    }
    let candidates = [Quotation.longest, 18, 13].flatMap { longest in
      passages.prefix(3).compactMap { quote($0, longest: longest) }
    }
    guard !candidates.isEmpty else { return [] }
    return [
      Plan.Item(.found, Settler.lastResort, passages: [], candidates: candidates)
    ]
  }
}
