import Language
import Testing

@Suite struct DependencyTreeTests {
  /// "Doses were cut and then stopped", drawn by hand.
  private let tree = DependencyTree(
    heads: [2, 2, -1, 2, 5, 2], relations: [.nsubjpass, .auxpass, .root, .cc, .advmod, .conj],
    tags: [.nns, .vbd, .vbn, .cc, .rb, .vbn])

  @Test func readsTheTree() {
    #expect(tree.root == 2)
    #expect(tree.children(of: 2) == [0, 1, 3, 5])
    #expect(tree.child(of: 2, as: .cc) == 3)
    #expect(tree.span(of: 5) == 4...5)
    #expect(tree.span(of: 2) == 0...5)
    #expect(tree.span(of: 0) == 0...0)
    #expect(tree.ancestors(of: 4) == [5, 2])
    #expect(tree.isWithin(4, 2) && !tree.isWithin(0, 5))
    #expect(tree.conjuncts(of: 2) == [2, 5])
  }

  @Test func sharesSubjectAndAuxiliary() {
    #expect(tree.subject(of: 5) == 0)
    #expect(tree.isPassive(2) && tree.isPassive(5))
    #expect(!tree.isPassive(0))
    #expect(tree.predicate(of: 0) == 2)
    #expect(tree.predicate(of: 4) == nil)
  }
}
