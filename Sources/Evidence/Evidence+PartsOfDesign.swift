extension Evidence {
  /// Whether a study of this design could have told the part: nobody takes part in a review, an
  /// interview compares with nobody, and who is asked once is not followed. What could not be told is
  /// no lack of the abstract.
  package func couldTell(_ part: Part) -> Bool {
    guard let design else { return true }
    let isText = [.narrativeReview, .commentary, .guideline].contains(design)
    let isLaboratory = design == .inVitro || design == .animal
    switch part {
    case .participants: return !isText && !isLaboratory && design != .modelling
    case .comparator:
      return !isText
        && ![.systematicReview, .qualitative, .caseReport, .modelling, .methodDevelopment]
          .contains(design)
    case .followUp:
      return [.rct, .rctSecondary, .nonrandomisedTrial, .cohort, .registry, .protocol]
        .contains(design)
    case .findings, .limitations: return !isText && design != .protocol
    default: return true
    }
  }
}
