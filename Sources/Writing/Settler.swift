import Evidence
import FactCheck

/// Settles a plan: for each item the first way that the fact check passes, within the budget of
/// quotes; what cannot be said is left out and named.
struct Settler {
  let plan: Plan
  /// What may take the place of the authors' words.
  var rewording = RewordingPairs.none
  let check: (Statement, String) -> [Objection]

  /// The subject of what is said only where no finding and no quote stands on the page.
  static let lastResort = "last resort"

  /// The subject of what is said only where no sentence that likely tells the main result stands.
  static let quotedAnswer = "quoted answer"

  /// Ways that turned out not to stand once the whole page was checked: item and candidate.
  var refused: Set<Refusal> = []

  struct Refusal: Hashable {
    var item: Int
    var candidate: Int
  }

  struct Placed: Sendable {
    var statement: Statement
    var item: Int
    var candidate: Int
    var way: Candidate.Way
  }

  struct Outcome: Sendable {
    var placed: [Plan.Place: [Placed]] = [:]
    /// Items that no way could say: their index in the plan.
    var leftOut: [Int] = []
    var budget: QuoteBudget
    /// Sentences that were left because they stand too much in the authors' words.
    var tooClose: [Statement] = []
  }

  func settle(budget: QuoteBudget) -> Outcome {
    let outcome = led(budget, needsAnswer: false)
    let told = answers(outcome)
    guard told < enough else { return outcome }
    let second = led(budget, needsAnswer: true)
    // Not at the cost of a result in plain words.
    return answers(second) > told && findings(second) >= findings(outcome)
      && (tellsMain(second) || !tellsMain(outcome)) ? second : outcome
  }

  func settle(
    _ order: [Int], _ budget: QuoteBudget, _ needsAnswer: Bool
  ) -> Outcome {
    var outcome = Outcome(budget: budget)
    var seen: Set<String>? = []
    var said: Set<String> = []
    var numbers = 0
    for index in order {
      let item = plan.items[index]
      // What the page must say has its words of the authors kept for it.
      if item.place == .found, outcome.placed[.found] == nil { reserve(in: &outcome, needsAnswer) }
      if item.subject == Self.quotedAnswer, !needsAnswer { continue }
      if item.isRequired || Self.isKept(item, needsAnswer) { outcome.budget.release(index) }
      if item.place == .found, item.subject == "estimate",
        !wasSaid(item, outcome) || figureStands(item, outcome)
      {
        continue
      }
      if item.place == .caution,
        (outcome.placed[.caution]?.count ?? 0) >= CautionPlanner.most
      {
        continue
      }
      // About six numbers are as many as a tired reader keeps; the main result is never cut.
      if item.place == .found, numbers >= 9, !item.isAnswer,
        item.subject == "result" || item.subject == "estimate"
      {
        continue
      }
      if isTold(item, outcome) { continue }
      if item.subject == Self.lastResort, tellsResult(outcome) { continue }
      guard let (candidate, statements) = first(of: item, index, &seen, said, &outcome) else {
        if ![Self.lastResort, Self.quotedAnswer].contains(item.subject),
          !item.isAnswer || item.isRequired
        {
          outcome.leftOut.append(index)
        }
        continue
      }
      for statement in statements {
        let place = item.place
        outcome.placed[place, default: []].append(
          Placed(
            statement: statement, item: index, candidate: candidate,
            way: item.candidates[candidate].way))
        said.insert(statement.text)
        // A list of shares is read as one thing.
        if place == .found { numbers += min(3, Measure.numbers(in: statement.text).count) }
      }
    }
    return outcome
  }

  private func tellsMain(_ outcome: Outcome) -> Bool {
    outcome.placed[.found]?.contains {
      plan.items[$0.item].subject == "main" && $0.statement.kind == .finding
    } ?? false
  }

  private func tellsResult(_ outcome: Outcome) -> Bool {
    outcome.placed[.found]?.contains {
      [.finding, .quote, .derived].contains($0.statement.kind)
    } ?? false
  }

  /// Keeps room for how many took part, the main result and the side effects: for each the first of
  /// its ways that the check passes.
  private func reserve(in outcome: inout Outcome, _ needsAnswer: Bool) {
    let kept = plan.items.indices.filter { Self.isKept(plan.items[$0], needsAnswer) }
      .sorted { (Self.urgency(plan.items[$0]), $0) < (Self.urgency(plan.items[$1]), $1) }
    // Sentences of our own first: a quote takes the room that they leave.
    for quotes in [false, true] {
      for index in kept where !outcome.budget.isReserved(index) {
        let item = plan.items[index]
        var seen: Set<String>? = nil
        var trial = outcome
        // Where the page must answer in the authors' words, it is for that alone.
        if item.subject == "main" {
          let counting = plan.items.indices.filter { plan.items[$0].subject == "participants" }
          trial.budget.releaseAll(but: Set(counting))
        }
        if let (number, statements) = first(of: item, index, &seen, [], &trial),
          (item.candidates[number].quoted > 0) == quotes
        {
          let texts = statements.map(\.ownWords)
          outcome.budget.reserve(
            index, quoted: item.candidates[number].quoted, texts: texts)
        }
      }
    }
  }

