import Evidence

extension FoundPlanner {
  /// How the data came together, where a conclusion can stand in the place of a result.
  func isIdle(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    // Where nothing else says how many took part, this sentence does.
    if people == nil, context.evidence.participants.sources.contains(passage.id) { return false }
    guard
      ResultChooser.isCounting(pieces) || pieces.contains(anyOf: Self.gathering)
        || ResultKind.of(pieces) == .step && !pieces.list.contains(where: \.isNumber)
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
