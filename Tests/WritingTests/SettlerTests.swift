import FactCheck
import Testing

@testable import Writing

@Suite("Settling a plan")
struct SettlerTests {
  private func statement(_ text: String, _ kind: Statement.Kind = .finding) -> Statement {
    Statement(text: text, kind: kind, sources: ["p1"])
  }

  private var item: Plan.Item {
    Plan.Item(
      .found, "main", passages: ["p1"],
      candidates: [
        Candidate(.frame, [statement("A frame says it.")]),
        Candidate(.operation, [statement("An operation says it.")]),
        Candidate(.quote, [statement("The authors say: “It.”", .quote)], quoted: 3),
      ], isRequired: true)
  }

  private func settle(objectingTo bad: Set<String>, words: Int = 100) -> Settler.Outcome {
    let abstract = Array(repeating: "word", count: words).joined(separator: " ")
    let study = InventedStudies.study(title: "T", sentences: [abstract])
    let settler = Settler(plan: Plan(items: [item])) { statement, place in
      bad.contains { statement.text.hasPrefix($0) }
        ? [Objection(statement: place, check: "numbers", level: .block, message: "no")] : []
    }
    return settler.settle(budget: QuoteBudget(study: study))
  }

  @Test("The next way is taken when the fact check objects, down to the quote")
  func order() {
    #expect(settle(objectingTo: []).placed[.found]?.first?.way == .frame)
    #expect(settle(objectingTo: ["A frame"]).placed[.found]?.first?.way == .operation)
    #expect(settle(objectingTo: ["A frame", "An op"]).placed[.found]?.first?.way == .quote)
  }

  @Test("What no way can say is left out and named")
  func leftOut() {
    #expect(settle(objectingTo: ["A", "The"]).leftOut == [0])
    // A quote of three words is beyond 15% of ten.
    #expect(settle(objectingTo: ["A frame", "An op"], words: 10).leftOut == [0])
  }

  @Test("Views of a text without results stand in the order of their authors")
  func orderOfViews() {
    func view(_ subject: String, _ passage: String, _ text: String) -> Plan.Item {
      Plan.Item(
        .found, subject, passages: [passage],
        candidates: [
          Candidate(
            .operation,
            [Statement(text: "The authors say that \(text).", kind: .view, sources: [passage])])
        ])
    }
    let plan = Plan(items: [
      view("main", "p12", "lamps may help some people to sleep"),
      view("view", "p3", "many moths live near water"),
      view("view", "p10", "rain falls mostly in winter"),
    ])
    let study = InventedStudies.study(title: "T", sentences: ["Some words."])
    let outcome = Settler(plan: plan) { _, _ in [] }.settle(budget: QuoteBudget(study: study))
    #expect(
      outcome.placed[.found]?.map(\.statement.sources) == [["p3"], ["p10"], ["p12"]])
  }

  @Test("A medical word is introduced once")
  func terms() {
    let mark = TermMark.mark(
      key: "glossary:edss", first: "disability score (EDSS)", later: "disability score",
      alone: "disability score")
    let plan = Plan(items: [
      Plan.Item(
        .headline, "headline", candidates: [Candidate(.frame, [statement("The \(mark) fell")])]),
      Plan.Item(.found, "a", candidates: [Candidate(.frame, [statement("The \(mark) fell.")])]),
      Plan.Item(.found, "b", candidates: [Candidate(.frame, [statement("The \(mark) rose.")])]),
    ])
    let study = InventedStudies.study(title: "T", sentences: ["Some words."])
    let outcome = Settler(plan: plan) { _, _ in [] }.settle(budget: QuoteBudget(study: study))
    #expect(outcome.placed[.headline]?.first?.statement.text == "The disability score fell")
    #expect(
      outcome.placed[.found]?.map(\.statement.text) == [
        "The disability score (EDSS) fell.", "The disability score rose.",
      ])
    #expect(outcome.placed[.found]?.first?.statement.terms == ["edss"])
  }
}
