import Evidence

/// Headlines where the best results are not the ones to tell: a trial that did not reach what it was for,
/// and results that only the page itself takes up.
extension ResultHeadline {
  /// Results that the page tells below, though neither the title nor the aim names them: better in the
  /// headline than a title that tells none.
  var lesser: [Candidate] {
    guard evidence.design != .caseReport, !isLaboratory, unmetPrimary.isEmpty else { return [] }
    let best = HeadlineChooser(context: context, chooser: chooser).passages(rewriter.memo)
    let passages = chooser.choices.map(\.passage).filter { passage in
      let pieces = Pieces(passage.text)
      return !best.contains { $0.id == passage.id } && !chooser.leans(passage)
        && ResultKind.of(pieces) == .finding && !ResultChooser.isBaseline(pieces)
        && !ResultChooser.isCounting(pieces) && !HeadlineChooser.isAdvice(pieces)
        && !HeadlineChooser.pointsBack(pieces) && !HeadlineChooser.isSubgroup(pieces)
        && !ArmContrast.tellsHalf(pieces, in: context)
        && !pieces.contains("secondary") && !ResultKind.isBareScore(pieces)
        && !pieces.contains(anyOf: WordClasses.negations) && Self.tells(pieces)
    }
    return results(passages, with: people) + (people == nil ? [] : results(passages, with: nil))
  }

  /// `The trial did not meet its primary endpoint`.
  var unmetPrimary: [Passage] {
    switch evidence.design {
    case .rct, .nonrandomisedTrial: break
    default: return []
    }
    return (context.passages(.results) + context.passages(.conclusions)).filter { passage in
      let pieces = Pieces(passage.text)
      guard let at = pieces.list.firstIndex(where: { $0.lower == "primary" }) else { return false }
      let goal: Set<String> = ["endpoint", "endpoints", "end", "outcome", "outcomes", "objective"]
      return pieces.list[at...].prefix(4).contains { goal.contains($0.lower) }
        && pieces.list[..<at].suffix(4).contains { Self.missed.contains($0.lower) }
        && pieces.list[..<at].suffix(4).contains {
          ["not", "meet", "met", "reach"].contains($0.lower)
        }
    }
  }
  private static let missed: Set<String> = ["not", "failed", "fail"]

  /// Results that say of the same outcome that it did not change.
  func untold(beside unmet: [Passage], of passages: [Passage]) -> [Passage] {
    let words = unmet.map { ResultChooser.content($0.text) }.reduce(into: Set()) {
      $0.formUnion($1)
    }
    return (passages + chooser.choices.map(\.passage)).filter { passage in
      Pieces(passage.text).contains(anyOf: WordClasses.negations)
        && ResultKind.of(passage.text) == .finding && !chooser.leans(passage)
        && ResultChooser.content(passage.text).intersection(words).count >= 2
        && !unmet.contains { $0.id == passage.id }
    }
  }
}
