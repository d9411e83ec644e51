/// Gives each word its part of speech: a linear classifier that goes from left to right and sees
/// the tags it gave before (an averaged perceptron; Collins 2002), learnt from CRAFT.
package struct Tagger: Sendable {
  private let weights: SparseWeights?

  /// The tagger that is part of the program.
  package static let standard = Tagger(model: ModelBytes.tagger)

  /// - Parameter model: what training gave; any other bytes make a tagger that knows nothing.
  package init(model: [UInt8]) {
    weights = SparseWeights(model[...], classes: Tag.allCases.count)
  }

  /// False where there is no model: every word is then `NN`.
  package var isTrained: Bool { weights != nil }

  /// The tags of one sentence's tokens, one each.
  package func tags(of tokens: [Token]) -> [Tag] {
    tags(of: WordKey.keys(of: tokens))
  }

  /// The tags of one sentence's words, one each.
  package func tags(of keys: [WordKey]) -> [Tag] {
    guard let weights else { return keys.map { _ in .nn } }
    let padded = [.edge, .edge] + keys + [.edge, .edge]
    var result: [Tag] = []
    result.reserveCapacity(keys.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TaggerFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: weights.classes) { scores in
        padded.withUnsafeBufferPointer { padded in
          var (last, before) = (TaggerFeatures.edge, TaggerFeatures.edge)
          for i in 2..<(2 + keys.count) {
            TaggerFeatures.fill(features, at: i, of: padded, last: last, before: before)
            scores.update(repeating: 0)
            weights.add(UnsafeBufferPointer(features), to: scores)
            let best = SparseWeights.best(of: UnsafeBufferPointer(scores))
            result.append(Tag(rawValue: UInt8(best)) ?? .nn)
            (before, last) = (last, UInt32(best))
          }
        }
      }
    }
    return result
  }
}
