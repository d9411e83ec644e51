import FactCheck
import Testing

/// The study of stopping ocrelizumab: eight sentences that a page once carried, and the page as it
/// should be.
@Suite struct StoppingStudyTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    var text: String
    var check: String
    /// What a person must read in the message.
    var reason: String
    /// The same fact told truly.
    var truth: String
    var testDescription: String { text }
  }

  static let wrong = [
    Wrong(
      text: "Out of 41 patients only a few showed signs of activity.", check: "numbers",
      reason: "hides a number that the source prints: 4 of 41",
      truth: "Out of 41 people with relapsing-remitting MS, 4 showed new activity."),
    Wrong(
      text: "For most people stopping did not lead to a significant return of problems.",
      check: "strength", reason: "does not speak of significance",
      truth:
        "The researchers say that the return of activity after stopping was low but not absent."),
    Wrong(
      text: "The researchers suggest that stopping might be safe.", check: "descriptors",
      reason: "safe”: the source does not say so",
      truth: "The researchers say that stopping may not suit everyone."),
    Wrong(
      text: "It is just like deciding to stop taking a vitamin.", check: "advice",
      reason: "a comparison that is not in the reviewed glossary",
      truth: "The researchers looked back at people who had stopped ocrelizumab."),
    Wrong(
      text: "41 people had new inflammation.", check: "numbers",
      reason: "41 is how many people there were",
      truth: "4 of 41 people had new inflammation."),
    Wrong(
      text: "Only 1 patient had new activity.", check: "numbers", reason: "in all it was 4 of 41",
      truth: "One person had MRI activity with symptoms."),
    Wrong(
      text: "9.8% of the 53 people had new inflammation.", check: "numbers",
      reason: "9.8% is a share of 41 in the source, not of 53",
      truth: "9.8% of the 41 people with relapsing-remitting MS had new inflammation."),
    Wrong(
      text: "People were followed for 17 months.", check: "numbers",
      reason: "17 is the time since an event in the source",
      truth: "Half of the people were followed for at least 16 months after stopping."),
  ]

  @Test(arguments: wrong) func stops(_ wrong: Wrong) {
    let found = Fixture.objections(wrong.text, Fixture.stopping)
    #expect(
      found.contains {
        $0.level == .block && $0.check == wrong.check && $0.message.contains(wrong.reason)
      },
      "\(found.map { "\($0.check) \($0.level): \($0.message)" })")
    // For the right reason only: what the sentence has right is not objected to.
    #expect(Set(found.filter { $0.level == .block }.map(\.check)) == [wrong.check])
  }

  @Test(arguments: wrong) func letsTheTruthPass(_ wrong: Wrong) {
    let found = Fixture.objections(wrong.truth, Fixture.stopping)
    #expect(found.isEmpty, "\(wrong.truth) → \(found.map(\.message))")
  }

  static let safety =
    "One study is not a reason to stop or change a medicine. An MS team can look at this with each person."

  static let page = Summary(
    writer: "editor:test",
    headline: s(
      "After stopping ocrelizumab, 4 of 41 people with relapsing-remitting MS had a suspected relapse or new MRI activity",
      ["p5"]),
    teaser: s(
      "Researchers looked back at 53 people who stopped ocrelizumab and did not switch to another drug.",
      ["p2", "p4"]),
    safety: [Statement(text: safety, kind: .standing, sources: ["safety:stopping"])],
    found: [
      s(
        "Researchers looked back at 53 people with MS who had stopped ocrelizumab (Ocrevus) for at least 12 months and had not switched.",
        ["p2", "p4"]),
      s(
        "41 had relapsing-remitting, 5 secondary progressive and 7 primary progressive MS.", ["p4"]),
      s("Half were followed for 16 months or longer after stopping.", ["p5"]),
      s("New inflammation meant a relapse, or at least 3 new or 2 active spots on MRI.", ["p3"]),
      s(
        "It was seen only in people with relapsing-remitting MS: 4 of 41 (9.8%, about 1 in 10).",
        ["p6"]),
      s(
        "One had MRI activity with symptoms; three had a suspected relapse without MRI activity.",
        ["p6"]),
      s("It came a median of 17 months after the last infusion.", ["p6"]),
    ],
    matters: [
      Statement(
        text: "Wondering about stopping is common.", kind: .standing, sources: ["topic:stopping"]),
      s("Little is known about MS activity after ocrelizumab is stopped.", ["p1"]),
    ],
    caution: [
      s(
        "The authors call the return of inflammation \"low but not absent\" and say that stopping may not suit everyone.",
        ["p7", "p8"], .view),
      s("They ask for larger studies.", ["p9"], .view),
      Statement(
        text: "There was no comparison with people who went on taking it.", kind: .absence,
        sources: ["absent:comparator"]),
      s(
        "About half were followed for less than 16 months after stopping, so later inflammation may have been missed.",
        ["p5"], .derived),
      s(
        "Only 12 people had progressive MS, and worsening of disability is not reported.", ["p4"],
        .derived),
    ],
    facts: [
      Summary.Fact(
        name: "harms", label: "Side effects",
        statement: Statement(
          text:
            "Side effects are not in the abstract. Not reported here does not mean none happened.",
          kind: .standing, sources: ["standing:harms.not_reported"]))
    ])

  private static func s(_ text: String, _ sources: [String], _ kind: Statement.Kind = .finding)
    -> Statement
  {
    Statement(text: text, kind: kind, sources: sources)
  }

  @Test func thePagePassesWhole() {
    let verdict = Fixture.checker.check(
      Self.page, against: Fixture.checker.source(for: Fixture.stopping))
    #expect(
      verdict.level == .pass,
      "\(verdict.objections.map { "\($0.statement) \($0.check) \($0.level): \($0.message)" })")
    #expect(verdict.missing == [])
  }

  @Test func thePagePassesSentenceBySentence() {
    let source = Fixture.checker.source(for: Fixture.stopping)
    for (place, statement) in Self.page.statements {
      let named = Fixture.checker.check(statement, place: place, against: source)
      #expect(named.isEmpty, "\(statement.text) → \(named.map(\.message))")
      guard statement.kind != .standing, statement.kind != .absence else { continue }
      // As pasted, without its kind and passages.
      let bare = Fixture.checker.check(text: statement.text, against: source, complete: false)
      #expect(bare.level < .block, "\(statement.text) → \(bare.objections.map(\.message))")
    }
  }

  @Test func withoutItsSafetyLineThePageIsBlocked() {
    var page = Self.page
    page.safety = []
    let verdict = Fixture.checker.check(
      page, against: Fixture.checker.source(for: Fixture.stopping))
    #expect(verdict.level == .block)
    #expect(verdict.missing == ["safety:stopping"])
  }

  @Test func aHeadlineThatContradictsTheTextIsBlocked() {
    let text =
      "Recurrence increased after stopping ocrelizumab. Recurrence decreased after stopping ocrelizumab."
    let verdict = Fixture.checker.check(
      text: text, against: Fixture.checker.source(for: Fixture.stopping), complete: false)
    #expect(verdict.objections.contains { $0.check == "agreement" && $0.level == .block })
  }
}
