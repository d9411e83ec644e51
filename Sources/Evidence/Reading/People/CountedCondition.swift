import Condition
import Language

/// Tells whether the people counted are people with the condition, and not a whole population or a
/// sample of whom some have it: by the counted noun's own words, else by who the study took in.
struct CountedCondition {
  let lexicon: Lexicon

  func holds(_ participants: Participants, _ sentences: [Sentence], design: Design?) -> Bool {
    guard let number = participants.total ?? participants.analysed else {
      return participants.groups.isEmpty && holdsOfAll(sentences, design: design)
    }
    let told = sentences.filter { participants.sources.contains($0.id) }
    var phrases: [(Sentence, Range<Int>)] = []
    for s in told {
      for q in s.quantities where q.kind == .whole && Int(q.value) == number {
        phrases.append((s, Self.phrase(of: q, in: s)))
      }
    }
    if phrases.contains(where: { names($0.1, in: $0.0) }) { return true }
    // So many are a population, unless the words beside the number say otherwise.
    guard number < 100_000 else { return false }
    for (s, phrase) in phrases where isNarrowed(phrase, s) || holdsPart(of: number, s) {
      return false
    }
    let isTrial = design.map { [.rct, .rctSecondary, .nonrandomisedTrial].contains($0) } ?? false
    let place = sentences.filter {
      $0.id == "t" || $0.role == .methods || participants.sources.contains($0.id)
    }
    if place.contains(where: { namesOthers($0, isTrial: isTrial) }) { return false }
    return sentences.contains { s in
      (s.id == "t" || s.role == .objective || s.role == .methods || s.isOwnStudy
        || participants.sources.contains(s.id)) && takesIn(s)
    }
  }

  /// Whether the noun phrase of a number in `s` names the condition: `106,225 with MS`.
  func names(numberAt q: Quantity, in s: Sentence) -> Bool {
    names(Self.phrase(of: q, in: s), in: s)
  }

  private func conditions(in s: Sentence) -> [Range<Int>] {
    var found: [Range<Int>] = s.matches.compactMap { match in
      switch match.entry {
      case .condition, .type: break
      default: return nil
      }
      guard let first = s.tokens.firstIndex(where: { $0.start >= match.start }) else { return nil }
      let end = s.tokens.firstIndex { $0.start >= match.end } ?? s.tokens.count
      return first < end ? first..<end : nil
    }
    for index in s.tokens.indices where s.word(index).hasPrefix("pwms") {
      found.append(index..<index + 1)
    }
    return found
  }

  private func names(_ phrase: Range<Int>, in s: Sentence) -> Bool {
    guard !phrase.isEmpty, !phrase.contains(where: { Self.others.contains(s.word($0)) }) else {
      return false
    }
    return conditions(in: s).contains {
      phrase.contains($0.lowerBound) && !isCountedInBracket($0.lowerBound, of: phrase, s)
    }
  }

  /// `patients (8 from multiple sclerosis, 4 from injury)`: the bracket counts some of them.
  private func isCountedInBracket(_ at: Int, of phrase: Range<Int>, _ s: Sentence) -> Bool {
    guard let open = (phrase.lowerBound..<at).last(where: { ["(", "["].contains(s.word($0)) }),
      !(open..<at).contains(where: { [")", "]"].contains(s.word($0)) })
    else { return false }
    return s.quantities.contains { $0.kind == .whole && (open..<at).contains($0.firstToken) }
  }

  /// `130,050 incident hypertension patients`, `44 children with a first attack`: other people.
  private func isNarrowed(_ phrase: Range<Int>, _ s: Sentence) -> Bool {
    guard let noun = phrase.first(where: { s.isPerson($0) }) else {
      return false
    }
    let treatments = s.matches.filter {
      if case .treatment = $0.entry { true } else { false }
    }
    for index in phrase.lowerBound..<noun where s.tokens[index].kind == .word {
      let at = s.tokens[index].start
      let isTreatment = treatments.contains { $0.start <= at && at < $0.end }
      if !isTreatment, !Self.neutral.contains(s.word(index)) { return true }
    }
    return ["with", "presenting", "suffering", "undergoing", "of", "diagnosed", "hospitalised"]
      .contains(s.word(noun + 1)) && !Self.plain.contains(s.word(noun + 2))
  }

  /// `2,624 participants, including 1,234 with MS`: only some have it, unless the parts are all.
  private func holdsPart(of number: Int, _ s: Sentence) -> Bool {
    let parts = s.quantities.filter {
      $0.kind == .whole && Int($0.value) < number && $0.value >= 2
        && names(numberAt: $0, in: s)
    }
    return !parts.isEmpty && Int(parts.map(\.value).reduce(0, +)) != number
  }

