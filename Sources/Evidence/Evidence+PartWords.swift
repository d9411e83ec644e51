extension Evidence.Part {
  /// What is said of the results where the page tells others of them.
  package static let someFindings = "some of the results"

  /// The part in plain words, as it stands in "Not in the abstract: …".
  package var words: String {
    switch self {
    case .design: "how the study was done"
    case .species: "who or what was studied"
    case .participants: "how many took part"
    case .comparator: "what it was compared with"
    case .followUp: "how long people were followed"
    case .findings: "results"
    case .harms: "side effects"
    case .limitations: "limits of the study"
    case .funding: "who paid for it"
    case .conflicts: "interests of the authors"
    case .conclusion: "a conclusion"
    }
  }
}
