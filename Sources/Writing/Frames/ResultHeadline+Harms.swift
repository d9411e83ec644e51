import Evidence

/// When side effects may become a headline.
extension ResultHeadline {
  /// Side effects lead only where the title is about them, and not beside what the treatment is for.
  func isAsideOnHarms(_ passage: Passage) -> Bool {
    guard passage.role == .results, evidence.harms.sources.contains(passage.id) else {
      return false
    }
    let title = context.study.title.lowercased()
    if ["efficacy", "effectiveness"].contains(where: title.contains), !isAsked(title) {
      return true
    }
    return !Self.harms.contains { title.contains($0) }
  }

  /// `Efficacy and risk of infection`: a harm by its name is asked for as much as the effect.
  private func isAsked(_ title: String) -> Bool {
    Self.harms.contains { !["safe", "tolerab"].contains($0) && title.contains($0) }
  }

  private static let harms = [
    "safe", "adverse", "side effect", "tolerab", "toxic", "risk", "infection", "covid", "cancer",
    "malignan", "death", "mortality", "surviv", "complication", "reaction", "harm", "hepat",
    "leukoencephalopathy", "pml", "lymphop", "pregnan", "vaccin", "liver", "discontinu",
  ]
}
