import Language

/// Learns a tagger's weights: several rounds over the sentences in a new order each, going from
/// left to right with the tags that the tagger itself gives.
struct TaggerTrainer {
  /// By how much the right tag has to win.
  private static let margin: Int32 = 10

  private var perceptron = PerceptronTrainer(classes: Tag.allCases.count, leastUpdates: 4)

  static func model(of sentences: [TreebankSentence], rounds: Int = 10) -> [UInt8] {
    var trainer = TaggerTrainer()
    var numbers = SeededNumbers(seed: 1)
    var order = sentences.map { (keys: $0.words.map { WordKey($0) }, tags: $0.tags) }
    for _ in 0..<rounds {
      order.shuffle(using: &numbers)
      for sentence in order { trainer.learn(sentence.keys, sentence.tags) }
    }
    return trainer.perceptron.model(unit: 0.2, least: 3)
  }

  private mutating func learn(_ keys: [WordKey], _ tags: [Tag]) {
    let padded = [.edge, .edge] + keys + [.edge, .edge]
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TaggerFeatures.count) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: perceptron.classes) { scores in
        padded.withUnsafeBufferPointer { padded in
          var (last, before) = (TaggerFeatures.edge, TaggerFeatures.edge)
          for i in keys.indices {
            TaggerFeatures.fill(features, at: i + 2, of: padded, last: last, before: before)
            scores.update(repeating: 0)
            perceptron.add(UnsafeBufferPointer(features), to: scores)
            let best = SparseWeights.best(of: UnsafeBufferPointer(scores))
            let right = Int(tags[i].rawValue)
            perceptron.countDecision()
            var rival = right == 0 ? 1 : 0
            for c in 0..<scores.count where c != right && scores[c] > scores[rival] { rival = c }
            if scores[right] <= scores[rival] &+ Self.margin {
              perceptron.update(UnsafeBufferPointer(features), right: right, wrong: rival)
            }
            (before, last) = (last, UInt32(best))
          }
        }
      }
    }
  }
}
