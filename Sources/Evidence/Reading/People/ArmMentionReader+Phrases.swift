import Language

/// Short names of groups where the words around say that one is named.
extension ArmMentionReader {
  /// The names joined by "and", "or", "versus" from a token on.
  static func list(from start: Int, _ s: Sentence) -> [ArmMention] {
    var found: [ArmMention] = []
    var i = start
    while let one = phrase(from: i, s) {
      found.append(one)
      var next = one.end
      if s.word(next) == "(" {
        while next < s.tokens.count, s.word(next) != ")" { next += 1 }
        next += 1
      }
      guard [",", "and", "or", "versus", "vs", "with", "to", "than"].contains(s.word(next)) else {
        break
      }
      while [",", "and", "or", "versus", "vs", ".", "with", "to", "than", "either", "in"]
        .contains(s.word(next))
      {
        next += 1
      }
      i = next
    }
    return found
  }

  /// A short name: words up to the next preposition, verb or mark.
  static func phrase(from start: Int, _ s: Sentence) -> ArmMention? {
    var first = start
    while ["the", "a", "an", "either", "both", "those", "oral", "once", "daily"].contains(
      s.word(first))
    {
      first += 1
    }
    var end = first
    while end < s.tokens.count, end - first < 8 {
      let word = s.word(end)
      if s.tokens[end].kind == .word {
        // "no training" is a name too.
        let isNo = word == "no" && end == first
        if !isNo && stops.contains(word) || breaks.contains(word)
          || word.hasSuffix("ly") && word != "only"
        {
          break
        }
      } else if s.tokens[end].kind == .number {
        guard end > first, s.tokens[end].start == s.tokens[end - 1].end || isNumbered(end, s)
        else { break }
      } else if !["-", "/", "+"].contains(word) {
        break
      }
      end += 1
      if heads.contains(word) { break }
    }
    guard end > first, end - first < 8 else { return nil }
    let words = ArmNames.content(s.text(first, end))
    guard !words.isEmpty, words.count <= 5,
      !words.contains(where: { notTreatment.contains($0) })
    else { return nil }
    return ArmMention(name: s.text(first, end), words: words, first: first, end: end)
  }

  /// `FEC 75` beside `FEC 100`: a number that tells two names apart.
  private static func isNumbered(_ i: Int, _ s: Sentence) -> Bool {
    let name = s.tokens[i - 1]
    guard name.kind == .word, name.text != name.lower, s.word(i + 1) != "%" else { return false }
    return s.tokens.indices.dropLast().contains { k in
      k != i - 1 && s.tokens[k].text == name.text && s.tokens[k + 1].kind == .number
        && s.tokens[k + 1].text != s.tokens[i].text && s.word(k + 2) != "%"
    }
  }

  static func phrase(endingAt end: Int, _ s: Sentence) -> ArmMention? {
    let first = start(of: end, s)
    guard first < end, end - first <= 6 else { return nil }
    let words = ArmNames.content(s.text(first, end))
    guard !words.isEmpty, !words.contains(where: { notTreatment.contains($0) }) else { return nil }
    return ArmMention(name: s.text(first, end), words: words, first: first, end: end)
  }

  private static let breaks: WordSet = [
    "and", "or", "during", "before", "every", "once", "twice", "daily", "weekly", "has", "have",
    "did", "experienced", "reported", "developed", "improved", "significantly", "there", "it",
    "we", "they", "followed", "over", "until", "respectively", "also", "using", "under",
    "reduced", "increased", "led", "resulted", "through", "if", "because", "where", "will", "would",
    "may", "could", "can", "not", "been", "achieved", "completed", "died", "occurred", "produced",
    "required", "demonstrated", "caused", "provided", "yielded", "exhibited", "gave", "prolonged",
    "lowered", "decreased", "prevented",
    "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "none",
  ]

  static let notTreatment: WordSet = [
    "baseline", "those", "significant", "significantly", "difference", "differences", "years",
    "months", "weeks", "days", "year", "age", "sex", "respectively", "evaluate", "assess",
    "determine", "test", "efficacy", "effect", "effects", "outcome", "outcomes", "results",
    "risk", "rate", "rates", "safety", "time", "mean", "median", "increased", "reduced",
    "change", "changes", "improvement", "values", "levels", "score", "scores", "data", "survival",
    "mortality", "incidence", "prevalence", "uptake", "frequency", "proportion", "percentage",
    "diameter", "thickness", "volume", "duration", "death", "deaths", "events", "infarction",
    "bleeding", "toxicity", "consumption", "dfs", "os", "pfs", "efs", "rfs", "orr", "ttp", "edss",
    "rates", "odds",
  ]
}