  /// An estimate follows only the sentence it belongs to.
  private func wasSaid(_ item: Plan.Item, _ outcome: Outcome) -> Bool {
    outcome.placed[.found]?.contains { placed in
      placed.statement.sources.contains { item.passages.contains($0) }
    } ?? false
  }

  /// The page has told the passage already: as a finding and again as a limit, say.
  private func isTold(_ item: Plan.Item, _ outcome: Outcome) -> Bool {
    guard item.passages.count == 1, item.place == .found || item.place == .caution,
      item.subject != "estimate", item.subject != "design"
    else { return false }
    return outcome.placed[.found]?.contains { placed in
      placed.way != .frame && placed.way != .profile
        && (placed.statement.sources == item.passages
          || placed.way == .model && item.passages.allSatisfy(placed.statement.sources.contains))
    } ?? false
  }

  /// The sentence before has the estimate in it already.
  private func figureStands(_ item: Plan.Item, _ outcome: Outcome) -> Bool {
    guard let text = item.candidates.first?.statements.first?.text,
      let value = Measure.numbers(in: text).first.flatMap(Double.init)
    else { return false }
    // `0.70` and `0.7` are one figure. A quotation prints it; that it shows no clear difference is
    // still to be said.
    let isNull = text.hasPrefix(ResultFrame.noDifference)
    return outcome.placed[.found]?.contains {
      !(isNull && $0.statement.kind == .quote)
        && Measure.numbers(in: $0.statement.text).contains { Double($0) == value }
    } ?? false
  }

  private func first(
    of item: Plan.Item, _ index: Int, _ seen: inout Set<String>?, _ said: Set<String>,
    _ outcome: inout Outcome
  ) -> (Int, [Statement])? {
    let standsAlone = item.place == .headline || item.place == .teaser
    for (number, candidate) in item.candidates.enumerated() {
      if refused.contains(Refusal(item: index, candidate: number)) { continue }
      if item.subject == Self.quotedAnswer, isWorded(candidate, outcome) { continue }
      if !outcome.budget.mayQuote(candidate.quoted) { continue }
      var trial = standsAlone || item.place == .facts ? nil : seen
      var settled = candidate.statements.map { settle($0, &trial) }
      let isOwn = candidate.way == .operation || candidate.way == .frame
      if isOwn, item.place != .facts {
        settled = settled.map { reworded($0, item, outcome.budget) }
      }
      // The headline may say what a sentence of the page says again; within the page nothing twice.
      if item.place == .found || item.place == .caution,
        settled.contains(where: { said.contains($0.text) })
          || (isOwn || candidate.way == .model)
            && settled.contains(where: { isRepeat($0, outcome) })
      {
        continue
      }
      if item.place == .found, let first = settled.first, pointsNowhere(first, outcome) { continue }
      let ownTexts = settled.filter(\.kind.needsSources).map(\.ownWords)
      let share = item.subject == "objective" ? 0.75 : 1
      guard
        let copied = outcome.budget.allows(
          quoted: candidate.quoted, texts: ownTexts, share: share)
      else {
        outcome.tooClose += settled
        continue
      }
      let isFree = settled.allSatisfy { check($0, name(item.place)).isEmpty }
      guard isFree else { continue }
      settled = chained(unjoined(settled, item, outcome), item, outcome)
      if !standsAlone, item.place != .facts { seen = trial }
      outcome.budget.take(quoted: candidate.quoted, copied: copied)
      return (number, settled)
    }
    return nil
  }

  /// In words of our own where it stands word for word in the abstract.
  private func reworded(
    _ statement: Statement, _ item: Plan.Item, _ budget: QuoteBudget
  ) -> Statement {
    guard statement.kind != .quote, statement.kind.needsSources else { return statement }
    var copy = statement
    copy.text = Rewording(budget: budget, pairs: rewording).apply(to: statement.text)
    let most = item.place == .headline ? HeadlinePlanner.longest : GrammarGate.longest
    let longest = max(most, Measure.words(in: TermMark.plain(statement.text)))
    guard copy.text != statement.text, Measure.words(in: copy.text) <= longest,
      check(copy, name(item.place)).isEmpty
    else { return statement }
    return copy
  }

  private func settle(_ statement: Statement, _ seen: inout Set<String>?) -> Statement {
    var copy = statement
    var trial = seen
    var (text, terms) = TermMark.settled(statement.text, seen: &trial)
    // An introduction that makes the sentence too long waits for the next one.
    if trial != nil, Measure.words(in: text) > GrammarGate.longest,
      Measure.words(in: TermMark.plain(statement.text)) <= GrammarGate.longest
    {
      var alone: Set<String>? = nil
      (text, terms) = TermMark.settled(statement.text, seen: &alone)
    } else {
      seen = trial
    }
    copy.text = text
    copy.terms += terms.filter { !copy.terms.contains($0) }
    return copy
  }

  func name(_ place: Plan.Place) -> String {
    place == .headline || place == .teaser ? place.rawValue : "\(place.rawValue)[0]"
  }
}
