import Condition
import Literature

/// Answers from title and abstract which way an outcome went; made once per study, asked often.
package struct OutcomeDirectionReader: Sendable {
  /// An answer less likely than this is kept back.
  package static let threshold = 0.59

  private let study: StudyWords
  private let lexicon: Lexicon

  package init(_ study: Study, lexicon: Lexicon) {
    self.study = StudyWords(study)
    self.lexicon = lexicon
  }

  /// `nil` where the text does not speak of the outcome, or not surely enough.
  package func answer(
    _ question: DirectionQuestion, threshold: Double = threshold,
    model: DirectionModel? = .built
  ) -> DirectionAnswer? {
    guard let model, let read = signals(question) else { return nil }
    let p = model.probabilities(read.signals)
    let best = max(p.increase, p.decrease, p.none)
    guard best >= threshold else { return nil }
    let direction: Direction =
      best == p.none ? .noDifference : best == p.increase ? .increase : .decrease
    return DirectionAnswer(direction: direction, probability: best, sources: read.sources)
  }

  private struct Candidate {
    let line: Int
    let clause: Range<Int>
    let score: Double
    let match: Double
    let outcome: [Int]
  }

  /// What the clauses that speak of the outcome say, the best ones counting most, and where.
  package func signals(
    _ question: DirectionQuestion
  ) -> (signals: DirectionSignals, sources: [String])? {
    let arms = Arms(question, in: study)
    let polarity = Self.polarity(of: question.outcome, lexicon: lexicon)
    let candidates = candidates(question, arms)
    guard let best = candidates.first else { return nil }
    var signals = DirectionSignals()
    let weights = candidates.map { (7 * ($0.score - best.score)).exponential }
    let all = weights.reduce(0, +)
    for (candidate, weight) in zip(candidates, weights) {
      let line = study.lines[candidate.line]
      var read = ClauseSignals(
        line: line, clause: candidate.clause, outcome: candidate.outcome,
        arms: arms.places(in: line, study), polarity: polarity
      ).read()
      switch line.sentence.role {
      case .results: read[.inResults] = 1
      case .conclusions: read[.inConclusions] = 1
      case .title: read[.inTitle] = 1
      default: break
      }
      signals.add(read, weight: weight / all)
    }
    signals[.match] = best.match
    signals[.strength] = abs(signals[.level] + signals[.levelAlone] + signals[.worth])
    signals[.constant] = 1
    return (signals, [study.lines[best.line].sentence.id])
  }

  /// Where the question asks for an improvement or a fall, that is the good thing asked for.
  private static func polarity(of outcome: String, lexicon: Lexicon) -> Double {
    let words = outcome.split(whereSeparator: { !$0.isLetter }).map { String($0).lowerASCII }
    let change = words.last { DirectionWords.changes.value(of: $0) != nil }
    switch change.flatMap({ DirectionWords.changes.value(of: $0) }) {
    case .some(let cue) where cue.kind == .worth: return cue.sign
    case .some(let cue) where cue.sign < 0: return 1
    default: return OutcomePolarity.polarity(of: outcome, lexicon: lexicon)
    }
  }

  private func candidates(_ question: DirectionQuestion, _ arms: Arms) -> [Candidate] {
    let weights = study.weights(of: question.outcome)
    let total = weights.values.sorted().reduce(0, +)
    guard total > 0 else { return [] }
    var found: [Candidate] = []
    for (index, line) in study.lines.enumerated() where line.sentence.tokens.count >= 5 {
      let places = study.places(of: weights, in: line)
      guard !places.isEmpty else { continue }
      let sides = arms.places(in: line, study)
      let whole = share(places, weights, total)
      for clause in line.shape.clauses {
        let here = places.filter { clause.contains($0.token) }
        let match = share(here, weights, total)
        var score = 0.8 * match + 0.2 * whole + bonus(line.sentence.role)
        let named = sides.within(clause)
        if !named.intervention.isEmpty { score += 0.07 }
        if !named.comparator.isEmpty { score += 0.07 }
        if isBefore(line.sentence, clause) { score -= 0.3 }
        let telling = here.filter { (weights[$0.stem] ?? 0) > 0.3 }.map(\.token)
        let outcome =
          !telling.isEmpty ? telling : here.isEmpty ? places.map(\.token) : here.map(\.token)
        found.append(
          Candidate(line: index, clause: clause, score: score, match: match, outcome: outcome))
      }
    }
    found.sort {
      ($1.score, $0.line, $0.clause.lowerBound) < ($0.score, $1.line, $1.clause.lowerBound)
    }
    return Array(found.prefix(4))
  }

  /// How much of the outcome's words is there.
  private func share(
    _ places: [(stem: String, token: Int)], _ weights: [String: Double], _ total: Double
  ) -> Double {
    var seen: Set<String> = []
    return places.reduce(0) {
      seen.insert($1.stem).inserted ? $0 + (weights[$1.stem] ?? 0) : $0
    } / total
  }

  /// Results first, then conclusions; what was planned or known before hardly counts, less so where
  /// the authors named the sections themselves.
  private func bonus(_ role: Passage.Role) -> Double {
    switch role {
    case .results: 0.12
    case .conclusions, .title: 0
    case .methods, .objective: study.isLabelled ? -0.4 : -0.15
    case .background: study.isLabelled ? -0.45 : -0.3
    case .other: 0
    case .registration, .funding, .metadata: -0.6
    }
  }

  /// Tells how things were at the start.
  private func isBefore(_ s: Sentence, _ clause: Range<Int>) -> Bool {
    let words = clause.map { s.word($0) }
    let tells = words.contains { ["baseline", "preoperative", "preintervention"].contains($0) }
    let before = words.contains("before") && !words.contains("after")
    return (tells || before)
      && !words.contains { ["from", "after", "change", "changes"].contains($0) }
  }
}
