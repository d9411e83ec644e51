/// Whom or what was studied.
package enum Species: String, Sendable, Codable, CaseIterable {
  case human, animal, both, cells
  /// Nothing living: a model, a method, an opinion.
  case none
}
