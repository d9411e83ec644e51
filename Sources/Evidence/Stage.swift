/// How far from care a study stands: the rungs of the evidence ladder.
package enum Stage: String, Sendable, Codable, CaseIterable {
  case laboratory
  case earlyHuman = "early_human"
  case observational
  case trial
  case synthesis
  case opinion
}
