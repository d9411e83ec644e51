import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("The main result stands on the page")
struct MainResultTests {
  private func made(
    _ sentences: [(Passage.Role, String)], title: String, design: Design = .cohort
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: design, species: .human, stage: .observational,
      passages: InventedStudies.passages(study, sentences))
    return InventedStudies.context((study, evidence))
  }

  private let naps: [(Passage.Role, String)] = [
    (.background, "Naps are short sleeps."),
    (.objective, "We aimed to find out whether naps change walking."),
    (.methods, "The mean age was 40 years."),
    (.results, "The weather was mild in spring."),
    (.results, "Walking was faster after naps than after rest."),
    (.conclusions, "These results suggest that naps may help walking."),
    (.conclusions, "Further studies of naps are needed."),
  ]

  @Test("It is looked for in what sums up and answers the title, not in what comes next")
  func ranking() {
    let context = made(naps, title: "Naps and walking in MS")
    #expect(Set(MainResult(context: context).passages.map(\.id).prefix(2)) == ["p5", "p6"])
  }

  @Test("A short form stands for the words of the title")
  func shortForms() {
    let context = made(
      [
        (.methods, "We asked about nap wish reactions (NWR)."),
        (.results, "Hats were worn by 12% of people."),
        (.results, "NWR was seen in 40% of people."),
        (.results, "Coats were worn by 11% of people."), (.results, "Boots were bought in May."),
      ], title: "Nap wish reactions in daily life")
    #expect(MainResult(context: context).passages.first?.id == "p3")
  }

  @Test("Its conclusion is told as the authors' view, and a promise is no answer")
  func answers() throws {
    let context = made(naps, title: "Naps and walking in MS")
    let rewriter = SentenceRewriter(context: context)
    let planner = AnswerPlanner(context: context, rewriter: rewriter)
    let item = try #require(
      planner.items(besides: ["p5"]).first { $0.passages == ["p6"] })
    #expect(item.candidates.first?.statements.first?.kind == .view)
    let promise = Passage(
      id: "p9", role: .conclusions, section: "", text: "The findings will help nurses with naps.",
      start: 0, end: 40)
    #expect(!planner.mayAnswer(promise))
  }

  private func settled(_ items: [Plan.Item], words: Int = 200) -> Settler.Outcome {
    let abstract = Array(repeating: "word", count: words).joined(separator: " ")
    let study = InventedStudies.study(title: "T", sentences: [abstract])
    return Settler(plan: Plan(items: items)) { _, _ in [] }.settle(
      budget: QuoteBudget(study: study))
  }

  private func item(
    _ subject: String, _ way: Candidate.Way, _ kind: Statement.Kind, _ text: String, _ id: String
  ) -> Plan.Item {
    Plan.Item(
      .found, subject, passages: subject == Settler.quotedAnswer ? [] : [id],
      candidates: [
        Candidate(
          way, [Statement(text: text, kind: kind, sources: [id])], quoted: kind == .quote ? 4 : 0)
      ])
  }

  @Test("The authors' words answer only where none of these sentences stands")
  func lastResort() {
    let quoted = item(
      Settler.quotedAnswer, .quote, .quote, "The authors say: “Naps change walking well.”", "p2")
    let view = item("view", .operation, .view, "The authors say that hats are warm.", "p4")
    let told = item("result", .operation, .finding, "Walking was faster after naps.", "p2")
    #expect(settled([view, quoted]).placed[.found]?.last?.statement.kind == .quote)
    #expect(settled([told, quoted]).placed[.found]?.count == 1)
  }

  @Test("One of several likely sentences is not enough: a second one is quoted")
  func second() {
    let told = item("result", .operation, .finding, "Walking was faster after naps.", "p2")
    var quoted = item(
      Settler.quotedAnswer, .quote, .quote, "The authors say: “Hats are warm in winter.”", "p2")
    quoted.candidates.append(
      item(Settler.quotedAnswer, .quote, .quote, "The authors say: “Naps help people walk.”", "p3")
        .candidates[0])
    let kinds = settled([told, quoted]).placed[.found]?.map(\.statement.sources)
    #expect(kinds == [["p2"], ["p3"]])
  }

  @Test(
    "The people of the whole study may go from the start of a quote, and two short forms may stay")
  func shortened() throws {
    let long =
      "In patients with multiple sclerosis, naps at noon were not inferior to rest in the evening for "
      + "the ease of walking in the QX test over twelve weeks at home."
    let context = made(
      [
        (.objective, "We aimed to compare naps and rest for the ease of walking in MS."),
        (.methods, "The mean age was 40 years."), (.conclusions, long),
      ], title: "Naps and rest for the ease of walking in multiple sclerosis")
    let quoted = AnswerPlanner(context: context, rewriter: SentenceRewriter(context: context))
      .quoted
    let texts = quoted.flatMap(\.candidates).flatMap(\.statements).map(\.text)
    #expect(texts.contains { $0.contains("“naps at noon were not inferior") })
  }

  @Test("A quote does not lead where a result in plain words stands")
  func lead() {
    let quote = item(
      "main", .quote, .quote, "In the authors’ words: “Walking improved in NWR.”", "p1")
    let plain = item("result", .operation, .finding, "Walking was faster after naps.", "p2")
    let leaning = item("result", .operation, .finding, "They slept longer after naps.", "p3")
    #expect(
      settled([quote, plain]).placed[.found]?.map(\.statement.sources) == [["p2"], ["p1"]])
    let check = item("result", .operation, .finding, "Similar links were seen in women.", "p4")
    #expect(
      settled([quote, check]).placed[.found]?.map(\.statement.sources) == [["p1"], ["p4"]])
    #expect(
      settled([quote, leaning]).placed[.found]?.map(\.statement.sources) == [["p1"], ["p3"]])
  }
}
