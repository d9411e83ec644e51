/// Reads one clause for one outcome.
struct ClauseSignals {
  let line: StudyWords.Line
  let clause: Range<Int>
  /// Tokens that name the outcome, in the clause or before it; not empty.
  let outcome: [Int]
  let arms: ArmPlaces
  /// Which way of the outcome is good: 1, -1, 0 unknown.
  let polarity: Double

  private var s: Sentence { line.sentence }

  func read() -> DirectionSignals {
    var signals = DirectionSignals()
    readCues(into: &signals)
    readDenials(into: &signals)
    readWords(into: &signals)
    readSignificance(into: &signals)
    signals[.numbers] = ArmNumbers.compare(in: s, clause, arms, outcome: outcome)
    let here = arms.within(clause)
    signals[.namesIntervention] = here.intervention.isEmpty ? 0 : 1
    signals[.namesComparator] = here.comparator.isEmpty ? 0 : 1
    return signals
  }

  /// Words between a token and the nearest word of the outcome; a word just before counts nearer,
  /// as an adjective does.
  private func distance(_ token: Int) -> Double {
    outcome.map { place in
      abs(line.shape.place[token] - line.shape.place[place]) - (1...3 ~= place - token ? 1 : 0)
    }.min() ?? 30
  }

  private func readCues(into signals: inout DirectionSignals) {
    for cue in DirectionCue.cues(in: s, clause) {
      let nearness = 1 / (1 + max(0, distance(cue.token)) / 6)
      guard !cue.isDenied else {
        signals[.deniedCue] += nearness
        continue
      }
      let side = arms.side(of: cue.token, in: s, line.shape, clause)
      let value = nearness * cue.sign * side.sign
      switch cue.kind {
      case .level: signals[side.isSure ? .level : .levelAlone] += value
      case .worth:
        signals[.worth] += value * polarity
        signals[.worthAsWritten] += value
      }
      signals[.anyCue] += nearness
    }
  }

  private func readDenials(into signals: inout DirectionSignals) {
    for i in clause {
      guard let isDifference = DirectionWords.deniable.value(of: i, in: s) else { continue }
      let isSignificance = s.word(i).hasPrefix("signific")
      if DirectionCue.denial(of: i, in: s, clause) != nil {
        signals[isDifference ? .noDifference : .noEffect] += 1 / (1 + distance(i) / 10)
      } else if isSignificance {
        signals[.significant] += 1 / (1 + distance(i) / 8)
      } else if isDifference {
        signals[.differs] += 1 / (1 + distance(i) / 8)
      }
    }
  }

  private static let joints = ArmPlaces.compared.subtracting(["comparison", "relative"])
    .union(["respectively"])

  private func readWords(into signals: inout DirectionSignals) {
    for i in clause {
      let word = s.word(i)
      if DirectionWords.sameness.value(of: i, in: s) != nil,
        DirectionCue.denial(of: i, in: s, clause) == nil
      {
        signals[.same] += 1 / (1 + distance(i) / 10)
      }
      if Self.joints.contains(word) { signals[.compares] = 1 }
      switch word {
      case "trend", "tended", "tendency", "numerically":
        signals[.trend] += 1 / (1 + distance(i) / 8)
      case "only": signals[.only] = 1
      case "both", "all":
        if ["groups", "arms", "treatments"].contains(s.word(i + 1)) { signals[.both] = 1 }
      case "baseline", "pre": signals[.baseline] = 1
      case "from":
        if s.isNumber(i + 1), (i + 2..<i + 9).contains(where: { s.word($0) == "to" }) {
          signals[.within] = 1
        }
      default: break
      }
    }
  }

  /// The p-value and the interval that follow the outcome first are its own.
  private func readSignificance(into signals: inout DirectionSignals) {
    let last = outcome.last { clause.contains($0) } ?? outcome.last ?? clause.lowerBound
    let marks = SignificanceReader.pValues(in: s)
    let chosen =
      marks.first { $0.token > last }
      ?? marks.min { abs($0.token - last) < abs($1.token - last) }
    if let chosen {
      let nearness = 1 / (1 + Double(max(0, chosen.token - last)) / 30)
      let weight = (clause.contains(chosen.token) ? 1 : 0.4) * nearness
      signals[chosen.isSignificant ? .pSignificant : .pNot] += weight
      if !chosen.isSignificant, chosen.isClose { signals[.pClose] = 1 }
      let here = marks.filter { clause.contains($0.token) }
      if !here.isEmpty {
        if here.allSatisfy(\.isSignificant) { signals[.allSignificant] = 1 }
        if !here.contains(where: \.isSignificant) { signals[.noneSignificant] = 1 }
      }
    }
    let interval = SignificanceReader.intervals(in: s).first {
      $0.token > last && clause.contains($0.token)
    }
    if let interval {
      signals[interval.isSignificant ? .intervalLeavesNone : .intervalHoldsNone] = 1
    }
  }
}
