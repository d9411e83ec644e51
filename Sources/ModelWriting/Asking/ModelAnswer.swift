/// What a model answered: its text as it came, not yet believed in anything.
package struct ModelAnswer: Sendable, Equatable, Codable {
  package var text: String
  package var usage: ModelUsage
  /// It stops in the middle, at the longest length that was asked for.
  package var isCutOff: Bool

  package init(text: String, usage: ModelUsage = ModelUsage(), isCutOff: Bool = false) {
    self.text = text
    self.usage = usage
    self.isCutOff = isCutOff
  }
}
