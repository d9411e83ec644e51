import Condition
import Language

/// What a result sentence is about: the head of its statement, not the first measure it names.
enum OutcomeReader {
  static func outcome(_ s: Sentence, _ direction: Direction, _ lexicon: Lexicon) -> String {
    if direction == .noDifference || direction == .mixed, let denied = compared(in: s) {
      return denied
    }
    if let risk = risk(in: s) { return risk }
    let subject = subject(of: s)
    if let subject, subject.words <= 6 { return subject.text }
    return named(s, lexicon) ?? subject?.text ?? told(in: s)
      ?? s.text(0, min(6, s.tokens.count))
  }

  /// `we found that X was`, `Results showed that X is`: the statement itself begins behind.
  private static func statement(of s: Sentence) -> Int {
    let that = s.tokens.indices.prefix(12).first {
      s.word($0) == "that" && reporting.contains(s.word($0 - 1))
    }
    return that.map { $0 + 1 } ?? 0
  }

  private static let reporting: WordSet = [
    "found", "find", "showed", "show", "shows", "shown", "demonstrated", "demonstrate",
    "demonstrates", "revealed", "reveal", "reveals", "indicated", "indicate", "indicates",
    "suggested", "suggest", "suggests", "observed", "reported", "report", "confirmed", "confirm",
    "noted", "estimated", "determined", "concluded", "identified", "discovered",
  ]

  /// `We found an increased number of cells`: what was found, where nothing else says it.
  private static func told(in s: Sentence) -> String? {
    let start = statement(of: s)
    for i in s.tokens.indices where i >= start && i < start + 14 {
      guard reporting.contains(s.word(i)) || s.word(i) == "showing", s.word(i + 1) != "that",
        let phrase = phrase(from: i + 1, s),
        phrase.split(separator: " ").contains(where: { !empty.contains(String($0)) })
      else { continue }
      return phrase
    }
    return nil
  }

  /// Words that name nothing that could have been measured.
  private static let empty: WordSet = [
    "significant", "significantly", "difference", "differences", "result", "results", "similar",
    "effect", "effects", "evidence", "association", "no", "findings", "positive", "negative", "it",
    "correlation", "correlations", "relationship", "same", "good", "strong", "comparable", "also",
    "serendipitously", "recently", "them", "both", "two", "three", "several", "better", "higher",
  ]

  /// `no significant difference in walking speed between the groups`: walking speed.
  private static func compared(in s: Sentence) -> String? {
    for i in s.tokens.indices where s.word(i).hasPrefix("difference") || s.word(i) == "differ" {
      var first = i + 1
      if s.word(first) == "were" || s.word(first) == "was" { continue }
      if s.word(first) == "in", s.word(first + 1) == "terms" { first += 2 }
      guard ["in", "of", "for", "regarding", "on", "concerning"].contains(s.word(first)) else {
        continue
      }
      if let phrase = phrase(from: first + 1, s) { return phrase }
    }
    return nil
  }

  private static let measures: WordSet = [
    "risk", "incidence", "rate", "rates", "prevalence", "odds", "likelihood", "probability",
    "proportion", "frequency",
  ]

  /// `increased the risk of infection`: the risk of infection.
  private static func risk(in s: Sentence) -> String? {
    for i in s.tokens.indices where measures.contains(s.word(i)) && s.word(i + 1) == "of" {
      guard let phrase = phrase(from: i + 2, s) else { continue }
      return "\(s.text(i, i + 2)) \(phrase)"
    }
    return nil
  }

  /// The words up to the next break, at most six.
  private static func phrase(from start: Int, _ s: Sentence) -> String? {
    var first = start
    while ["the", "any", "a", "an", "their"].contains(s.word(first)) { first += 1 }
    var end = first
    while end < s.tokens.count, end - first < 7,
      s.tokens[end].kind == .word || s.word(end) == "-" || s.tokens[end].kind == .number,
      !breaks.contains(s.word(end))
    {
      end += 1
    }
    guard end > first, end - first < 7, s.tokens[first].kind == .word else { return nil }
    return s.text(first, end)
  }

  private static let breaks: WordSet = [
    "between", "among", "from", "at", "after", "over", "during", "with", "compared", "was", "were",
    "and", "or", "but", "in", "for", "to", "by", "across", "before", "than", "as", "when", "who",
    "regardless", "while", "is", "are", "had", "that", "which", "did", "within", "per",
  ]

  private static let verbs: WordSet = [
    "was", "were", "is", "are", "did", "had", "has", "have", "improved", "increased", "decreased",
    "worsened", "declined", "remained", "fell", "rose", "occurred", "differed", "correlated",
    "does", "do", "could", "can", "may",
  ]

  /// The words before the verb, without what stands before the first comma (`After 2 years, …`).
  private static func subject(of s: Sentence) -> (text: String, words: Int)? {
    let start = statement(of: s)
    guard
      let verb = s.tokens.indices.dropFirst(start).first(where: { verbs.contains(s.word($0)) }),
      verb > start
    else { return nil }
    var first = start
    let starts: Set<String> = [
      "after", "at", "in", "during", "over", "overall", "moreover", "furthermore", "however",
      "additionally", "also", "finally", "interestingly", "when", "for", "among", "within",
      "compared", "similarly", "conversely", "on", "further", "notably", "of", "between",
    ]
    if starts.contains(s.word(start)) {
      guard let comma = s.tokens[start..<verb].lastIndex(where: { $0.text == "," }) else {
        return nil
      }
      first = comma + 1
    }
    while ["the", "a", "an"].contains(s.word(first)) { first += 1 }
    let here = s.tokens[min(first, verb)..<verb]
    guard !here.isEmpty, here.count <= 12, here[here.startIndex].kind == .word,
      !["there", "it", "we", "this", "these", "they", "no", "none"].contains(s.word(first)),
      !here.prefix(4).contains(where: { PeopleWords.people.contains($0.lower) }),
      here.allSatisfy({ $0.kind == .word || $0.text == "-" || $0.kind == .number })
    else { return nil }
    return (s.text(first, verb), here.count { $0.kind == .word })
  }

  /// The first scale or term the sentence names.
  private static func named(_ s: Sentence, _ lexicon: Lexicon) -> String? {
    let matches = s.matches
    let bytes = Array(s.passage.text.utf8)
    func text(_ m: Lexicon.Match) -> String {
      String(decoding: bytes[m.start..<m.end], as: UTF8.self)
    }
    for match in matches { if case .scale = match.entry { return text(match) } }
    for match in matches {
      if case .term(let index) = match.entry,
        ["symptom", "measure", "test", "anatomy", "mechanism", "disease", "cell", "scale"]
          .contains(lexicon.profile.terms[index].category)
      {
        return text(match)
      }
    }
    return nil
  }
}
