/// The part of a long sentence that can stand alone as the authors' words: without its opening, and up
/// to a mark behind which nothing takes it back.
struct QuotedStretch: Sendable, Equatable {
  var text: String
  /// The sentence goes on behind it.
  var isCut: Bool

  /// The longest such part of at most `longest` words; `nil` where there is none.
  init?(of sentence: String, longest: Int) {
    let body = Self.withoutOpening(sentence)
    if body.count < sentence.count, Measure.words(in: body) <= longest {
      self.init(text: body, isCut: false)
      return
    }
    let bytes = Array(body.utf8)
    var depth = 0
    for index in bytes.indices.reversed() {
      // Walking backwards, a bracket closes where it opens.
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      let opens = bytes[index] == UInt8(ascii: "(")
      if opens { depth -= 1 }
      let isMark =
        [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(bytes[index])
        && index + 1 < bytes.count && bytes[index + 1] == 0x20
      let isAddition =
        bytes[index] == 0x20 && Self.opensAddition(bytes[(index + 1)...].prefix(24))
      guard depth == 0, isMark || isAddition || opens && index > 0 && bytes[index - 1] == 0x20
      else { continue }
      var head = String(decoding: bytes[..<index], as: UTF8.self)
      while head.hasSuffix(" ") || head.hasSuffix(",") { head.removeLast() }
      let words = Measure.words(in: head)
      guard words >= 6 else { return nil }
      guard words <= longest else { continue }
      let tail = String(decoding: bytes[index...], as: UTF8.self)
      if opens, !Self.endsAtBracket(tail) { continue }
      if Self.mayStand(Pieces(head), before: Pieces(tail)) {
        self.init(text: head, isCut: true)
        return
      }
    }
    return nil
  }

  /// `… suggesting that` and `… and the role of`: what follows adds to what stands before it.
  private static func opensAddition(_ rest: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: rest, as: UTF8.self)
    return additions.contains { text.hasPrefix($0) }
  }

  private static let additions = [
    "suggesting ", "indicating ", "implicating ", "highlighting ", "thereby ", "resulting in ",
    "leading to ", "followed by ", "which in turn ", "which may ", "including ", "and the ",
    "and indicate that ", "and suggest that ", "and show that ", "and support ", "and highlight ",
  ]
  /// `… and suggest that`: a second reading beside the first.
  private static let readings: Set<String> = [
    "indicate", "suggest", "show", "support", "highlight",
  ]
  /// `the difference between A and the B`, `the association of A and the B`: the pair is one.
  private static let pairs = [
    "associat", "correlat", "relation", "differ", "interact", "balance", "ratio", "combin",
    "compar", "between", "link", "together", "both", "same",
  ]

  private init(text: String, isCut: Bool) {
    self.text = text
    self.isCut = isCut
  }

  /// What only leads to the sentence: it says nothing of its own.
  private static func withoutOpening(_ sentence: String) -> String {
    var rest = sentence[...]
    var isFresh = true
    while isFresh {
      isFresh = false
      for opening in openings where rest.lowercased().hasPrefix(opening) {
        rest = rest.dropFirst(opening.count)
        isFresh = true
      }
    }
    return String(rest)
  }

  private static let openings: [String] =
    [
      "however", "moreover", "furthermore", "additionally", "in addition", "interestingly",
      "notably", "importantly", "specifically", "overall", "here", "finally", "in particular",
      "remarkably", "of note", "in conclusion", "in summary", "strikingly", "consistently",
      "therefore", "thus", "hence", "consequently",
    ].map { $0 + ", " }
    + [
      "we", "our results", "our findings", "the results", "the findings", "results", "the analysis",
    ]
    .flatMap { who in
      [
        "found", "show", "showed", "shown", "observed", "demonstrated", "demonstrate", "revealed",
        "report",
      ]
      .map { "\(who) \($0) that " }
    }

