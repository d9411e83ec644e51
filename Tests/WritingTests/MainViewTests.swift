import Evidence
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
