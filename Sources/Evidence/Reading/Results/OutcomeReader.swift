import Condition
import Language

/// What a result sentence is about: the head of its statement, not the first measure it names.
struct OutcomeReader {
  let s: Sentence
  let lexicon: Lexicon
  private let phrases: OutcomePhrase

  init(_ s: Sentence, _ lexicon: Lexicon) {
    self.s = s
    self.lexicon = lexicon
    phrases = OutcomePhrase(s)
  }

  /// - Parameter words: what was read beside the figures, where there are any.
  func outcome(beside words: Range<Int>?, _ direction: Direction) -> String {
    let beside = words.flatMap(phrases.trimmed)
    if let beside, !isTreatment(beside) { return s.text(beside.lowerBound, beside.upperBound) }
    if direction == .noDifference || direction == .mixed, let denied = Self.compared(in: s) {
      return denied
    }
    if let risk = Self.risk(in: s) { return risk }
    if let named = phrases.outcome(from: Self.statement(of: s)) ?? beside {
      return s.text(named.lowerBound, named.upperBound)
    }
    if let named = Self.named(s, lexicon) ?? Self.told(in: s) { return named }
    let first = phrases.first(from: 0) ?? 0..<min(6, s.tokens.count)
    return s.text(first.lowerBound, first.upperBound)
  }

  /// `(placebo 95%; baclofen 94%)`: the names of what was given, not of what came out.
  private func isTreatment(_ words: Range<Int>) -> Bool {
    let (start, end) = (s.tokens[words.lowerBound].start, s.tokens[words.upperBound - 1].end)
    return s.matches.contains { match in
      guard case .treatment = match.entry else { return false }
      return match.start <= start && end <= match.end
    }
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
      // `did not differ in patients with and without pain`: whom, not what.
      if let phrase = phrase(from: first + 1, s), !s.isPerson(first + 1) { return phrase }
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
