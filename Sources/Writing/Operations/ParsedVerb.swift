import Language

/// The finite verb of a clause, seen by the parser where no list of verbs knows it: `Fingolimod blocked
/// the egress of cells`.
enum ParsedVerb {
  /// Longer clauses are parsed less well.
  private static let longest = 60

  /// The root of the clause, where it carries tense, agrees with its subject and has something behind
  /// it; `nil` where the tagger and the parser do not agree on that.
  static func index(in pieces: Pieces) -> Int? {
    guard pieces.count >= 4, pieces.count <= longest else { return nil }
    let tokens = Tokenizer.tokens(in: pieces.text)
    guard tokens.count == pieces.count else { return nil }
    let tags = Tagger.standard.tags(of: tokens)
    guard tags.contains(where: isTensed) else { return nil }
    let tree = Parser.standard.parse(tokens, tags)
    guard let root = tree.root, isTensed(tags[root]), root + 1 < tokens.count,
      tokens[root].kind == .word, let subject = tree.subject(of: root), subject < root,
      agrees(tags[root], tokens[root].lower, with: tags[subject], of: tree, subject)
    else { return nil }
    return root
  }

  private static func isTensed(_ tag: Tag) -> Bool { tag == .vbd || tag == .vbp || tag == .vbz }

  private static func agrees(
    _ verb: Tag, _ word: String, with subject: Tag, of tree: DependencyTree, _ place: Int
  ) -> Bool {
    guard verb != .vbd else { return true }
    let isOne = word.hasSuffix("s") && !word.hasSuffix("ss")
    let hasSeveral = tree.children(of: place).contains { tree.relations[$0] == .conj }
    switch subject {
    case .nns, .nnps: return !isOne
    case .nn, .nnp, .vbg: return isOne || hasSeveral
    default: return true
    }
  }
}
