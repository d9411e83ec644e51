import Evidence

/// The parts of a letter, nearest to the reader first.
enum LetterLane: CaseIterable {
  case people
  case laboratory
  case opinion

  init(of stage: Stage?) {
    switch stage {
    case .laboratory: self = .laboratory
    case .opinion, nil: self = .opinion
    case .earlyHuman, .observational, .trial, .synthesis: self = .people
    }
  }

  var title: String {
    switch self {
    case .people: "Studies with people"
    case .laboratory: "In the laboratory"
    case .opinion: "Overviews, opinions and plans"
    }
  }
}
