import Evidence
import FactCheck
import Foundation
import Literature
import Testing

@testable import Writing

@Suite("What a review comes to, in its authors' words where ours fail")
struct MainViewTests {
  private func context(
    _ sentences: [(Passage.Role, String)], title: String, design: Design = .narrativeReview
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: design, species: .human, stage: .opinion,
      passages: InventedStudies.passages(study, sentences))
    return InventedStudies.context((study, evidence))
  }

  private let review: [(Passage.Role, String)] = [
    (.background, "Nap timing clocks (NTCs) are small machines."),
    (.methods, "We searched PubMed and discuss nap timing clocks here."),
    (.conclusions, "There is no solid evidence that NTCs change naps in the afternoon."),
    (.conclusions, "Further studies of machines are needed in the future."),
  ]

  @Test("It is the conclusion, not the search and not what comes next")
  func main() throws {
    let context = context(review, title: "Nap timing clocks and naps: a review")
    #expect(MainView(context: context).passage(among: context.abstract)?.id == "p3")
  }

  @Test("What everybody knows opens an abstract, and is left out where its authors say enough")
  func opening() {
    let known = "Naps are a short rest in the afternoon."
    let rest: [(Passage.Role, String)] = [
      (.results, "Short naps were linked to longer sleep at night."),
      (.results, "Long naps were linked to shorter sleep at night."),
      (.results, "Naps in the morning were linked to better moods."),
      (.conclusions, "Naps in the afternoon may improve sleep at night."),
    ]
    func sources(_ first: String) -> [String] {
      let context = context([(.results, first)] + rest, title: "Naps and sleep: a review")
      return OpinionPlanner(context: context, rewriter: SentenceRewriter(context: context))
        .items.filter { $0.subject != Settler.quotedAnswer }.flatMap(\.passages)
    }
    #expect(!sources(known).contains("p1"))
    #expect(sources("Our review covers naps in the afternoon.").contains("p1"))
  }

  @Test("Views in a row are not all opened in one way")
  func row() throws {
    let plan = Plan(
      items: (1...3).map { number in
        let text = "The authors say that nap \(number) was linked to sleep \(number)."
        return Plan.Item(
          .found, "view", passages: ["p\(number)"],
          candidates: [
            Candidate(.operation, [Statement(text: text, kind: .view, sources: ["p\(number)"])])
          ])
      })
    let settler = Settler(plan: plan) { _, _ in [] }
    let budget = QuoteBudget(study: InventedStudies.study(title: "Naps", sentences: ["Naps."]))
    let told = settler.settle(budget: budget).placed[.found]?.map(\.statement.text) ?? []
    #expect(
      told.map { $0.components(separatedBy: " that ")[0] }
        == ["The authors say", "They also say", "They add"])
  }

  @Test("A short form of the study's own is explained behind its quotation")
  func explained() throws {
    let context = context(review, title: "Nap timing clocks and naps: a review")
    let quote = try #require(context.passage("p3").flatMap { Quotation($0) })
    #expect(
      quote.explained(context)
        == "“There is no solid evidence that NTCs change naps in the afternoon.” "
        + "(NTCs: Nap timing clocks)")
    let other = try #require(
      Quotation(
        Passage(
          id: "p9", role: .results, section: "", text: "QXQ changed naps in the afternoon.",
          start: 0, end: 34)))
    #expect(other.explained(context) == nil)
  }

  @Test("How many a case report describes is said only where it was read")
  func cases() {
    let context = context(
      [(.results, "A 40-year-old woman napped; six others did not.")],
      title: "Naps in seven women: a case series", design: .caseReport)
    let texts = CaseFrame(context: context, people: nil).texts
    #expect(texts == ["Doctors describe what happened to one person or a few people."])
  }
}
