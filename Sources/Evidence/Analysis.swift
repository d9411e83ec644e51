/// What kind of analysis gave a result, as the study's own words say. Raw values are the JSON
/// contract's.
package enum Analysis: String, Sendable, Codable, CaseIterable {
  case secondary
  case exploratory
  case postHoc = "post_hoc"
  case subgroup
  case pooled
  case `extension`
  case interim
  case perProtocol = "per_protocol"
  case intentionToTreat = "intention_to_treat"
  case nonInferiority = "non_inferiority"
  case crossover
}
