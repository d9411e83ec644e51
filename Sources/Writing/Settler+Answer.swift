import FactCheck

/// How a page comes to tell the main result: room kept, a quote where nothing else stands, the plainest
/// result first.
extension Settler {
  /// One of the sentences that likely tell the main result stands on the page.
  func answers(_ outcome: Outcome) -> Bool {
    let wanted = Set(
      plan.items.filter { $0.subject == Self.quotedAnswer }
        .flatMap(\.candidates).flatMap(\.statements).flatMap(\.sources))
    return [Plan.Place.found, .headline].contains { place in
      outcome.placed[place]?.contains { placed in
        [.finding, .view, .quote, .derived].contains(placed.statement.kind)
          && placed.statement.sources.contains(where: wanted.contains)
      } ?? false
    }
  }

  static func isKept(_ item: Plan.Item, _ needsAnswer: Bool) -> Bool {
    item.subject == "participants" || item.subject == "main" && !needsAnswer
      || item.subject == Self.quotedAnswer && needsAnswer
      || item.isAnswer
  }

  /// The page has the passage of a quote in our words already.
  func isWorded(_ candidate: Candidate, _ outcome: Outcome) -> Bool {
    let sources = candidate.statements.flatMap(\.sources)
    return outcome.placed[.found]?.contains { placed in
      placed.way != .frame && placed.statement.sources.contains(where: sources.contains)
    } ?? false
  }

  func findings(_ outcome: Outcome) -> Int {
    outcome.placed[.found]?.count { $0.statement.kind == .finding } ?? 0
  }

  /// Settled so that no quote stands first where the page has a result in plain words.
  func led(_ budget: QuoteBudget, needsAnswer: Bool) -> Outcome {
    let outcome = settle(Array(plan.items.indices), budget, needsAnswer)
    guard let order = order(led: outcome) else { return outcome }
    let second = settle(order, budget, needsAnswer)
    let isWhole = second.placed[.found]?.count == outcome.placed[.found]?.count
    return isWhole ? second : outcome
  }

  private static let results: Set<String> = ["main", "result", "harms"]

  /// The plan with its first result in plain words in front of a quoted one that would lead.
  func order(led outcome: Outcome) -> [Int]? {
    let told = (outcome.placed[.found] ?? []).filter {
      Self.results.contains(plan.items[$0.item].subject)
    }
    guard let lead = told.first, lead.statement.kind == .quote,
      let plain = told.first(where: {
        $0.statement.kind == .finding && $0.item != lead.item && standsAlone($0, told)
      })
    else { return nil }
    var order = Array(plan.items.indices)
    order.removeAll { $0 == plain.item }
    guard let at = order.firstIndex(of: lead.item) else { return nil }
    order.insert(plain.item, at: at)
    return order
  }

  func standsAlone(_ placed: Placed, _ told: [Placed]) -> Bool {
    let first = told.first { $0.item == placed.item }?.statement.text ?? ""
    let pieces = Pieces(first)
    guard let word = pieces.list.first?.lower else { return false }
    let isHarm = pieces.contains(anyOf: [
      "unwanted", "adverse", "side", "serious", "died", "deaths",
    ])
    return !isHarm && !HeadlineChooser.pointsBack(pieces) && !WordClasses.leaning.contains(word)
      && !["but", "when", "among"].contains(word)
      && !pieces.contains(anyOf: ["other", "others", "another", "latter", "former"])
  }
}
