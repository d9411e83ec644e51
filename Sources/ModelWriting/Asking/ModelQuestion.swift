/// One question to a language model, whichever service answers it.
package struct ModelQuestion: Sendable, Equatable, Codable {
  /// The rules; nothing of a study stands in them.
  package var system: String
  /// The task with the study's words, as JSON.
  package var user: String
  /// A name for the answer's shape, of letters and `_`.
  package var shape: String
  /// JSON Schema of the answer.
  package var schema: JSONValue
  /// The longest answer, in tokens.
  package var maxTokens: Int

  package init(system: String, user: String, shape: String, schema: JSONValue, maxTokens: Int) {
    self.system = system
    self.user = user
    self.shape = shape
    self.schema = schema
    self.maxTokens = maxTokens
  }

  /// About how many tokens it may cost, the longest answer included: one for every three bytes,
  /// which is more than English needs.
  package var mostTokens: ModelUsage {
    ModelUsage(input: (system.utf8.count + user.utf8.count) / 3 + 200, output: maxTokens)
  }
}
