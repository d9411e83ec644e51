import Evidence

extension Evidence {
  /// The part has something to show.
  func isFound(_ part: Part) -> Bool {
    switch part {
    case .design: design != nil
    case .species: species != nil
    case .participants:
      participants.total != nil || participants.analysed != nil || !participants.groups.isEmpty
        || participants.studies != nil
    case .comparator: comparator != nil
    case .followUp: followUp != nil
    case .findings: !findings.isEmpty
    case .harms: harms.reported
    case .limitations: !limitations.isEmpty
    case .funding: funding != nil
    case .conflicts: conflicts != nil
    case .conclusion: conclusion != nil
    }
  }
}
