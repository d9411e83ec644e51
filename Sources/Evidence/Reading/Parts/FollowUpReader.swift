import Language

/// How long people, or animals, were followed or treated.
///
/// Every length of time outside the background is weighed by the words beside it and by the design;
/// the heaviest is the answer where it is heavy enough, a light one leaves the answer unsure.
enum FollowUpReader {
  /// Weights of an answer, and of a candidate that keeps the part from being called absent.
  private static let enough = 2.5
  private static let some = 0.0

  static func read(_ sentences: [Sentence], design: Design?) -> (text: SourcedText?, isUnsure: Bool)
  {
    var candidates: [Candidate] = []
    var seesCue = false
    var seesYears = false
    var seesMoment = false
    for s in sentences where !s.isMetadata {
      let isOwn = s.role != .background || s.isOwnStudy
      let hasCue = s.has(cues)
      if isOwn {
        if hasCue { seesCue = true }
        if namesYears(s) { seesYears = true }
      }
      for length in Durations.lengths(in: s) {
        guard !Durations.isHours(length, s), !Durations.isOtherClock(length, s),
          !isAside(length.last, s)
        else { continue }
        if isMoment(length.quantity, s) {
          seesMoment = seesMoment || isOwn
          continue
        }
        let isNear = hasCue && isNearCue(length, s)
        var weight = base(design) + (isNear ? 3 : 0) + weigh(length, s, design)
        if isSeries(s) { weight = max(weight, min(weight + 2, enough)) }
        if s.id == "t" { weight -= 0.4 }
        if design == .caseReport, isOnset(length, s) { weight -= 3 }
        if isEntry(length, s) { weight -= 3 }
        if isOfBefore(length.quantity, s) || isBeforeLots(length, s) { weight -= 3 }
        if isNoAnswer(length, s, design, isNear: isNear) { weight = min(weight, enough - 1) }
        // Something is said of following: not absent.
        if hasCue, isOwn, !isText(design) { weight = max(weight, some) }
        // What seems to be of others may be of this study: never an answer, but no absence either.
        if !isOwn { weight = min(weight - 2.5, enough - 1) }
        candidates.append(Candidate(weight: weight, isNear: isNear, length: length, sentence: s))
      }
    }
    let hint = seesMoment || seesCue && seesYears
    guard let best = candidates.map(\.weight).max() else { return (nil, hint) }
    // Of those that are about as good the longest: the last time point is how long it was.
    let heaviest = candidates.first { $0.weight == best }
    let good = candidates.filter {
      $0.weight >= enough && ($0.weight >= best - 1.5 || $0.sentence === heaviest?.sentence)
    }
    let near = good.filter(\.isNear)
    let followed = near.filter(\.isFollowed)
    let told = followed.isEmpty ? (near.isEmpty ? good : near) : followed
    if let longest = told.max(by: { $0.length.days < $1.length.days }), !longest.isTail {
      let (length, s) = (longest.length, longest.sentence)
      return (SourcedText(text: printed(length, s), sources: [s.id]), false)
    }
    return (nil, best >= some || hint)
  }

  /// A length of time that may be the follow-up.
  private struct Candidate {
    let weight: Double
    /// A word of following stands near it.
    let isNear: Bool
    let length: Durations.Length
    let sentence: Sentence

    /// `5-year follow-up`, `followed for 5 years`, and not only a period.
    var isFollowed: Bool {
      let first = min(length.quantity.firstToken, length.unit)
      return sentence.word(length.last + 1).hasPrefix("follow")
        || (1...9).contains { sentence.word(first - $0).hasPrefix("follow") }
    }

    /// "for 108 weeks, with a follow-up of 30 days": what came after is not the whole.
    var isTail: Bool {
      Durations.lengths(in: sentence).contains {
        $0.days > 3 * length.days && sentence.word($0.quantity.firstToken - 1) == "for"
      }
    }
  }

  private static let cues: CueSet = [
    "follow-up", "followed", "follow up", "followup", "fu ", "fu)", "observation period",
    "observed for", "observed over", "monitored", "study period", "observational period",
    "re-examined", "reassessed", "re-assessed",
  ]

  /// How far studies of a design follow anybody.
  private static func base(_ design: Design?) -> Double {
    switch design {
    case .rct, .rctSecondary, .nonrandomisedTrial: 2
    case .cohort, .registry, .caseReport: 1.5
    case .protocol, .animal, .imaging: 1
    case .diagnosticAccuracy: 0.5
    case .crossSectional, .systematicReview: -1
    case .inVitro: -2
    case .modelling: -3
    case .narrativeReview, .guideline, .commentary: -9
    default: 0
    }
  }

  private static func isText(_ design: Design?) -> Bool {
    design.map { [.narrativeReview, .systematicReview, .guideline, .commentary].contains($0) }
      ?? false
  }

  /// When something was, or how long something else took: `(≥3 months after a course)`, `18-year
  /// incidence`, `presented with double vision for 2 years`.
  private static func isNoAnswer(
    _ length: Durations.Length, _ s: Sentence, _ design: Design?, isNear: Bool
  ) -> Bool {
    let first = min(length.quantity.firstToken, length.unit)
    let next = s.word(length.last + 1)
    if ["incidence", "prevalence", "trend", "trends"].contains(next) { return true }
    if next == "prior" || next == "before" { return true }
    if marks.contains(s.word(first - 1)), !next.hasPrefix("follow") { return true }
    return !isNear && design == .caseReport && s.word(first - 1) == "for" && s.has("present")
  }

