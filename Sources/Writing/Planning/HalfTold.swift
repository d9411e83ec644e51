import Evidence

/// What the next sentence of the abstract turns against is half of what was found: told alone it would
/// say something else. `Pain was lower. However, after adjustment it was not.`
struct HalfTold {
  let context: StudyContext

  /// The ways that tell one half where the page does not tell the other.
  func refusals(in outcome: Settler.Outcome, of plan: Plan) -> Set<Settler.Refusal> {
    let shown = [Plan.Place.headline, .found, .caution].flatMap { outcome.placed[$0] ?? [] }
    let told = Set(shown.filter { $0.statement.kind != .design }.flatMap(\.statement.sources))
    var refused: Set<Settler.Refusal> = []
    for placed in shown where [.finding, .view, .quote].contains(placed.statement.kind) {
      let isHalf = placed.statement.sources.contains { source in
        turn(after: source).map { !told.contains($0) } ?? false
          || placed.statement.kind == .quote
            && turned(by: source).map { !told.contains($0) } ?? false
          || hidesOtherArm(source, told)
      }
      guard isHalf else { continue }
      let item = plan.items[placed.item]
      // Of a headline there are others; a sentence of the page is not told in any other way either.
      let ways = item.place == .headline ? [placed.candidate] : Array(item.candidates.indices)
      refused.formUnion(ways.map { .init(item: placed.item, candidate: $0) })
    }
    return refused
  }

  /// `Falls became fewer in the training group`, where the page does not say that they did in both.
  private func hidesOtherArm(_ source: String, _ told: Set<String>) -> Bool {
    guard let passage = context.passage(source) else { return false }
    let others = ArmContrast.otherHalves(of: Pieces(passage.text), in: context)
    return !others.isEmpty && !others.contains { told.contains($0.id) || $0.id == source }
  }

  /// The sentence behind a result or a conclusion that turns against it.
  private func turn(after id: String) -> String? {
    let all = context.abstract
    guard let at = all.firstIndex(where: { $0.id == id }), at + 1 < all.count,
      [.results, .conclusions].contains(all[at].role)
    else { return nil }
    let next = all[at + 1]
    let pieces = Pieces(next.text)
    // `However, larger studies are needed`: every study says so, and cautions have a place of their own.
    guard ResultChooser.turns(next), !pieces.contains(anyOf: Self.wishes),
      takesBack(pieces, all[at])
    else { return nil }
    return next.id
  }

  /// `However, this was not so after adjustment` is of what was just told; `In contrast, mood rose` and
  /// `However, sleep did not change` are of something else.
  private func takesBack(_ turn: Pieces, _ told: Passage) -> Bool {
    if Self.contrasts.contains(where: { turn.first($0) == 0 }) { return false }
    if turn.contains(anyOf: Self.backward) { return true }
    let own = ResultChooser.content(told.text)
    return ResultChooser.content(turn.text).intersection(own).count > 1
  }

  private static let contrasts = [
    ["in", "contrast"], ["by", "contrast"], ["conversely"], ["on", "the", "other", "hand"],
  ]
  private static let backward: Set<String> = [
    "this", "these", "it", "they", "such", "difference", "differences", "effect", "effects",
    "association", "associations", "correlation", "correlations", "significance", "adjustment",
    "adjusted", "adjusting", "adjustments", "controlling", "correction", "disappeared", "remained",
    "result", "results", "sensitivity",
  ]

  /// The result or conclusion against which a sentence turns: quoted alone, its `However` hangs.
  private func turned(by id: String) -> String? {
    let all = context.abstract
    guard let at = all.firstIndex(where: { $0.id == id }), at > 0, ResultChooser.turns(all[at]),
      [.results, .conclusions].contains(all[at - 1].role)
    else { return nil }
    return all[at - 1].id
  }

  private static let wishes: Set<String> = [
    "further", "future", "needed", "warranted", "should", "required", "larger", "requires",
    "confirmed", "necessary", "consider",
  ]
}
