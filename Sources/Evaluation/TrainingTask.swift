/// A learned part that can be made anew from openly licensed data.
package struct TrainingTask: Sendable {
  /// As on the command line: `tagger`.
  package let name: String
  /// What is learnt from what, in one line.
  package let summary: String
  /// Gives the model's bytes and lines for a person: what was learnt from, figures on held-out data.
  package let train: @Sendable (GoldFolder) throws -> (model: [UInt8], notes: [String])

  package init(
    _ name: String, _ summary: String,
    train: @escaping @Sendable (GoldFolder) throws -> (model: [UInt8], notes: [String])
  ) {
    self.name = name
    self.summary = summary
    self.train = train
  }
}
