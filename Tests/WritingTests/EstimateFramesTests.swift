import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("Estimates in sentences of their own")
struct EstimateFramesTests {
  private func frame(
    _ text: String, outcome: String, value: Double, _ low: Double, _ high: Double
  ) -> (frames: ResultFrame, finding: Finding, passage: Passage) {
    let sentences: [(Passage.Role, String)] = [(.results, text)]
    let study = InventedStudies.study(title: "Naps", sentences: [text])
    let passages = InventedStudies.passages(study, sentences)
    let context = InventedStudies.context(
      (study, Evidence(design: .cohort, species: .human, passages: passages)))
    let finding = Finding(
      outcome: outcome, primary: true, sources: ["p1"],
      estimate: .init(kind: "risk_ratio", value: value, low: low, high: high, level: 95))
    let frames = ResultFrame(context: context, rewriter: SentenceRewriter(context: context))
    return (frames, finding, passages[1])
  }

  @Test("The first of several ratios is told with the outcome in front of it")
  func leading() {
    let one = frame(
      "Naps increased the risk of falling (RR 1.16; 95% CI 1.07-1.27) and of fractures (RR 1.4; "
        + "95% CI 1.1-1.7).", outcome: "risk of falling", value: 1.16, 1.07, 1.27)
    #expect(!one.frames.isOnlyEstimate(one.finding, of: one.passage))
    #expect(
      one.frames.leadingEstimate(one.finding, of: one.passage)?.statements.map(\.text)
        == ["The risk of falling was 1.16 times as high (probably between 1.07 and 1.27)."])
    let other = frame(
      "Naps increased falls (RR 1.16; 95% CI 1.07-1.27) and fractures of a hip (RR 1.4; 95% CI "
        + "1.1-1.7).", outcome: "fractures of a hip", value: 1.4, 1.1, 1.7)
    #expect(other.frames.leadingEstimate(other.finding, of: other.passage) == nil)
  }

  @Test("An interval that holds no effect needs no direction to be told")
  func null() {
    let one = frame(
      "The risk ratio of falling was 0.61 (95% CI 0.31-1.22).", outcome: "falling", value: 0.61,
      0.31, 1.22)
    #expect(one.frames.isOnlyEstimate(one.finding, of: one.passage))
    #expect(
      one.frames.estimate(one.finding)?.statements.first?.text
        == "There was no clear difference: the risk was 0.61 times as high, probably between 0.31 "
        + "and 1.22.")
    let clear = frame(
      "The risk ratio of falling was 0.61 (95% CI 0.31-0.92).", outcome: "falling", value: 0.61,
      0.31, 0.92)
    #expect(!clear.frames.isOnlyEstimate(clear.finding, of: clear.passage))
  }

  @Test("What one arm did is half, where both did it")
  func arms() {
    let sentences: [(Passage.Role, String)] = [
      (.results, "The rate of falls decreased in the nap group."),
      (.conclusions, "The rate of falls improved in both groups."),
    ]
    let study = InventedStudies.study(title: "Naps", sentences: sentences.map(\.1))
    func halves(_ design: Design) -> [String] {
      let context = InventedStudies.context(
        (
          study,
          Evidence(
            design: design, species: .human,
            passages: InventedStudies.passages(study, sentences))
        ))
      return ArmContrast.otherHalves(of: Pieces(sentences[0].1), in: context).map(\.id)
    }
    #expect(halves(.rct) == ["p2"])
    #expect(halves(.cohort).isEmpty)
  }
}
