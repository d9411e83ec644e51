import Language

/// Lengths of time in a sentence, and which of them are a person's or an illness's own clock.
enum Durations {
  struct Length {
    let quantity: Quantity
    /// The token of the unit; before the number in `week 24`, else after it.
    let unit: Int
    let days: Double

    var isUnitFirst: Bool { unit < quantity.firstToken }
    /// The last token of number and unit.
    var last: Int { max(unit, quantity.endToken - 1) }
  }

  private static let units: WordSet = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "hour", "yr",
    "yrs", "mo", "d", "wk", "wks",
  ]

  static func lengths(in s: Sentence) -> [Length] {
    s.quantities.compactMap { q in
      guard q.kind == .whole || q.kind == .decimal else { return nil }
      var i = q.endToken
      if s.word(i) == "-" { i += 1 }
      // "3.1 ± 1.4 years" is 3.1 years.
      if s.word(q.firstToken - 1) == "\u{B1}" { return nil }
      if s.word(i) == "\u{B1}" { i += 2 }
      // "9.7 (0.1-45.7) years".
      if s.word(i) == "(" || s.word(i) == "[" {
        guard let close = (i...(i + 7)).first(where: { [")", "]"].contains(s.word($0)) }) else {
          return nil
        }
        i = close + 1
      }
      if whole.contains(s.word(i)) { i += 1 }
      let unit = s.word(i)
      // "3D" is a kind of picture.
      if unit == "d", s.tokens[i].text == "D" { return nil }
      guard units.contains(unit) else {
        // "at week 24", "months 6 and 12".
        let before = s.word(q.firstToken - 1)
        guard q.kind == .whole, q.value < 600, stamped.contains(before) else { return nil }
        return Length(quantity: q, unit: q.firstToken - 1, days: q.value * days(of: before))
      }
      return Length(quantity: q, unit: i, days: q.value * days(of: unit))
    }
  }

  /// `12 consecutive months`
  private static let whole: WordSet = ["consecutive", "full", "calendar", "complete", "successive"]

  private static let stamped: WordSet = ["week", "weeks", "month", "months", "year", "years"]

  private static func days(of unit: String) -> Double {
    if unit.hasPrefix("y") { return 365 }
    if unit.hasPrefix("mo") { return 30 }
    if unit.hasPrefix("h") { return 0.04 }
    return unit.hasPrefix("w") ? 7 : 1
  }

  static func isHours(_ length: Length, _ s: Sentence) -> Bool {
    s.word(length.unit).hasPrefix("h")
  }

  /// A length of time that is no follow-up: an age, how long someone has been ill, a time since.
  static func isOtherClock(_ length: Length, _ s: Sentence) -> Bool {
    let first = length.quantity.firstToken
    let before = (1...5).map { s.word(first - $0) }
    let after = (1...3).map { s.word(length.last + $0) }
    if before.contains(where: ages.contains) || before.prefix(2).contains(where: rates.contains)
      || after.contains(where: since.contains)
    {
      return true
    }
    if before.contains("duration"), !tellsFollowUp(before: first, s) { return true }
    return isCountedFrom(length.last, s) || isIllness(first, s)
  }

  private static let ages: WordSet = [
    "aged", "age", "ages", "last", "past", "previous", "since", "older", "younger", "born",
    "within", "apart",
  ]
  /// `every 4 weeks`; but `every 4 weeks for two years` is two years.
  private static let rates: WordSet = ["every", "each", "per"]
  private static let since: WordSet = [
    "old", "age", "since", "ago", "earlier", "older", "apart", "olds",
  ]

  /// `median duration of follow-up was 10.4 years`, `treatment duration 12 months`.
  static func tellsFollowUp(before first: Int, _ s: Sentence) -> Bool {
    (1...8).contains {
      let word = s.word(first - $0)
      return word.hasPrefix("follow") || word == "observation"
        || word == "duration"
          && (["treatment", "study"].contains(s.word(first - $0 - 1))
            || s.word(first - $0 + 1) == "of" && taken.contains(s.word(first - $0 + 2)))
    }
  }

  /// `17 months after the last infusion`, `3 years after onset`: a clock of its own.
  private static func isCountedFrom(_ unit: Int, _ s: Sentence) -> Bool {
    guard ["after", "before", "prior", "from", "post", "following"].contains(s.word(unit + 1))
    else { return false }
    return (2...6).contains { starts.contains(s.word(unit + $0)) }
  }

  /// `the mean duration of treatment was 21 months`
  private static let taken: WordSet = ["treatment", "therapy", "exposure", "observation", "study"]

  private static let starts: WordSet = [
    "onset", "diagnosis", "infusion", "dose", "relapse", "vaccination", "delivery", "infection",
    "injection", "symptom", "symptoms", "discontinuation", "cessation", "stopping", "birth",
    "attack", "immunization", "immunisation", "conception", "disease", "last", "second", "third",
    "lesion",
  ]

  /// `disease duration was 9.2 ± 3 years`: the words stand further off.
  private static func isIllness(_ first: Int, _ s: Sentence) -> Bool {
    (1...12).contains { back in
      s.word(first - back) == "duration"
        && ["disease", "illness", "ms", "symptom"].contains(s.word(first - back - 1))
    }
  }

  private static let timeWords: WordSet = [
    "after", "at", "over", "within", "during", "for",
  ]

  /// When a result was measured: `at 12 months`.
  static func time(in s: Sentence) -> String? {
    for length in lengths(in: s) where !length.isUnitFirst {
      let first = length.quantity.firstToken
      let words = (1...4).map { s.word(first - $0) }
      let isAge =
        words.contains(where: { ages.contains($0) && $0 != "within" })
        || words.prefix(2).contains(where: { rates.contains($0) && $0 != "each" })
        || words.contains("duration")
        || (1...3).contains { since.contains(s.word(length.unit + $0)) }
        || isCountedFrom(length.unit, s) || isIllness(first, s)
      if timeWords.contains(s.word(first - 1)), !isAge {
        return s.text(first - 1, length.unit + 1)
      }
    }
    return nil
  }
}
