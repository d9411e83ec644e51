import Language

/// Operation: names what a long sentence is about in a sentence of its own: `The risk of falls in people who
/// had stopped their medicine was higher after the age of 50` becomes `The researchers looked at the risk
/// of falls in people who had stopped their medicine. This was higher after the age of 50.`
///
/// Cut only where the parser and the list of finite verbs name the same verb behind the same subject.
enum TopicFirst {
  /// What somebody looked at or wrote about, and what is said of it.
  struct Topic {
    /// In small letters.
    var subject: [Piece]
    /// `This`, `These` or `They`.
    var pronoun: String
    var predicate: [Piece]
  }

  private static let fewest = 5
  private static let most = 19

  /// A subject with one of these is more than a topic, or is none: what was found is in it already.
  private static let bars: Set<String> = WordClasses.negations.union([
    "than", "there", "it", "we", "our", "this", "these", "those", "they", "their", "which", "that",
    "when", "whether", "if", "because", "although", "while", "who", "only", "even", "most", "more",
    "fewer", "less", "many", "some", "few", "several", "all", "majority", "half", "each", "any",
    "respectively", "researchers", "authors", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "other", "another", "such",
    "same", "lowest", "highest", "largest", "smallest", "best", "worst", "significant",
    "significantly", "first", "further", "additional",
  ])
  /// `Improvements in walking were seen`: what was found itself, not what was looked at.
  private static let outcomes: Set<String> = [
    "improvement", "improvements", "increase", "increases", "reduction", "reductions", "decrease",
    "decreases", "decline", "declines", "difference", "differences", "change", "changes",
    "association", "associations", "correlation", "correlations", "evidence", "results", "result",
    "finding", "findings", "trend", "link", "links", "study", "studies", "trial", "review",
    "analysis", "analyses", "conclusion", "conclusions", "goal", "goals", "aim", "approach",
    "model",
    "models", "data", "effect", "effects", "superiority", "benefit", "benefits", "rise", "drop",
    "worsening", "imbalance", "interaction", "interactions", "overabundance", "rates", "group",
    "groups",
  ]
  private static let persons: Set<String> = [
    "patients", "people", "participants", "subjects", "women", "men", "children", "individuals",
    "adults", "caregivers", "persons", "mice", "animals", "rats",
  ]
  private static let verbs: Set<Tag> = [.vbd, .vbz, .vbp, .md]

  private static let longestFront = 10
  private static let fronts: Set<String> = [
    "at", "over", "after", "during", "within", "by", "from", "in", "before", "since", "across",
    "throughout",
  ]
  private static let frontBars: Set<String> = WordClasses.negations.union([
    "addition", "contrast", "conclusion", "summary", "particular", "fact", "turn", "line",
    "agreement", "general", "which", "that", "these", "those", "this", "such", "both", "only",
    "each", "other", "who", "conclusion", "comparison", "order", "case", "spite", "their", "our",
  ])

  /// `After two years,` in front of the subject, with its comma; `nil` where none stands there.
  static func front(of clause: Pieces) -> Pieces? {
    guard let first = clause.list.first, fronts.contains(first.lower),
      let comma = clause.list.prefix(longestFront + 1).firstIndex(where: { $0.text == "," }),
      comma > 1
    else { return nil }
    let front = clause.slice(0..<comma)
    guard !front.contains(anyOf: frontBars), !front.contains("("),
      GrammarGate.finiteVerb(in: front) == nil
    else { return nil }
    return clause.slice(0..<(comma + 1))
  }

  /// - Parameter lowered: a word as it stands inside a sentence.
  static func topic(of clause: Pieces, lowered: (String) -> String) -> Topic? {
    guard let verb = GrammarGate.finiteVerb(in: clause), (fewest...most).contains(verb),
      verb + 2 < clause.count
    else { return nil }
    let subject = clause.slice(0..<verb)
    guard let first = subject.list.first, first.isWord, !subject.contains(anyOf: bars),
      !subject.contains(":"), !subject.contains(";"),
      !WordClasses.prepositions.contains(first.lower), !first.lower.hasSuffix("ly"),
      !SharedVerb.directions.contains(first.lower), !counts(subject),
      !clause.slice((verb + 1)..<clause.count).contains(";"), !isParticiple(verb, in: clause),
      let pronoun = pronoun(of: clause, verb)
    else { return nil }
    var named = subject.list
    named[0].text = lowered(first.text)
    return Topic(subject: named, pronoun: pronoun, predicate: Array(clause.list[verb...]))
  }

  /// `The risk of a fall confirmed later was lower`: the verb is the next one.
  private static func isParticiple(_ verb: Int, in clause: Pieces) -> Bool {
    guard clause.list[verb].lower.hasSuffix("ed") else { return false }
    for piece in clause.list[(verb + 1)...] {
      if ["was", "were", "is", "are", "had", "has", "have"].contains(piece.lower) { return true }
      if [",", "and", "but", "that", "which", "who", "whether"].contains(piece.lower) {
        return false
      }
    }
    return false
  }

  /// `nil` where the parser sees another verb, another subject or a subject that is a result.
  private static func pronoun(of clause: Pieces, _ verb: Int) -> String? {
    let tokens = Tokenizer.tokens(in: clause.text)
    guard tokens.count == clause.count, tokens.count <= 60 else { return nil }
    let tree = Parser.standard.parse(tokens, Tagger.standard.tags(of: tokens))
    guard let root = tree.root, root >= verb, let subject = tree.subject(of: root), subject < verb,
      tree.span(of: subject).lowerBound == 0, tree.span(of: subject).upperBound < verb,
      verbs.contains(tree.tags[verb]),
      // Nothing but an adverb may stand between the subject and its verb.
      clause.list[(tree.span(of: subject).upperBound + 1)..<verb]
        .allSatisfy({ $0.lower.hasSuffix("ly") || $0.lower == "also" }),
      root == verb || tree.heads[verb] == root, !outcomes.contains(tokens[subject].lower)
    else { return nil }
    let hasSeveral = clause.list[..<verb].contains { $0.lower == "and" }
    let isPlural = [.nns, .nnps].contains(tree.tags[subject])
    let many = persons.contains(tokens[subject].lower) ? "They" : "These"
    // A verb agrees with its subject, where it can be seen.
    switch tokens[verb].lower {
    case "was", "is", "has", "does": return isPlural ? nil : "This"
    case "were", "are", "have", "do": return isPlural || hasSeveral ? many : nil
    default:
      if tree.tags[verb] == .vbz { return isPlural ? nil : "This" }
      if tree.tags[verb] == .vbp { return isPlural || hasSeveral ? many : nil }
      return hasSeveral ? nil : isPlural ? many : "This"
    }
  }

  /// How many there were belongs to what was found.
  private static func counts(_ subject: Pieces) -> Bool {
    subject.list.indices.contains { index in
      let piece = subject.list[index]
      guard piece.isNumber else { return false }
      return !piece.glued && !(index > 0 && subject.list[index - 1].text == "-")
        && !(index + 1 < subject.count && subject.list[index + 1].glued)
    }
  }
}
