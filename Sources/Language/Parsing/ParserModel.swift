/// The parser's learnt weights: for its steps, then for the relations.
package struct ParserModel: Sendable {
  package let steps: StepWeights
  package let relations: SparseWeights

  package init?(_ bytes: [UInt8]) {
    guard let steps = StepWeights(bytes[...]),
      let relations = SparseWeights(bytes[steps.byteCount...], classes: Relation.allCases.count)
    else { return nil }
    self.steps = steps
    self.relations = relations
  }
}
