import Literature

/// The `registry` of `studies/<id>.json`: what a registry says of the study's trials.
struct PublicRegistry: Encodable, Sendable {
  let basis = "registry"
  let name = "ClinicalTrials.gov"
  /// Parts of the evidence that the article's text leaves open and the registry tells: `harms`.
  let fills: [String]
  let trials: [RegisteredTrial]

  /// `nil` where nothing is kept: then the key is not there.
  ///
  /// - Parameter hasHarms: whether the article's text tells side effects.
  init?(_ trials: [RegisteredTrial], hasHarms: Bool) {
    guard !trials.isEmpty else { return nil }
    let isPosted = trials.contains { !PostedHarms($0).lines.isEmpty }
    fills = !hasHarms && isPosted ? ["harms"] : []
    self.trials = trials
  }
}