  private static let marks: WordSet = [">", "<", "\u{2265}", "\u{2264}", "\u{2A7E}", "\u{2A7D}"]

  static func isTrial(_ design: Design?) -> Bool {
    design == .rct || design == .rctSecondary || design == .nonrandomisedTrial
  }

  /// The cue stands within a dozen words.
  private static func isNearCue(_ length: Durations.Length, _ s: Sentence) -> Bool {
    let range = (length.quantity.firstToken - 12)...(length.last + 8)
    return range.contains {
      let word = s.word($0)
      return word.hasPrefix("follow") && s.word($0 + 1) != "by" || word == "fu"
        || word == "monitored"
        || word.hasPrefix("observ") || word.hasPrefix("reassess") || word == "period"
    }
  }

  /// `24 weeks of post-dosing follow-up`, `a 4-week run-in`: before or after the study proper.
  private static func isAside(_ unit: Int, _ s: Sentence) -> Bool {
    (1...3).contains {
      ["post", "washout", "wash", "run", "screening", "safety"].contains(s.word(unit + $0))
    }
  }

  /// `4 months after the first dose`, `treated with A for 2 years, she presented`: in the story of a
  /// person, when it happened and not for how long that person was followed.
  private static func isOnset(_ length: Durations.Length, _ s: Sentence) -> Bool {
    let first = min(length.quantity.firstToken, length.unit)
    let next = s.word(length.last + 1)
    if ["after", "following", "post", "into", "before", "prior"].contains(next) {
      return !isNearCue(length, s)
    }
    let back = (2...9).map { first - $0 }
    if s.word(first - 1) == "after", back.contains(where: { s.word($0) == "switched" }) {
      return true
    }
    guard s.word(first - 1) == "for",
      let on = back.first(where: { ["treated", "taking", "receiving", "on"].contains(s.word($0)) })
    else { return false }
    // "A woman treated with it for 7 years" says who she is, "she was treated for 8 weeks" what was done.
    return s.has(came) || s.word(on) != "treated"
      || !["was", "were", "been", "then"].contains(s.word(on - 1))
  }

  /// `who had been treated for at least 6 months were included`: what it took to come in.
  private static func isEntry(_ length: Durations.Length, _ s: Sentence) -> Bool {
    let first = min(length.quantity.firstToken, length.unit)
    return s.word(first - 1) == "least" && s.has(entry) && !isNearCue(length, s)
  }

  private static let entry: CueSet = [
    "included", "inclusion", "eligible", "enrolled", "who had", "who were", "criteria",
  ]
  private static let came: CueSet = [
    "presented", "developed", "was admitted", "was hospitali", "experienced", "was diagnosed",
  ]

  /// `who had taken it for two years`: what came before the study.
  private static func isOfBefore(_ q: Quantity, _ s: Sentence) -> Bool {
    (2...7).contains { back in
      s.word(q.firstToken - back) == "had"
        && ["taken", "been", "received", "used", "had"].contains(s.word(q.firstToken - back + 1))
    }
  }

  /// `randomised to A or B after 3 days of C`: what all of them got before the study proper.
  private static func isBeforeLots(_ length: Durations.Length, _ s: Sentence) -> Bool {
    let first = length.quantity.firstToken
    return s.word(first - 1) == "after" && s.word(length.last + 1) == "of"
      && !given.contains(s.word(length.last + 2))
      && (2...24).contains { s.word(first - $0).hasPrefix("randomi") }
  }

  /// `followed up after 10 years`: when they were seen again, not for how long each was followed.
  private static func isMoment(_ q: Quantity, _ s: Sentence) -> Bool {
    s.word(q.firstToken - 1) == "after"
      && (2...4).contains { s.word(q.firstToken - $0).hasPrefix("follow") }
  }

  /// `from 2008 to 2015`.
  private static func namesYears(_ s: Sentence) -> Bool {
    s.isAbstract
      && s.quantities.contains { $0.kind == .whole && $0.value >= 1950 && $0.value < 2100 }
  }

  /// The length with "median", "mean", "at least" and a range's first number.
  private static func printed(_ length: Durations.Length, _ s: Sentence) -> String {
    if length.isUnitFirst {
      let unit = s.word(length.unit)
      let isPlural = length.quantity.value != 1 && !unit.hasSuffix("s")
      let number = s.text(length.quantity.firstToken, length.quantity.endToken)
      return "\(number) \(unit)\(isPlural ? "s" : "")"
    }
    var first = length.quantity.firstToken
    while first > 0,
      kept.contains(s.word(first - 1))
        || (s.tokens[first - 1].kind == .number && ["-", "\u{2013}", "to"].contains(s.word(first)))
    {
      first -= 1
    }
    while ["of", "at", "to", "-", "up", "than", "\u{2013}"].contains(s.word(first)),
      s.word(first + 1) != "least", !(s.word(first) == "up" && s.word(first + 1) == "to")
    {
      first += 1
    }
    return s.text(first, length.unit + 1)
  }

  private static let kept: WordSet = [
    "median", "mean", "average", "of", "least", "at", "to", "-", "\u{2013}", "than", "more", "up",
  ]
}