  func namesOthers(_ s: Sentence, isTrial: Bool) -> Bool {
    s.tokens.indices.contains { index in
      let word = s.word(index)
      // `healthy lifestyle`
      if word == "healthy" {
        return (1...3).contains {
          s.isPerson(index + $0) || Self.strangers.contains(s.word(index + $0))
            || s.word(index + $0).hasPrefix("control")
        }
      }
      if Self.strangers.contains(word) { return true }
      if word == "matched" { return !isTrial && !s.has("propensity") && !s.has("ps-matched") }
      return !isTrial && ["control", "controls"].contains(word)
    }
      || s.has("general population") || s.has("population register")
      || conditions(in: s).contains { s.word($0.lowerBound - 1) == "without" }
  }

  /// `patients with MS`, `MS patients`; in a title also `in multiple sclerosis`.
  func takesIn(_ s: Sentence, byTitle: Bool = true) -> Bool {
    guard !s.has("exclu"), !s.has("conver"), !s.has("risk of"), !s.has("suspected") else {
      return false
    }
    return conditions(in: s).contains { range in
      if s.word(range.lowerBound).hasPrefix("pwms") { return true }
      if s.isPerson(range.upperBound) { return true }
      if byTitle, s.id == "t", s.word(range.lowerBound - 1) == "in" { return true }
      let back = (max(0, range.lowerBound - 9)..<range.lowerBound).reversed()
      guard let noun = back.first(where: { s.isPerson($0) }) else {
        return false
      }
      let between = (noun + 1)..<range.lowerBound
      return between.contains { ["with", "having", "from", "had"].contains(s.word($0)) }
        && !between.contains { Self.breaks.contains(s.word($0)) }
    }
  }

  /// The tokens of the number's noun phrase; for `patients with MS (n = 41)` those before it.
  private static func phrase(of q: Quantity, in s: Sentence) -> Range<Int> {
    if s.word(q.firstToken - 1) == "=" {
      var end = q.firstToken - 2
      while end > 0, s.word(end - 1) == "(" || s.word(end - 1) == "," { end -= 1 }
      var first = end
      while first > 0, end - first < 12,
        s.tokens[first - 1].kind == .word
          || ["-", "(", ")"].contains(s.word(first - 1)), !breaks.contains(s.word(first - 1))
      {
        first -= 1
      }
      return first..<end
    }
    var end = q.endToken
    var depth = 0
    while end < s.tokens.count, end - q.endToken < 16 {
      let word = s.word(end)
      if word == "(" || word == "[" { depth += 1 }
      if depth == 0 {
        if s.tokens[end].kind == .number || breaks.contains(word) { break }
        if s.tokens[end].kind == .punctuation, word != "-", word != "/" { break }
      }
      if word == ")" || word == "]" {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    // `34 people (20 women) with MS` goes on after the bracket; what stands in it does not count.
    if let open = (q.endToken..<end).first(where: { s.word($0) == "(" }),
      !(q.endToken..<open).contains(where: { s.isPerson($0) })
    {
      return q.endToken..<open
    }
    return q.endToken..<end
  }

  private static let breaks: WordSet = [
    "were", "was", "are", "is", "had", "have", "has", "in", "from", "received", "completed",
    "participated", "underwent", "who", "whom", "including", "and", "or", "to", "at", "between",
    "by", "than", "among", ";", ",", "that", "which",
  ]
  private static let others: WordSet = [
    "without", "non", "controls", "control", "healthy", "relatives", "siblings", "caregivers",
    "carers", "risk", "suspected", "possible", "mimics", "other", "neurologists", "nurses",
    "nmosd", "mogad", "not",
  ]
  private static let strangers: WordSet = [
    "healthy", "insured", "inhabitants", "residents", "relatives", "siblings", "caregivers",
    "carers", "neurologists", "physicians", "nurses", "nmosd", "neuromyelitis", "mogad", "hc",
    "hcs", "volunteers", "students",
  ]
  private static let neutral: WordSet = [
    "consecutive", "adult", "eligible", "female", "male", "newly", "diagnosed", "treated",
    "untreated", "naive", "ambulatory", "young", "older", "elderly", "included", "enrolled",
    "randomised", "randomized", "unique", "different", "new", "study", "more", "of", "the",
    "these", "our", "all", "paediatric", "pediatric", "relapsing", "progressive", "remitting",
    "stable", "active", "evaluable", "consenting", "recruited", "selected", "such", "outpatient",
    "further", "additional", "total", "clinic", "hospital", "right", "handed", "disabled", "mildly",
    "moderately", "severely", "fatigued", "community", "dwelling", "working", "unrelated",
    "therapy", "treatment", "first", "line", "real", "world", "trial", "human", "individual",
    "african", "american", "european", "white", "black", "hispanic", "asian", "matched", "ps",
  ]
  /// Words after `patients with` that name no illness.
  private static let plain: WordSet = [
    "complete", "available", "a", "at", "follow", "data", "mild", "moderate", "severe", "low",
    "high", "no", "active", "stable", "valid", "full", "both", "an", "mean", "median", "the",
    "whom", "this", "one", "two",
  ]
}
