/// A language model as a closure that a test can fill.
package struct ModelClient: Sendable {
  /// Asks once, with all patience that is due. Gives the text as it came.
  package var ask: @Sendable (ModelQuestion) async throws(ModelError) -> ModelAnswer

  package init(ask: @escaping @Sendable (ModelQuestion) async throws(ModelError) -> ModelAnswer) {
    self.ask = ask
  }
}
