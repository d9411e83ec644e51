import Language
import Testing

@Suite struct ParserTests {
  private func parse(_ text: String) -> (tree: DependencyTree, words: [String]) {
    let tokens = Tokenizer.tokens(in: text)
    let tags = Tagger.standard.tags(of: tokens)
    return (Parser.standard.parse(tokens, tags), tokens.map(\.text))
  }

  private func place(_ word: String, in words: [String]) throws -> Int {
    try #require(words.firstIndex(of: word))
  }

  @Test func findsSubjectAndObject() throws {
    let (tree, words) = parse("The new drug reduced the number of lesions.")
    let verb = try place("reduced", in: words)
    #expect(tree.root == verb)
    #expect(tree.subject(of: verb) == (try place("drug", in: words)))
    #expect(tree.child(of: verb, as: .dobj) == (try place("number", in: words)))
    #expect(!tree.isPassive(verb))
    #expect(tree.span(of: try place("number", in: words)) == 4...7)
  }

  @Test func findsThePassive() throws {
    let (tree, words) = parse("Severe infections were not reported in the placebo group.")
    let verb = try place("reported", in: words)
    #expect(tree.isPassive(verb))
    #expect(tree.isNegated(verb))
    #expect(tree.subject(of: verb) == (try place("infections", in: words)))
    #expect(tree.predicate(of: try place("infections", in: words)) == verb)
  }

  @Test func joinsWhatIsJoined() throws {
    let (tree, words) = parse("Pain, fatigue and weakness were measured.")
    let names = tree.conjuncts(of: try place("Pain", in: words)).map { words[$0] }
    #expect(names == ["Pain", "fatigue", "weakness"])
  }

  @Test(arguments: [
    "Yes", "", "( )", "12 %", "Mean age was 40.1 \u{B1} 9.8 years (range, 18-60).",
    "of the of the of the of the", "\u{3B1}\u{3B2} ; , . - : [",
  ])
  func everyWordHangsOnOneRoot(text: String) {
    let (tree, words) = parse(text)
    #expect(tree.count == words.count)
    #expect(tree.heads.count { $0 == -1 } == min(1, words.count))
    for word in tree.heads.indices {
      #expect(tree.ancestors(of: word).count < words.count)
      #expect((tree.relations[word] == .root) == (tree.heads[word] == -1))
    }
  }

  @Test func aParserWithoutAModelSaysSo() {
    let parser = Parser(model: Array("none".utf8))
    #expect(!parser.isTrained)
    let tree = parser.parse(Tokenizer.tokens(in: "It rose again"), [.prp, .vbd, .rb])
    #expect(tree.heads == [-1, 0, 1])
    #expect(Parser.standard.isTrained)
  }

  @Test func everyRelationHasAName() {
    #expect(Relation.allCases.allSatisfy { Relation(name: $0.name) == $0 })
    #expect(Relation.case.name == "case")
  }
}
