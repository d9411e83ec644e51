import Language

/// Learns a parser's weights: several rounds over the trees in a new order each; after the first,
/// the parser mostly goes where it would have gone itself, so that it learns to go on from its own
/// mistakes.
struct ParserTrainer {
  /// A sentence with the tags that the parser will see.
  struct Example {
    var words: ParserWords
    var sentence: TreebankSentence
    var oracle: ParserOracle

    init(_ sentence: TreebankSentence, tags: [Tag]) {
      self.sentence = sentence
      words = ParserWords(keys: sentence.words.map { WordKey($0) }, tags: tags)
      oracle = ParserOracle(sentence)
    }
  }

  private static let rounds = 8
  /// By how much the right step has to win.
  private static let margin: Int32 = 10

  private var steps = PerceptronTrainer(
    classes: ParserState.Action.allCases.count, leastUpdates: 8)
  private var relations = PerceptronTrainer(classes: Relation.allCases.count, leastUpdates: 4)
  private var numbers = SeededNumbers(seed: 2)

  static func model(of examples: [Example]) -> [UInt8] {
    var trainer = ParserTrainer()
    var order = Array(examples.indices)
    for round in 0..<rounds {
      order.shuffle(using: &trainer.numbers)
      for i in order { trainer.learn(examples[i], explores: round > 0) }
    }
    return trainer.steps.stepModel(unit: 0.6, least: 3)
      + trainer.relations.model(unit: 0.3, least: 5)
  }

  private mutating func learn(_ example: Example, explores: Bool) {
    var state = ParserState(count: example.sentence.words.count)
    withUnsafeTemporaryAllocation(
      of: UInt64.self, capacity: max(ParserFeatures.count, RelationFeatures.count)
    ) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: relations.classes) { scores in
        while !state.isFinished {
          let action = step(state, example, explores: explores, features, scores)
          if action == .shift {
            state.shift()
          } else {
            let relation = relation(state, action, example, features, scores)
            state.reduce(action, relation: relation)
          }
        }
      }
    }
  }

  private mutating func step(
    _ state: ParserState, _ example: Example, explores: Bool,
    _ buffer: UnsafeMutableBufferPointer<UInt64>, _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> ParserState.Action {
    let allowed = ParserState.Action.allCases.filter { state.allows($0) }
    guard allowed.count > 1 else { return allowed[0] }
    ParserFeatures.fill(buffer, state, example.words)
    let features = UnsafeBufferPointer(rebasing: buffer[..<ParserFeatures.count])
    scores.update(repeating: 0)
    steps.add(features, to: scores)
    let costs = allowed.map { example.oracle.cost($0, state) }
    let least = costs.min() ?? 0
    // The highest of the steps that lose nothing, and of those that do.
    var (right, rival) = (ParserState.Action?.none, ParserState.Action?.none)
    for (action, cost) in zip(allowed, costs) {
      let score = scores[action.rawValue]
      if cost == least {
        if right.map({ score > scores[$0.rawValue] }) ?? true { right = action }
      } else {
        if rival.map({ score > scores[$0.rawValue] }) ?? true { rival = action }
      }
    }
    steps.countDecision()
    guard let right, let rival else { return right ?? allowed[0] }
    let best = scores[right.rawValue] >= scores[rival.rawValue] ? right : rival
    if scores[right.rawValue] <= scores[rival.rawValue] &+ Self.margin {
      steps.update(features, right: right.rawValue, wrong: rival.rawValue)
    }
    return explores && numbers.next() % 10 < 9 ? best : right
  }

  private mutating func relation(
    _ state: ParserState, _ action: ParserState.Action, _ example: Example,
    _ buffer: UnsafeMutableBufferPointer<UInt64>, _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> UInt8 {
    let (head, dependent) = state.pair(action)
    if head > state.count { return Relation.root.rawValue }
    RelationFeatures.fill(buffer, head: head, dependent: dependent, state, example.words)
    let features = UnsafeBufferPointer(rebasing: buffer[..<RelationFeatures.count])
    scores.update(repeating: 0)
    relations.add(features, to: scores)
    scores[Int(Relation.root.rawValue)] = .min
    let best = SparseWeights.best(of: UnsafeBufferPointer(scores))
    guard example.oracle.heads[dependent] == head else { return UInt8(best) }
    let right = Int(example.sentence.relations[dependent - 1].rawValue)
    relations.countDecision()
    if right != best { relations.update(features, right: right, wrong: best) }
    return UInt8(right)
  }
}
