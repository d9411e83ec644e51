/// `People who fell were older, and had more pain`: the second verb has the first one's subject, so
/// that each can stand in a sentence of its own.
enum CarriedSubject {
  /// Forms that can only be the verb of a clause; `compared` may as well be a participle.
  private static let verbs: Set<String> = [
    "was", "were", "had", "did", "is", "are", "has", "have", "showed", "remained", "became", "rose",
    "fell", "led", "resulted", "differed", "tended", "seemed", "appeared", "gave", "took",
  ]
  /// Forms in `-ed` that stand in front of no noun, as `reduced` and `improved` may; behind `were
  /// measured` they may still be participles.
  private static let actives: Set<String> = [
    "declined", "correlated", "protected", "promoted", "suppressed", "attenuated", "prevented",
    "inhibited", "exhibited", "displayed", "experienced", "developed", "received", "achieved",
    "reached", "depended", "contributed", "recovered", "responded", "persisted", "occurred",
    "scored", "performed", "walked", "required", "predicted", "returned", "alleviated",
    "ameliorated", "demonstrated",
  ]
  /// Forms of the present that follow no `to` and no `may`.
  private static let present: Set<String> = [
    "may", "might", "could", "can", "cannot", "will", "provides", "suggests", "indicates",
    "supports", "remains", "represents", "contributes", "predicts", "improves", "reduces",
    "protects",
    "requires", "enables", "depends", "occurs", "becomes", "allows", "inhibits", "prevents",
    "suppresses", "induces", "enhances", "modulates", "confirms", "demonstrates", "shows", "leads",
    "correlates", "promotes", "acts", "plays", "differs", "tends", "seems", "appears",
  ]
  /// Forms that follow `may` and `can`, or stand in the present of several.
  private static let base: Set<String> = [
    "suggest", "indicate", "provide", "predict", "improve", "reduce", "protect", "enable",
    "prevent",
    "suppress", "induce", "enhance", "modulate", "confirm", "demonstrate", "lead", "promote",
    "remain", "contribute", "represent", "require", "depend", "become", "allow", "inhibit",
    "support",
    "highlight", "lower", "slow", "worsen", "help", "serve",
  ]
  private static let modals: Set<String> = ["may", "might", "could", "can", "will"]
  private static let longest = 9

  static func begins(at place: Int, in pieces: Pieces) -> Bool {
    // `but surprisingly showed`, `and also had`
    var index = place
    while index + 1 < pieces.count,
      pieces.list[index].lower.hasSuffix("ly") || pieces.list[index].lower == "also"
    {
      index += 1
    }
    return index < pieces.count
      && (verbs.contains(pieces.list[index].lower) || present.contains(pieces.list[index].lower)
        || isActive(at: index, in: pieces) || hasObject(at: index, in: pieces)
        || isBase(at: index, in: pieces))
  }

  /// `and improve sleep`; whose verb it is, is seen from the clause before it.
  static func isBase(at index: Int, in pieces: Pieces) -> Bool {
    base.contains(pieces.list[index].lower) && index + 1 < pieces.count
      && pieces.list[index + 1].isWord
      && !["and", "or", "of"].contains(pieces.list[index + 1].lower)
  }

  private static func isActive(at index: Int, in pieces: Pieces) -> Bool {
    actives.contains(pieces.list[index].lower) && index + 1 < pieces.count
      && pieces.list[index + 1].isWord && !["and", "or"].contains(pieces.list[index + 1].lower)
  }

  /// `and suppressed the production of`: with an object behind it a form in `-ed` is no participle.
  private static func hasObject(at index: Int, in pieces: Pieces) -> Bool {
    index + 1 < pieces.count && pieces.list[index].lower.hasSuffix("ed")
      && pieces.list[index].isWord && pieces.list[index].lower.utf8.count > 5
      && ["the", "a", "an", "their", "its"].contains(pieces.list[index + 1].lower)
  }

  /// The subject of a clause, where the words after the joint begin with a verb; `nil` where it is
  /// long, counts something or another clause stands between.
  static func pieces(of clause: Pieces, for rest: Pieces) -> [Piece]? {
    guard begins(at: 0, in: rest), let verb = GrammarGate.finiteVerb(in: clause), verb > 0,
      verb <= longest,
      !clause.contains(anyOf: [
        "that", "which", "who", "whom", "whose", "whether", "where", "when", "if", "because",
        "while", "whereas", "although", ";", ":",
      ])
    else { return nil }
    let subject = clause.slice(0..<verb)
    if isBase(at: 0, in: rest) { return counts(subject) ? nil : shared(subject, clause, verb) }
    guard !counts(subject), isPlural(rest.list[0].lower, clause, verb),
      !(WordClasses.finiteAuxiliaries.contains(clause.list[verb].lower)
        && rest.list.first(where: { !$0.lower.hasSuffix("ly") && $0.lower != "also" })
          .map { actives.contains($0.lower) } ?? false)
    else { return nil }
    return subject.list
  }

  /// `yoga may lower pain` in front of `improve sleep`: subject and modal; `these findings support X` in
  /// front of `suggest Y`: the subject. `nil` behind a `to`, which may be that of both.
  private static func shared(_ subject: Pieces, _ clause: Pieces, _ verb: Int) -> [Piece]? {
    guard verb + 2 < clause.count, !clause.contains("to") else { return nil }
    let first = clause.list[verb].lower
    if modals.contains(first) {
      return base.contains(clause.list[verb + 1].lower)
        ? subject.list + [clause.list[verb]] : nil
    }
    return base.contains(first) ? subject.list : nil
  }

  /// A number that is no dose: how many they were may be of the first verb alone.
  private static func counts(_ subject: Pieces) -> Bool {
    subject.list.indices.contains { index in
      subject.list[index].isNumber
        && !(index + 1 < subject.count
          && ["mg", "g", "µg", "μg", "mcg", "iu", "miu"].contains(subject.list[index + 1].lower))
    }
  }

  /// The two verbs agree: `were … and had`, not `was … and were`.
  private static func isPlural(_ next: String, _ clause: Pieces, _ verb: Int) -> Bool {
    let singular: Set<String> = ["was", "is", "has"]
    let plural: Set<String> = ["were", "are", "have"]
    let first = clause.list[verb].lower
    return
      !(singular.contains(first) && plural.contains(next)
      || plural.contains(first) && singular.contains(next))
  }
}
