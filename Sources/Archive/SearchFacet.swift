/// What a search can be narrowed by.
package enum SearchFacet: String, Sendable, CaseIterable {
  /// A raw value of `Stage`; `unknown` where the stage is not known.
  case stage
  /// Ids of the condition's profile.
  case treatment
  case topic
  /// `2021`
  case year
}
