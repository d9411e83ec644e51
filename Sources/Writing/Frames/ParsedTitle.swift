import Language

/// The finite verb of a title that is a sentence, seen by the parser where no list of verbs knows it:
/// `Mast cells patrol the meninges`.
enum ParsedTitle {
  /// In lower case. Plural nouns look like verbs (`relapses during pregnancy`): only a verb with an
  /// object behind it is taken, and a bare form only behind a plural subject.
  static func verb(of title: String) -> String? {
    let tokens = Tokenizer.tokens(in: title)
    guard tokens.count >= 4, tokens.count <= 40 else { return nil }
    let tree = Parser.standard.parse(tokens, Tagger.standard.tags(of: tokens))
    let verb = tree.heads.indices.lazy.compactMap { subject -> Int? in
      let verb = tree.heads[subject]
      guard tree.relations[subject].isSubject, verb > subject, verb + 1 < tokens.count,
        tokens[verb + 1].kind == .word
      else { return nil }
      // `effect of a game plays`: what titles look at does nothing itself.
      guard
        !TopicPhrase.heads.contains(tokens[subject].lower) || tokens[subject + 1].lower != "of"
      else { return nil }
      // `weeks pilates`, `infection pump`: a verb agrees with its subject.
      let isPlural = [.nns, .nnps].contains(tree.tags[subject])
      let agrees =
        [.vbz, .vbp].contains(tree.tags[verb]) && isPlural != isThirdPerson(tokens[verb].lower)
      let hasObject =
        tree.relations.indices.contains {
          $0 > verb && tree.heads[$0] == verb && tree.relations[$0] == .dobj
        }
        || intransitive.contains(tokens[verb].lower + " " + tokens[verb + 1].lower)
      return agrees && hasObject ? verb : nil
    }.first
    return verb.map { tokens[$0].lower }
  }

  private static func isThirdPerson(_ verb: String) -> Bool {
    verb.hasSuffix("s") && !verb.hasSuffix("ss")
  }

  private static let intransitive: Set<String> = [
    "acts on", "act on", "results in", "result in", "leads to", "lead to", "interacts with",
    "interact with", "contributes to", "depends on", "depend on", "binds to", "bind to",
  ]
}
