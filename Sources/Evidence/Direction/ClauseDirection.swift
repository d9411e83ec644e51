import Condition

/// What one clause says went which way, for a finding.
struct ClauseDirection {
  /// `nil` where the clause tells no direction.
  let direction: Direction?
  /// The clause tells of the side that others are compared with: `in the placebo group`.
  let isOfControls: Bool

  init(_ s: Sentence, _ shape: SentenceShape, _ clause: Range<Int>, lexicon: Lexicon) {
    let controls = clause.filter { Self.controls.contains(s.word($0)) }
    isOfControls = !controls.isEmpty && !clause.contains { Self.comparisons.contains(s.word($0)) }
    let cues = DirectionCue.cues(in: s, clause).filter { abs($0.sign) == 1 && Self.tells($0, s) }
    let marks = SignificanceReader.pValues(in: s).filter { clause.contains($0.token) }
    let own =
      marks.first { mark in cues.first.map { mark.token > $0.token } ?? true } ?? marks.first
    if Self.isNone(s, clause, cues) || own?.isSignificant == false {
      direction = .noDifference
      return
    }
    let open = cues.filter { !$0.isDenied }
    // What is lowered or raised may itself be a change: `reduced the risk of worsening` is less.
    let telling = open.indices.filter { index in
      guard index > 0, DirectionWords.changes.value(of: open[index].token, in: s) != nil else {
        return true
      }
      let gap = open[index - 1].end..<max(open[index - 1].end, open[index].token)
      return open[index - 1].kind != .level || gap.count > 5
        || gap.contains { [",", "and", ";", ")", "with"].contains(s.word($0)) }
    }.map { open[$0] }
    let isTurned = telling.first.map {
      Self.isOfControlsFirst($0, s, shape, clause, controls)
    }
    let said = telling.map { cue -> Direction in
      let sign = isTurned == true ? -cue.sign : cue.sign
      switch cue.kind {
      case .worth: return sign > 0 ? .better : .worse
      case .level:
        return Self.byScale(cue, sign, s, shape, clause, lexicon)
          ?? (sign > 0 ? .increase : .decrease)
      }
    }
    direction = Self.one(of: said)
  }

  /// The one thing that several cues say: worth before level, else both ways are mixed.
  private static func one(of said: [Direction]) -> Direction? {
    guard let first = said.first else { return nil }
    if said.allSatisfy({ $0 == first }) { return first }
    let isBetter = said.contains(.better)
    let isWorse = said.contains(.worse)
    if isBetter != isWorse { return isBetter ? .better : .worse }
    return .mixed
  }

  private static let comparisons = ArmPlaces.compared.union([
    "differ", "differed", "difference", "differences", "between", "both", "similar", "comparable",
    "different", "from", "to",
  ])
  private static let controls: Set<String> = [
    "placebo", "control", "controls", "sham", "vehicle", "untreated",
  ]

  private static let nouns: WordSet = [
    "reduction", "reductions", "improvement", "improvements", "worsening", "decline", "declines",
    "deterioration", "elevation", "elevations",
  ]
  private static let beforeNouns: WordSet = [
    "a", "an", "the", "significant", "marked", "mean", "further", "clinical", "relative", "overall",
    "substantial", "slight", "and", "or", "no", "%", "statistically", "of", "with", "showed", "had",
  ]

  /// `more` and `less` tell something with a few words only: `more likely`, `less frequent`. In
  /// `rates of pain reduction` the reduction is what was counted; `whether it could lower` asks.
  private static func tells(_ cue: DirectionCue, _ s: Sentence) -> Bool {
    let word = s.word(cue.token)
    if nouns.contains(word), s.word(cue.token + 1) != "in", s.word(cue.token + 1) != "of",
      !beforeNouns.contains(s.word(cue.token - 1))
    {
      return false
    }
    // `among patients with lower disability` says who they are.
    if s.word(cue.token - 1) == "with",
      PeopleWords.people.contains(s.word(cue.token - 2)) || s.word(cue.token - 2) == "those"
    {
      return false
    }
    if (max(0, cue.token - 12)..<cue.token).contains(where: { s.word($0) == "whether" }) {
      return false
    }
    guard word == "more" || word == "less", cue.end == cue.token + 1 else { return true }
    let next = s.word(cue.token + 1)
    if isFrequency(cue, s) || ["severe", "pronounced", "marked", "rapid", "rapidly"].contains(next)
    {
      return true
    }
    return ["in", "with", "for", "under", "among"].contains(next)
      || word == "less" && next == "than" && !s.isNumber(cue.token + 2)
  }

