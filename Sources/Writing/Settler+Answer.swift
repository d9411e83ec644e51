import FactCheck

/// How a page comes to tell the main result: room kept, a quote where nothing else stands, the plainest
/// result first.
extension Settler {
  /// The sentences that likely tell the main result, as far as they could be quoted.
  private var wanted: Set<String> {
    Set(
      plan.items.filter { $0.subject == Self.quotedAnswer }
        .flatMap(\.candidates).flatMap(\.statements).flatMap(\.sources))
  }

  /// How many of them stand on the page.
  func answers(_ outcome: Outcome) -> Int {
    let told = [Plan.Place.found, .headline].flatMap { outcome.placed[$0] ?? [] }
      .filter { [.finding, .view, .quote, .derived].contains($0.statement.kind) }
      .flatMap(\.statement.sources)
    return wanted.intersection(told).count
  }

  /// The likeliest one alone is the main result in 57 of 100 abstracts, one of the first two in 82: a
  /// page should have two of them.
  var enough: Int { min(2, wanted.count) }

  static func isKept(_ item: Plan.Item, _ needsAnswer: Bool) -> Bool {
    guard item.place == .found else { return false }
    return item.subject == "participants" || item.subject == "main" && !needsAnswer
      || item.subject == Self.quotedAnswer && needsAnswer
      || item.subject == "harms" && item.isRequired || item.isAnswer
  }

  /// Whose room is kept first.
  static func urgency(_ item: Plan.Item) -> Int {
    switch item.subject {
    case "participants": 0
    case "main": 1
    case "harms": 2
    default: 3
    }
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
    guard let order = order(led: outcome) ?? order(ofViews: outcome) else { return outcome }
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

  /// The plan with the views of a text without results of its own in the order in which its authors give
  /// them: what a thing is stands before what they make of it.
  func order(ofViews outcome: Outcome) -> [Int]? {
    let told = (outcome.placed[.found] ?? []).map(\.item).reduce(into: [Int]()) { list, item in
      if list.last != item { list.append(item) }
    }
    guard !told.contains(where: { Self.results.subtracting(["main"]).contains(subject($0)) })
    else { return nil }
    let views = told.filter { ["main", "view"].contains(subject($0)) }
    let places = views.compactMap { plan.items[$0].passages.first.flatMap(Self.place) }
    guard views.count > 1, places.count == views.count, views.first.map(subject) == "main",
      plan.items[views[0]].candidates.allSatisfy({ $0.statements.allSatisfy(Self.isView) })
    else { return nil }
    let sorted = zip(places, views).sorted { $0 < $1 }.map(\.1)
    guard sorted != views, let first = views.min() else { return nil }
    var order = plan.items.indices.filter { !views.contains($0) }
    order.insert(contentsOf: sorted, at: order.firstIndex { $0 > first } ?? order.count)
    return order
  }

  private func subject(_ item: Int) -> String { plan.items[item].subject }

  private static func isView(_ statement: Statement) -> Bool {
    statement.kind == .view || statement.kind == .quote
  }

  /// `p12` → 12.
  private static func place(_ passage: String) -> Int? { Int(passage.dropFirst()) }

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
