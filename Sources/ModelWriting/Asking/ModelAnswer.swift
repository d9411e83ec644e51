/// What a model answered: its text as it came, not yet believed in anything.
package struct ModelAnswer: Sendable, Equatable, Codable {
  package var text: String
  package var usage: ModelUsage

  package init(text: String, usage: ModelUsage = ModelUsage()) {
    self.text = text
    self.usage = usage
  }
}
