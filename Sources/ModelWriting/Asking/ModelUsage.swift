/// Tokens of questions and answers.
package struct ModelUsage: Sendable, Equatable, Codable {
  package var input: Int
  package var output: Int

  package init(input: Int = 0, output: Int = 0) {
    self.input = input
    self.output = output
  }

  package var total: Int { input + output }

  package static func + (a: ModelUsage, b: ModelUsage) -> ModelUsage {
    ModelUsage(input: a.input + b.input, output: a.output + b.output)
  }
}