  /// The bracket is followed by a mark or ends the sentence: nothing that completes the clause comes
  /// behind it.
  private static func endsAtBracket(_ tail: String) -> Bool {
    var depth = 0
    for (index, character) in tail.enumerated() {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 {
        let next = tail.dropFirst(index + 1).first
        return next.map { ",;:.".contains($0) } ?? true
      }
    }
    return false
  }

  /// Behind the cut stand the people it was seen in, or the time or the thing it is measured from, or
  /// the other half of `not only`: without them the quotation would say something else.
  static func leavesWhom(_ head: Pieces, before tail: Pieces) -> Bool {
    if head.first(["not", "only"]) != nil { return true }
    if tail.contains(anyOf: persons), !head.contains(anyOf: persons) { return true }
    return tail.contains(anyOf: ["against", "opposite", "after", "following"])
      || tail.first(["in", "terms", "of"]) != nil
  }

  private static let persons: Set<String> = [
    "patients", "people", "persons", "individuals", "women", "men", "children", "adults",
    "participants", "controls", "volunteers",
  ]

  private static func mayStand(_ head: Pieces, before tail: Pieces) -> Bool {
    if let first = head.list.first, Quotation.concessions.contains(first.lower) { return false }
    if tail.contains(anyOf: WordClasses.negations) || tail.contains(anyOf: turns) { return false }
    // Whom it was seen in, or what it rests on, must not be cut away.
    if tail.contains(anyOf: bearers), !head.contains(anyOf: bearers) { return false }
    if leavesWhom(head, before: tail) { return false }
    // `The following targets seem plausible: …`: the list is what is said.
    if head.contains(anyOf: ["following", "follows"]) { return false }
    // A pair or a list that the cut would tear: `between A and B`, `either A or B`.
    let near = Pieces(list: Array(head.list.suffix(5)))
    if near.contains(anyOf: ["between", "either", "neither", "both", "whether", "from"]) {
      return false
    }
    guard let last = head.list.last, !WordClasses.endsPhrase(last.lower), tail.count > 1 else {
      return false
    }
    let isSecond = tail.list[0].lower == "and" && readings.contains(tail.list[1].lower)
    if tail.list[0].lower == "and", !isSecond {
      guard GrammarGate.finiteVerb(in: tail) == nil, !tail.list.contains(where: \.isNumber),
        !head.list.contains(where: { piece in pairs.contains { piece.lower.hasPrefix($0) } })
      else { return false }
    }
    // In the middle of a list the head may want the noun at the list's end: `intrarater, interrater
    // and test-retest reliability`; a row of figures wants all of them.
    if tail.list[0].text == "," {
      let next = tail.list[1].lower
      let goesOn =
        WordClasses.prepositions.contains(next) || next == "which" || next.hasSuffix("ing")
        || next == "and" && !last.isNumber && last.text != "%" && last.text != ")"
      guard goesOn else { return false }
    }
    // `improved disability at 3 months (…), ARR (…)`: one of a list, cut at its bracket.
    if tail.list[0].text == "(", let comma = head.list.lastIndex(where: { $0.text == "," }),
      head.count - comma <= 3
    {
      return false
    }
    // `The data indicate that, compared with …`: the clause is the one behind `that`.
    if let that = head.list.lastIndex(where: { $0.lower == "that" }) {
      return ClauseSplit.isClause(head.slice((that + 1)..<head.count))
    }
    return ClauseSplit.isClause(head)
  }

  private static let bearers: Set<String> = [
    "mice", "mouse", "rat", "rats", "animal", "animals", "model", "models", "vitro", "cultured",
    "cultures", "zebrafish", "monkeys", "marmosets", "rodents", "rodent", "murine",
  ]
  private static let turns: Set<String> = [
    "but", "however", "although", "though", "except", "only", "whereas", "while", "respectively",
    "unless", "if", "despite", "than", "versus", "vs", "compared", "yet", "exception", "excluding",
    "apart", "aside", "besides",
  ]
}
