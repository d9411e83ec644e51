import FactCheck
import Testing

/// Requests, pleas and what only looks like them.
@Suite struct AdviceTests {
  private func advice(_ text: String, _ passage: String = "p5") -> [Objection] {
    let statement = Statement(text: text, kind: .finding, sources: [passage])
    return Fixture.checker.check(
      statement, place: "found[0]", against: Fixture.checker.source(for: Fixture.trial)
    ).filter { $0.check == "advice" }
  }

  @Test(arguments: [
    "Fatigue did not differ between the groups. Ask the nurse about lamps.",
    "Fatigue did not differ between the groups. Never double the dose.",
    "Keep the room cool. Fatigue did not differ between the groups.",
  ])
  func aRequestIsSeenWhereverItsSentenceStands(text: String) {
    #expect(advice(text).first?.level == .block)
  }

  @Test(arguments: [
    "Follow-up times ranged from 8 to 24 weeks.", "Rest was the same in both groups.",
    "Use of ponesimod did not change fatigue.", "Talk therapy was not offered.",
  ])
  func aNounAtTheHeadIsNoRequest(text: String) {
    #expect(advice(text).isEmpty)
  }

  @Test func whatMayBeAdviceIsForAPersonUnlessTheAuthorsAsk() {
    #expect(advice("A dark room is a sensible choice.").map(\.level) == [.review])
    let study = Fixture.study(
      "Lamps and sleep", [("CONCLUSIONS", "Lamps should be tested at home in larger trials.")])
    let found = Fixture.objections("Lamps should be tested at home in larger trials.", study)
    #expect(!found.contains { $0.check == "advice" && $0.level == .block })
  }
}
