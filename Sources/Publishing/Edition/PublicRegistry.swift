import Literature

/// The `registry` of `studies/<id>.json`: what a registry says of the study's trials.
struct PublicRegistry: Encodable, Sendable {
  let basis = "registry"
  let name = "ClinicalTrials.gov"
  let trials: [RegisteredTrial]

  /// `nil` where nothing is kept: then the key is not there.
  init?(_ trials: [RegisteredTrial]) {
    guard !trials.isEmpty else { return nil }
    self.trials = trials
  }
}
