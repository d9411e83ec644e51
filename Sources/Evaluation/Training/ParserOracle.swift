import Language

/// How many arcs of the gold tree a step would put out of reach (Goldberg and Nivre 2013).
struct ParserOracle {
  /// Heads by the parser's places: words from 1, the top behind the last.
  let heads: [Int]
  private let dependents: [[Int]]

  init(_ sentence: TreebankSentence) {
    let top = sentence.heads.count + 1
    heads = [0] + sentence.heads.map { $0 < 0 ? top : $0 + 1 }
    var dependents = [[Int]](repeating: [], count: top + 1)
    for word in 1..<top { dependents[heads[word]].append(word) }
    self.dependents = dependents
  }

  func cost(_ action: ParserState.Action, _ state: ParserState) -> Int {
    let next = state.next
    let top = state.top(0)
    switch action {
    case .shift:
      let head = heads[next]
      let lost = head < next && head != top && isOnStack(head, state) ? 1 : 0
      return lost + dependents[next].count { $0 < next && isOnStack($0, state) }
    case .left:
      let head = heads[top]
      let lost = head == state.top(1) || head > next ? 1 : 0
      return lost + dependents[top].count { $0 >= next }
    case .right:
      return (heads[top] >= next ? 1 : 0) + dependents[top].count { $0 >= next }
    }
  }

  private func isOnStack(_ word: Int, _ state: ParserState) -> Bool {
    word < state.next && state.nodes[word].head == 0
  }
}
