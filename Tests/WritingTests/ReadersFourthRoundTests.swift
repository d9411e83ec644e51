import Evidence
import FactCheck
import Testing

@testable import Writing

/// What a fourth round of readers stumbled over; every sentence here is invented.
@Suite("What readers stumbled over, fourth round")
struct ReadersFourthRoundTests {
  private func cautions(beside found: String) -> [String] {
    let study = InventedStudies.study(title: "Naps", sentences: ["Naps were asked about."])
    let null = Statement(
      text: "No clear difference proves nothing.", kind: .standing,
      sources: ["standing:result.null"])
    let told = Statement(text: found, kind: .finding, sources: ["p1"])
    let plan = Plan(items: [
      Plan.Item(.found, "result", candidates: [Candidate(.operation, [told])]),
      Plan.Item(.caution, "result.null", candidates: [Candidate(.profile, [null])]),
    ])
    var outcome = Settler.Outcome(budget: QuoteBudget(study: study))
    for (item, place) in [Plan.Place.found, .caution].enumerated() {
      outcome.placed[place] = [
        .init(
          statement: plan.items[item].candidates[0].statements[0], item: item, candidate: 0,
          way: plan.items[item].candidates[0].way)
      ]
    }
    return PageAssembly(plan: plan, outcome: outcome, evidence: Evidence(passages: [])).summary
      .caution.map(\.text)
  }

  @Test("What no clear difference means is said only beside one")
  func null() {
    #expect(cautions(beside: "Mood did not differ between the groups.").count == 1)
    #expect(cautions(beside: "Sleep was similar in both groups.").count == 1)
    #expect(cautions(beside: "People who were not tired had fewer falls.").isEmpty)
    #expect(cautions(beside: "Sleep was longer after naps.").isEmpty)
  }

  @Test("Where the page tells others, only some of the results are unread")
  func someResults() {
    func line(_ tells: Bool) -> String? {
      FactsPlanner.unsure(Evidence(passages: []), leftOut: ["p2"], tellsSome: tells).first?
        .statement.text
    }
    #expect(line(true) == "We could not read this reliably: some of the results: see the source.")
    #expect(line(false) == "We could not read this reliably: results: see the source.")
  }

  @Test("An odds ratio is told as odds")
  func odds() {
    #expect(
      EstimateWords.plain(Pieces("OR 3.1, 95% CI 1.2-5.0"))
        == "odds 3.1 times as high, probably between 1.2 and 5.0")
    #expect(
      EstimateWords.plain(Pieces("RR 3.1, 95% CI 1.2-5.0"))
        == "3.1 times as high, probably between 1.2 and 5.0")
  }

  @Test(
    "A quotation is not cut before whom it was seen in, or from when it counts",
    arguments: [
      ("Longer naps were seen at noon", ", and were rarer in patients with pain"),
      ("Longer naps were seen at noon", ", following weeks of tea"),
      ("Longer naps are not only a habit", ", but also a need"),
    ])
  func cuts(_ head: String, _ tail: String) {
    #expect(QuotedStretch.leavesWhom(Pieces(head), before: Pieces(tail)))
    #expect(!QuotedStretch.leavesWhom(Pieces("Patients had naps"), before: Pieces(", and tea")))
  }

  @Test("A quotation that opens with `It` points at nothing the page has shown")
  func orphans() {
    #expect(OpenReference.opens(Pieces("It provides a nap at noon.")))
    #expect(!OpenReference.opens(Pieces("It is known that naps at noon are short.")))
    #expect(!OpenReference.opens(Pieces("It remains unclear whether naps help.")))
  }

  @Test("`Of the 28 naps` is told where the 28 were")
  func counted() {
    let text = "Ten of the 28 naps were short."
    #expect(PointedNoun.open(in: text, after: []) == "naps")
    #expect(PointedNoun.open(in: text, after: ["The researchers found 28 naps."]) == nil)
    #expect(PointedNoun.open(in: "Ten of the 28 people who slept were old.", after: []) == nil)
  }

  @Test("Who completed a study is told from what they then did")
  func completed() {
    #expect(
      !ResultChooser.isCounting(
        Pieces("Twenty of the 22 patients who completed the study reported less pain.")))
    #expect(ResultChooser.isCounting(Pieces("Twenty-two patients completed the study.")))
  }

  @Test("A difference that passed no test is none, whoever was without something")
  func untested() {
    let text = "Falls were 43% more common in nappers than in those without naps (p = .39)."
    #expect(ResultKind.of(text) == .trend)
    #expect(
      ResultKind.of("Falls were rarer in both groups without a difference (p = 0.39).") == .finding)
  }

  @Test("A form in `-ed` before `by` and a doer is no verb of a sentence")
  func participles() {
    #expect(
      GrammarGate.objection(to: "The benefits experienced by people after naps.") == "no verb")
    #expect(GrammarGate.objection(to: "Falls after naps decreased by 5 points.") == nil)
    #expect(GrammarGate.objection(to: "Falls after naps decreased by half.") == nil)
  }

  @Test("Words that hang on the plain word do not stand behind half a compound")
  func compounds() {
    let book = Phrasebook(phrases: [
      Phrase(from: ["self-efficacy"], to: "trust in one’s own abilities")
    ])
    #expect(
      book.plain("The program raised exercise self-efficacy.")
        == "The program raised exercise self-efficacy.")
    #expect(
      book.plain("The program raised self-efficacy.")
        == "The program raised trust in one’s own abilities.")
  }
}
