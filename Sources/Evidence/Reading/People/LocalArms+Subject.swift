import Language

/// Groups that stand as the subject of what they changed.
extension LocalArms {
  /// The subject of what it changed, in front of figures: `Samplumab reduced the number of falls (`,
  /// `Patients without training had more falls (`.
  static func subject(before at: Int, _ s: Sentence) -> ArmMention? {
    guard
      let verb = (0..<at).first(where: {
        changing.contains(s.word($0)) || having.contains(s.word($0)) || compares($0, s)
      })
    else { return nil }
    var end = verb
    while end > 0, s.word(end - 1).hasSuffix("ly") || s.word(end - 1) == "also" { end -= 1 }
    var first = end
    while first > 0, end - first <= 9,
      ![",", ";", ":", ")", "and", "but", "while", "whereas"].contains(s.word(first - 1))
    {
      first -= 1
    }
    guard first < end, end - first <= 8 else { return nil }
    let hasPeople = (first..<end).contains { PeopleWords.people.contains(s.word($0)) }
    if having.contains(s.word(verb)) || compares(verb, s) {
      guard hasPeople else { return nil }
    } else {
      // "Blood pressure decreased from": only what changes something else.
      var next = verb + 1
      while s.word(next).hasSuffix("ly") { next += 1 }
      let isLed = s.word(verb) == "led" || s.word(verb) == "resulted"
      guard next < at, s.tokens[next].kind == .word,
        isLed || !intransitive.contains(s.word(next))
      else {
        return nil
      }
    }
    while first < end, lead.contains(s.word(first)) { first += 1 }
    let words = ArmNames.content(s.text(first, end))
    guard first < end, (1...5).contains(words.count),
      (first..<end).allSatisfy({ s.tokens[$0].kind != .number || s.word($0 - 1) == "-" }),
      !words.contains(where: {
        noSubject.contains($0) || ArmMentionReader.notTreatment.contains($0)
      })
    else { return nil }
    return ArmMention(name: s.text(first, end), words: words, first: first, end: end)
  }

  /// `were more likely`, `was older`.
  private static func compares(_ verb: Int, _ s: Sentence) -> Bool {
    guard ["was", "were", "are", "is"].contains(s.word(verb)) else { return false }
    return (1...2).contains { comparatives.contains(s.word(verb + $0)) }
  }

  private static let comparatives: WordSet = [
    "more", "less", "older", "younger", "heavier", "likelier", "better", "worse",
  ]

  private static let changing: WordSet = [
    "reduced", "increased", "decreased", "improved", "lowered", "raised", "prolonged", "shortened",
    "prevented", "attenuated", "enhanced", "suppressed", "delayed", "produced", "induced",
    "diminished", "accelerated", "slowed", "elevated", "caused", "resulted", "led",
  ]
  private static let having: WordSet = [
    "had", "showed", "experienced", "exhibited", "reported", "demonstrated", "developed",
    "achieved", "required",
  ]
  private static let intransitive: WordSet = [
    "in", "from", "to", "by", "with", "after", "at", "during", "over", "for", "on", "between",
    "among", "and", "or", "than", "compared", "as", "under", "following", "within",
  ]
  private static let lead: WordSet = [
    "treatment", "with", "the", "use", "of", "addition", "a", "an", "however", "moreover", "that",
    "administration", "adding",
  ]
  private static let noSubject: WordSet = [
    "we", "this", "these", "it", "they", "which", "both", "all", "no", "was", "were", "is", "are",
    "in", "at", "be", "between", "among", "those", "not", "there", "neither", "most", "some",
  ]
}
