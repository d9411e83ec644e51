extension Stage {
  /// The rung of the ladder, by design, species and size (rule of the JSON contract).
  package static func of(
    _ design: Design?, _ species: Species?, participants: Participants
  ) -> Stage? {
    if species == .animal || species == .cells { return .laboratory }
    switch design {
    case nil: return species == .human ? .observational : nil
    case .animal, .inVitro: return .laboratory
    case .caseReport: return .earlyHuman
    case .nonrandomisedTrial:
      let people = participants.total ?? participants.analysed ?? 0
      return people > 0 && people < 30 ? .earlyHuman : .trial
    case .rct, .rctSecondary: return .trial
    case .systematicReview, .guideline: return .synthesis
    case .narrativeReview, .commentary, .protocol: return .opinion
    default: return .observational
    }
  }
}
