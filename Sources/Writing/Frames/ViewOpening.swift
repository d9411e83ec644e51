/// `These preliminary results strongly suggest that …`: how authors open what they make of their
/// study, in one wording.
enum ViewOpening {
  /// The sentence with its opening as `their results suggest that`; `nil` where it has none.
  static func normalised(_ pieces: Pieces) -> Pieces? {
    guard let opening = read(pieces) else { return nil }
    var copy = pieces
    copy.replace(0..<opening.end, with: opening.words.joined(separator: " "))
    return copy
  }

  /// The piece behind an opening that ends in `that`.
  static func end(of pieces: Pieces) -> Int? {
    read(pieces).flatMap { $0.words.last == "that" ? $0.end : nil }
  }

  /// The sentence speaks of the study's own results as such.
  static func isOwn(_ pieces: Pieces) -> Bool { read(pieces) != nil }

  /// `The study confirms …`, `These data support …`: what the authors make of it, never a finding.
  static func isVerdict(_ pieces: Pieces) -> Bool {
    guard let opening = read(pieces), let verb = opening.verb else { return false }
    return verdicts.contains(verb)
  }

  /// An opening up to its `that` in our words, and the piece behind it.
  static func lead(of pieces: Pieces) -> (text: String, end: Int)? {
    if let opening = read(pieces), opening.words.last == "that" {
      return ("The authors say \(opening.words.joined(separator: " "))", opening.end)
    }
    let start = pieces.list.prefix(4).firstIndex { $0.lower == "we" } ?? -1
    guard start >= 0,
      let that = pieces.list.prefix(start + 6).firstIndex(where: { $0.lower == "that" })
    else { return nil }
    let verb = pieces.slice((start + 1)..<that).list.map(\.lower).joined(separator: " ")
    let plain = [
      "conclude": "conclude", "come to the conclusion": "conclude", "suggest": "suggest",
      "propose": "propose", "found": "found", "show": "show", "demonstrate": "show",
      "argue": "argue", "believe": "believe",
    ]
    return plain[verb].map { ("The authors \($0) that", that + 1) }
  }

  private struct Opening {
    /// The piece behind it.
    var end: Int
    var words: [String]
    var verb: String?
  }

  private static func read(_ pieces: Pieces) -> Opening? {
    var index = 0
    func word(_ at: Int) -> String { at < pieces.count ? pieces.list[at].lower : "" }
    while ["together", "collectively", "overall", "combined", "altogether", "thus", "hence"]
      .contains(word(index)) || index > 0 && word(index) == ","
    {
      index += 1
    }
    let isOurs = word(index) == "our"
    guard isOurs || ["these", "the", "this", "those"].contains(word(index)) else { return nil }
    index += 1
    // `study` is a noun in `this study shows` and a modifier in `the study results show`.
    while modifiers.contains(word(index)), index < 5,
      !nouns.contains(word(index)) || nouns.contains(word(index + 1))
    {
      index += 1
    }
    let noun = word(index)
    guard nouns.contains(noun) else { return nil }
    index += 1
    for phrase in origins where pieces.matches(phrase, at: index) {
      index += phrase.count
      break
    }
    if word(index) == "," { index += 1 }
    while adverbs.contains(word(index)) { index += 1 }
    if word(index) == "," { index += 1 }
    guard let verb = verbs[word(index)], index + 3 < pieces.count else { return nil }
    let printed = word(index)
    index += 1
    var words = [isOurs ? "their" : "the", noun, verb]
    if word(index) == "," { return nil }
    if word(index) == "that" {
      words.append("that")
      index += 1
    }
    if word(index) == "," { index += 1 }
    return Opening(end: index, words: words, verb: printed)
  }

  private static let modifiers: Set<String> = [
    "present", "current", "preliminary", "new", "novel", "overall", "clinical", "experimental",
    "recent", "combined", "collective", "initial", "pilot", "real", "-", "world", "own", "case",
    "review", "study", "scoping", "systematic", "literature",
  ]
  private static let nouns: Set<String> = [
    "results", "findings", "data", "study", "studies", "observations", "work", "analysis",
    "analyses", "review", "trial", "survey", "cases", "case", "report", "series", "meta-analysis",
    "observation", "experiments", "finding", "evidence",
  ]
  private static let origins: [[String]] = [
    "of the present study", "of the current study", "of this study", "of our study",
    "of the study", "from this study", "from our study", "of this review", "of this trial",
    "of this analysis", "in this study", "presented here", "of the trial",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let adverbs: Set<String> = [
    "strongly", "further", "also", "clearly", "therefore", "thus", "together", "collectively",
    "additionally", "however",
  ]
  /// Present and past forms, each with the plain word for it.
  private static let verbs: [String: String] = [
    "suggest": "suggest", "suggests": "suggests", "suggested": "suggested",
    "indicate": "indicate", "indicates": "indicates", "indicated": "indicated",
    "demonstrate": "show", "demonstrates": "shows", "demonstrated": "showed",
    "show": "show", "shows": "shows", "showed": "showed", "reveal": "show", "reveals": "shows",
    "revealed": "showed", "imply": "imply", "implies": "implies",
    "support": "support", "supports": "supports", "supported": "supported",
    "confirm": "confirm", "confirms": "confirms", "confirmed": "confirmed",
    "highlight": "show", "highlights": "shows", "highlighted": "showed",
    "underline": "show", "underlines": "shows", "underscore": "show", "underscores": "shows",
    "provide": "provide", "provides": "provides", "provided": "provided",
    "identify": "identify", "identifies": "identifies", "may": "may", "could": "could",
    "might": "might", "establish": "establish", "establishes": "establishes",
    "concludes": "concludes", "concluded": "concluded", "extend": "extend",
    "emphasize": "stress", "emphasizes": "stresses", "emphasise": "stress",
    "emphasises": "stresses",
  ]
  private static let verdicts: Set<String> = [
    "suggest", "suggests", "suggested", "indicate", "indicates", "imply", "implies", "support",
    "supports", "confirm", "confirms", "highlight", "highlights", "underline", "underlines",
    "underscore", "underscores", "provide", "provides", "emphasize", "emphasizes", "emphasise",
    "emphasises", "may", "might", "could", "extend", "establish", "establishes", "demonstrate",
    "demonstrates", "concludes",
  ]
}
