import Condition
import Language

/// Cuts the figures of a sentence into runs, each about one outcome.
enum ResultRuns {
  struct Run {
    var figures: [BoundFigure]
    /// The tokens in front that may name the outcome.
    var before: Range<Int>
    var first: Int { figures[0].figure.first }
    var end: Int { figures[figures.count - 1].figure.end }
  }

  static func runs(
    _ bound: [BoundFigure], _ mentions: [ArmMention], _ placed: [PlacedEstimate], _ s: Sentence
  ) -> [Run] {
    var runs: [Run] = []
    var skipped: [Range<Int>] = mentions.map { $0.first..<$0.end }
    skipped += placed.map { $0.first..<max($0.first, $0.end) }
    skipped += bound.compactMap { $0.arm.map { $0.first..<$0.end } }
    for one in bound {
      guard let last = runs.last else {
        runs.append(Run(figures: [one], before: 0..<one.figure.first))
        continue
      }
      let gap = last.end..<max(last.end, one.figure.first)
      if saysSomething(gap, skipped, s) || !last.figures[0].figure.isLike(one.figure)
        || repeats(one, last)
      {
        runs.append(Run(figures: [one], before: gap))
      } else {
        runs[runs.count - 1].figures.append(one)
      }
    }
    return runs
  }

  /// A group's second figure of the same kind belongs to another outcome or time.
  private static func repeats(_ one: BoundFigure, _ run: Run) -> Bool {
    guard let arm = one.arm else { return false }
    return run.figures.contains { $0.arm.map { $0.isSame(as: arm) } ?? false }
  }

  private static func saysSomething(_ gap: Range<Int>, _ skipped: [Range<Int>], _ s: Sentence)
    -> Bool
  {
    gap.contains { i in
      s.tokens[i].kind == .word && !empty.contains(s.word(i))
        && !PeopleWords.people.contains(s.word(i))
        && !skipped.contains { $0.contains(i) }
    }
  }

  /// Words that name no outcome.
  static let empty: Set<String> = [
    "and", "or", "vs", "versus", "v", "than", "compared", "with", "to", "in", "for", "of", "the",
    "on", "at", "by", "from", "a", "an", "was", "were", "had", "is", "are", "while", "whereas",
    "but", "respectively", "group", "groups", "arm", "arms", "months", "month", "years", "year",
    "weeks", "days", "hours", "min", "points", "only", "those", "who", "among", "mean", "median",
    "pts", "ci", "p", "value", "against", "as", "did", "both", "received", "receiving", "it",
    "that",
    "compare", "control", "controls", "treated", "percent", "mmhg", "relative", "baseline", "after",
    "also", "which", "s", "ml", "mg", "kg", "l", "dl", "g", "mmol", "other", "n", "not", "total",
    "have", "then", "being", "per",
  ]
}
