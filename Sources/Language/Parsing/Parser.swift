/// Finds the dependency tree of a tagged sentence from left to right, one best step at a time, in
/// time linear in its length: a linear classifier over the arc-hybrid system's three steps and a
/// second one that names the relation, learnt from CRAFT with a dynamic oracle (Goldberg and Nivre
/// 2013).
package struct Parser: Sendable {
  private let model: ParserModel?

  /// The parser that is part of the program.
  package static let standard = Parser(model: ModelBytes.parser)

  /// - Parameter model: what training gave; any other bytes make a parser that knows nothing.
  package init(model: [UInt8]) { self.model = ParserModel(model) }

  /// False where there is no model: every word then hangs on the one before it as `dep`.
  package var isTrained: Bool { model != nil }

  /// The tree of one sentence.
  package func parse(_ tokens: [Token], _ tags: [Tag]) -> DependencyTree {
    parse(WordKey.keys(of: tokens), tags)
  }

  /// The tree of one sentence.
  package func parse(_ keys: [WordKey], _ tags: [Tag]) -> DependencyTree {
    precondition(keys.count == tags.count, "one tag for each word")
    guard let model else { return .chain(tags) }
    let words = ParserWords(keys: keys, tags: tags)
    var state = ParserState(count: keys.count)
    withUnsafeTemporaryAllocation(
      of: UInt64.self, capacity: max(ParserFeatures.count, RelationFeatures.count)
    ) { features in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: model.relations.classes) { scores in
        while !state.isFinished {
          let action = Self.step(state, words, model.steps, features)
          if action == .shift {
            state.shift()
          } else {
            let relation = Self.relation(state, action, words, model.relations, features, scores)
            state.reduce(action, relation: relation)
          }
        }
      }
    }
    return DependencyTree(state, tags: tags)
  }

  private static func step(
    _ state: ParserState, _ words: ParserWords, _ weights: StepWeights,
    _ features: UnsafeMutableBufferPointer<UInt64>
  ) -> ParserState.Action {
    if !state.allows(.right), state.allows(.left) != state.allows(.shift) {
      return state.allows(.left) ? .left : .shift
    }
    ParserFeatures.fill(features, state, words)
    let scores = weights.scores(
      UnsafeBufferPointer(rebasing: features[..<ParserFeatures.count]))
    var best: (action: ParserState.Action, score: Int)?
    func consider(_ action: ParserState.Action, _ score: Int) {
      if state.allows(action), best.map({ score > $0.score }) ?? true { best = (action, score) }
    }
    consider(.shift, 0)
    consider(.left, scores.second)
    consider(.right, scores.third)
    return best?.action ?? .shift
  }

  private static func relation(
    _ state: ParserState, _ action: ParserState.Action, _ words: ParserWords,
    _ weights: SparseWeights, _ features: UnsafeMutableBufferPointer<UInt64>,
    _ scores: UnsafeMutableBufferPointer<Int32>
  ) -> UInt8 {
    let (head, dependent) = state.pair(action)
    if head > state.count { return Relation.root.rawValue }
    RelationFeatures.fill(features, head: head, dependent: dependent, state, words)
    scores.update(repeating: 0)
    weights.add(UnsafeBufferPointer(rebasing: features[..<RelationFeatures.count]), to: scores)
    scores[Int(Relation.root.rawValue)] = .min
    return UInt8(SparseWeights.best(of: UnsafeBufferPointer(scores)))
  }
}
