import Language

/// How long people were followed, and when a result was measured.
enum FollowUpReader {
  static let cues: CueSet = [
    "follow-up", "followed up", "followed for", "follow up", "were followed", "over a period",
    "were monitored", "we followed", "followed over",
  ]
  private static let units: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "hour", "yr",
    "yrs", "mo",
  ]

  /// The stretch that tells the length: `median follow-up of 16 months`.
  static func read(_ sentences: [Sentence], design: Design?) -> (text: SourcedText?, isUnsure: Bool)
  {
    var sawCue = false
    let order: [Passage.Role] = [.methods, .results, .conclusions, .objective, .other, .title]
    for role in order {
      for s in sentences where s.role == role && !s.isMetadata {
        guard s.has(cues) else { continue }
        sawCue = true
        if let text = duration(in: s) {
          return (SourcedText(text: text, sources: [s.id]), false)
        }
      }
    }
    if let planned = planned(sentences, design) { return (planned, false) }
    // Without any length of time in the text the length of follow-up cannot be in it.
    let candidates = sentences.contains { s in
      s.role != .background && !s.isMetadata
        && durations(in: s).contains {
          !isAge($0.0, $0.1, s) && !isShort($0.1, s) && !isMoment($0.0, s)
        }
    }
    return (nil, candidates || sawCue && sentences.contains(where: namesYears))
  }

  private static func isShort(_ unit: Int, _ s: Sentence) -> Bool {
    ["hour", "hours", "day", "days"].contains(s.word(unit))
  }

  /// `from 2008 to 2015`.
  private static func namesYears(_ s: Sentence) -> Bool {
    s.isAbstract
      && s.quantities.contains { $0.kind == .whole && $0.value >= 1950 && $0.value < 2100 }
  }

  /// A trial's own length: `a 12-week programme`, `for 24 weeks`, `after 2 years`.
  private static func planned(_ sentences: [Sentence], _ design: Design?) -> SourcedText? {
    guard let design, [.rct, .rctSecondary, .nonrandomisedTrial, .protocol].contains(design) else {
      return nil
    }
    var longest: (days: Double, text: SourcedText)?
    for s in sentences where s.role == .methods || s.role == .results {
      for (q, unitIndex) in durations(in: s) {
        let before = s.word(q.firstToken - 1)
        guard ["for", "after", "at", "over", "a", "during", "of", "to"].contains(before),
          !isAge(q, unitIndex, s), !isShort(unitIndex, s), !isAside(unitIndex, s)
        else { continue }
        let days = q.value * daysOf(s.word(unitIndex))
        if days > (longest?.days ?? 0) {
          let text = s.text(q.firstToken, unitIndex + 1)
          longest = (days, SourcedText(text: text, sources: [s.id]))
        }
      }
    }
    return longest?.text
  }

  private static func daysOf(_ unit: String) -> Double {
    if unit.hasPrefix("y") { return 365 }
    if unit.hasPrefix("mo") { return 30 }
    return unit.hasPrefix("w") ? 7 : 1
  }

  /// `24 weeks of post-dosing follow-up`, `a 4-week run-in`: before or after the study proper.
  private static func isAside(_ unit: Int, _ s: Sentence) -> Bool {
    (1...3).contains {
      ["post", "washout", "wash", "run", "screening", "safety"].contains(s.word(unit + $0))
    }
  }

  private static let timeWords: Set<String> = [
    "after", "at", "over", "within", "during", "for",
  ]

  static func time(in s: Sentence) -> String? {
    for (q, unitIndex) in durations(in: s) {
      let before = s.word(q.firstToken - 1)
      if timeWords.contains(before),
        !isAge(q, unitIndex, s)
      {
        return s.text(q.firstToken - 1, unitIndex + 1)
      }
    }
    return nil
  }

  private static func duration(in s: Sentence) -> String? {
    guard let cueIndex = s.tokens.firstIndex(where: { $0.lower.hasPrefix("follow") }) else {
      return durations(in: s).first {
        !isAge($0.0, $0.1, s) && !isShort($0.1, s) && !isAside($0.1, s)
      }
      .map { s.text($0.0.firstToken, $0.1 + 1) }
    }
    let near = durations(in: s).filter {
      abs($0.0.firstToken - cueIndex) <= 12 && !isAge($0.0, $0.1, s) && !isShort($0.1, s)
        && !isAside($0.1, s) && !isMoment($0.0, s)
    }
    guard
      let best = near.min(by: {
        abs($0.0.firstToken - cueIndex) < abs($1.0.firstToken - cueIndex)
      })
    else { return nil }
    var first = best.0.firstToken
    // Keep "median", "mean", "at least" and a range's first number with the length.
    while first > 0,
      [
        "median", "mean", "average", "of", "least", "at", "to", "-", "\u{2013}", "than", "more",
        "up",
      ]
      .contains(s.word(first - 1))
        || (s.tokens[first - 1].kind == .number && ["-", "\u{2013}", "to"].contains(s.word(first)))
    {
      first -= 1
    }
    while ["of", "at", "to", "-", "up"].contains(s.word(first)),
      s.word(first + 1) != "least", !(s.word(first) == "up" && s.word(first + 1) == "to")
    {
      first += 1
    }
    return s.text(first, best.1 + 1)
  }

  private static func durations(in s: Sentence) -> [(Quantity, Int)] {
    s.quantities.compactMap { q in
      guard q.kind == .whole || q.kind == .decimal else { return nil }
      var i = q.endToken
      if s.word(i) == "-" { i += 1 }
      // "3.1 ± 1.4 years" is 3.1 years.
      if s.word(q.firstToken - 1) == "\u{B1}" { return nil }
      if s.word(i) == "\u{B1}" { i += 2 }
      if s.word(i) == "(" { return nil }
      return units.contains(s.word(i)) ? (q, i) : nil
    }
  }

  /// A length of time that is no follow-up: an age, how long someone has been ill, a time since.
  private static func isAge(_ q: Quantity, _ unit: Int, _ s: Sentence) -> Bool {
    let before = (1...4).map { s.word(q.firstToken - $0) }
    let after = (1...3).map { s.word(unit + $0) }
    return before.contains("aged") || before.contains("age") || after.contains("old")
      || after.contains("age") || before.contains("duration") || before.contains("last")
      || before.contains("past") || before.contains("previous") || before.contains("since")
      || after.contains("since") || after.contains("ago") || after.contains("earlier")
      || isCountedFrom(unit, s) || isIllness(q, s)
  }

  /// `followed up after 10 years`: when they were seen again, not for how long each was followed.
  private static func isMoment(_ q: Quantity, _ s: Sentence) -> Bool {
    s.word(q.firstToken - 1) == "after"
      && (2...4).contains { s.word(q.firstToken - $0).hasPrefix("follow") }
  }

  /// `17 months after the last infusion`, `3 years after onset`: a clock of its own.
  private static func isCountedFrom(_ unit: Int, _ s: Sentence) -> Bool {
    guard ["after", "before", "prior", "from", "post"].contains(s.word(unit + 1)) else {
      return false
    }
    let starts: Set<String> = [
      "onset", "diagnosis", "infusion", "dose", "relapse", "vaccination", "delivery", "infection",
      "injection", "symptom", "discontinuation", "cessation", "stopping",
    ]
    return (2...6).contains { starts.contains(s.word(unit + $0)) }
  }

  /// `disease duration was 9.2 ± 3 years`: the words stand further off.
  private static func isIllness(_ q: Quantity, _ s: Sentence) -> Bool {
    (1...9).contains { back in
      let word = s.word(q.firstToken - back)
      return word == "duration"
        && ["disease", "illness", "ms", "symptom"].contains(s.word(q.firstToken - back - 1))
    }
  }
}
