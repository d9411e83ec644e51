import Evidence

extension FoundPlanner {
  /// How the data came together, where a conclusion can stand in the place of a result.
  func isIdle(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    guard
      ResultChooser.isCounting(pieces) || pieces.contains(anyOf: Self.gathering)
        || ResultKind.of(pieces) == .step
    else {
      return false
    }
    return context.passages(.conclusions).contains {
      $0.id != passage.id && ResultKind.of($0.text) == .finding && !IdleView.isIdle($0.text)
    }
  }

  private static let gathering: Set<String> = [
    "extracted", "collected", "performed", "searched", "screened", "recorded", "invited",
  ]
}
