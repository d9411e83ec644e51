import Evidence

/// When side effects may become a headline.
extension ResultHeadline {
  /// Side effects lead only where the title is about them.
  func isAsideOnHarms(_ passage: Passage) -> Bool {
    guard passage.role == .results, evidence.harms.sources.contains(passage.id) else {
      return false
    }
    let title = context.study.title.lowercased()
    return !Self.harms.contains { title.contains($0) }
  }

  private static let harms = [
    "safe", "adverse", "side effect", "tolerab", "toxic", "risk", "infection", "covid", "cancer",
    "malignan", "death", "mortality", "surviv", "complication", "reaction", "harm", "hepat",
    "leukoencephalopathy", "pml", "lymphop", "pregnan", "vaccin", "liver", "discontinu",
  ]
}