  private static func isFrequency(_ cue: DirectionCue, _ s: Sentence) -> Bool {
    ["likely", "frequent", "frequently", "often", "common", "commonly", "prevalent"]
      .contains(s.word(cue.token + 1))
  }

  /// Whether the clause says that nothing differed or changed.
  private static func isNone(_ s: Sentence, _ clause: Range<Int>, _ cues: [DirectionCue]) -> Bool {
    if cues.contains(where: { $0.isDenied && denies($0.token, s, clause) }) { return true }
    return clause.contains { i in
      if let isDifference = DirectionWords.deniable.value(of: i, in: s) {
        if !isDifference, ["adverse", "side", "confidence"].contains(s.word(i - 1)) {
          return false
        }
        return denies(i, s, clause)
      }
      return DirectionWords.sameness.value(of: i, in: s) != nil && isSame(i, s, clause)
    }
  }

  /// `similar` and the like as what is told, not as part of a name or of a way of doing.
  private static func isSame(_ i: Int, _ s: Sentence, _ clause: Range<Int>) -> Bool {
    guard DirectionCue.denial(of: i, in: s, clause) == nil else { return false }
    let word = s.word(i)
    if ["same", "similarly", "equally", "alike", "comparably", "stable", "identical"].contains(word)
    {
      if word == "equally" { return s.word(i + 1) == "effective" }
      if word == "stable" { return ["remained", "was", "were", "stayed"].contains(s.word(i - 1)) }
      return false
    }
    let before = (i - 3..<i).map { s.word($0) }
    return before.contains {
      ["was", "were", "is", "are", "remained", "had", "showed"].contains($0)
    }
      || ["between", "in", "across", "among", "for"].contains(s.word(i + 1))
  }

  /// Whether a denial before a token denies a difference, not people or cases: `no patient
  /// worsened` and `without worsening` are no comparison.
  private static func denies(_ i: Int, _ s: Sentence, _ clause: Range<Int>) -> Bool {
    guard let at = DirectionCue.denial(of: i, in: s, clause) else { return false }
    let word = s.word(at)
    if ["without", "none", "lack", "cannot", "non"].contains(word) {
      return word == "non" && s.word(i).hasPrefix("signific")
    }
    return !(at..<i).contains { PeopleWords.people.contains(s.word($0)) || s.word($0) == "cases" }
  }

  /// In `higher with placebo than with the drug` the other side is the one that matters.
  private static func isOfControlsFirst(
    _ cue: DirectionCue, _ s: Sentence, _ shape: SentenceShape, _ clause: Range<Int>,
    _ controls: [Int]
  ) -> Bool {
    guard !controls.isEmpty,
      let joint = clause.first(where: {
        $0 > cue.token && s.word($0) == "than" && shape.depth[$0] == shape.depth[cue.token]
      })
    else { return false }
    return controls.contains { $0 < joint } && !controls.contains { $0 > joint }
  }

  private static let relations: CueSet = [
    "correlat", "associat", "predict", "regression", "linked to", "related to", "relationship",
    "explain",
  ]

  /// How often or how likely: `a higher risk of disability` is a higher risk.
  private static let measures: WordSet = [
    "risk", "risks", "incidence", "prevalence", "odds", "likelihood", "probability", "proportion",
    "frequency", "rate", "rates", "number", "percentage",
  ]

  /// Better or worse by the scale table, where a level is told of a scale close by; how often a
  /// thing happened, and links between two things, stay as they are.
  private static func byScale(
    _ cue: DirectionCue, _ sign: Double, _ s: Sentence, _ shape: SentenceShape,
    _ clause: Range<Int>, _ lexicon: Lexicon
  ) -> Direction? {
    guard !s.matches.isEmpty, !isFrequency(cue, s), s.word(cue.token) != "fewer" else { return nil }
    var found: Scale.Worse?
    for match in s.matches {
      guard case .scale(let index) = match.entry,
        let token = s.tokens.firstIndex(where: { $0.start >= match.start }),
        clause.contains(token), shape.depth[token] == shape.depth[cue.token],
        abs(shape.place[token] - shape.place[cue.token]) <= 8
      else { continue }
      if (max(0, token - 5)..<token).contains(where: { measures.contains(s.word($0)) }) {
        return nil
      }
      let worse = lexicon.profile.scales[index].worse
      if let found, found != worse { return nil }
      found = worse
    }
    guard let found, found != .open, !s.has(relations) else { return nil }
    return (sign > 0) == (found == .lower) ? .better : .worse
  }
}
