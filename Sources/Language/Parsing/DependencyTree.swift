/// Which word of a sentence depends on which, and as what.
package struct DependencyTree: Sendable, Equatable {
  /// The place of each word's head; −1 for the root.
  package let heads: [Int]
  package let relations: [Relation]
  package let tags: [Tag]

  /// - Parameter heads: one root at most, no cycles, one head, relation and tag for each word.
  package init(heads: [Int], relations: [Relation], tags: [Tag]) {
    self.heads = heads
    self.relations = relations
    self.tags = tags
  }

  init(_ state: ParserState, tags: [Tag]) {
    let words = state.nodes.dropFirst().prefix(state.count)
    self.init(
      heads: words.map { Int($0.head) > state.count ? -1 : Int($0.head) - 1 },
      relations: words.map { Relation(rawValue: $0.relation) ?? .dep }, tags: tags)
  }

  /// Every word hangs on the one before it: what is said where nothing was learnt.
  static func chain(_ tags: [Tag]) -> DependencyTree {
    DependencyTree(
      heads: tags.indices.map { $0 - 1 }, relations: tags.indices.map { $0 == 0 ? .root : .dep },
      tags: tags)
  }

  package var count: Int { heads.count }

  /// The word on which all others hang; `nil` in a tree without words.
  package var root: Int? { heads.firstIndex(of: -1) }
}
