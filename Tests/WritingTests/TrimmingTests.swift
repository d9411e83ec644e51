import Evidence
import Testing

@testable import Writing

@Suite("Shortening a sentence that is too long")
struct TrimmingTests {
  private var context: StudyContext {
    let sentences: [(Passage.Role, String)] = [
      (.objective, "We aimed to find out how people with bad sleep walk.")
    ]
    let study = InventedStudies.study(
      title: "Walking in people with bad sleep", sentences: sentences.map(\.1))
    return InventedStudies.context(
      (
        study,
        Evidence(
          design: .cohort, species: .human, stage: .observational,
          passages: InventedStudies.passages(study, sentences))
      ))
  }

  private func first(_ sentence: String) -> String? {
    Trimming(context: context).variants(of: Pieces(sentence)).first?.text
  }

  @Test("How it was worked out, of whom the whole study is, and what a thing is called besides go")
  func goes() {
    #expect(
      first("Through a careful analysis of many naps, we found a new kind of sleep in spring")
        == "we found a new kind of sleep in spring")
    #expect(
      first("In people with bad sleep, walking was slower in the evening than in the morning")
        == "walking was slower in the evening than in the morning")
    #expect(
      first("ZZZ1, a well known little protein of sleep, was higher in the evening")
        == "ZZZ1 was higher in the evening")
  }

  @Test("A part of the people, a bound and a list stay")
  func stays() {
    #expect(first("In men with severe pain, walking was slower in the evening than before") == nil)
    #expect(first("Using only an old method of analysis, we found less sleep in the spring") == nil)
    #expect(first("Naps, the evening walk, and the morning walk were longer in the spring") == nil)
  }

  @Test("What makes a treatment safe is not left out")
  func cautions() {
    #expect(
      ClauseSplit.withoutAddition(
        Pieces("The medicine could be continued in pregnancy, with monitoring of the child")) == nil
    )
  }

  @Test("Figures said apart for two things stand beside each")
  func pairs() {
    let rewriter = SentenceRewriter(context: context)
    let texts = { (source: String) in rewriter.rewrite(source).map { TermMark.plain($0.text) } }
    #expect(
      texts("Pain and itching under treatment were reported by 84% and 68% of women, respectively.")
        == ["Pain was reported by 84% and itching by 68% of women under treatment."])
    #expect(
      texts("The error rates were 2% in the first set and 3% in the second set, respectively.")
        == ["The error rates were 2% in the first set and 3% in the second set."])
  }

  @Test("Numbers of people in words become numerals, in names they stay")
  func numerals() {
    let rewriter = SentenceRewriter(context: context)
    let texts = { (source: String) in rewriter.rewrite(source).map { TermMark.plain($0.text) } }
    #expect(
      texts("Eight-hundred one (99.4%) women went on with yoga.")
        == ["801 (99.4%) women went on with yoga."])
    #expect(
      texts("Sixty-three percent of women had good sleep.") == ["63% of women had good sleep."])
    #expect(texts("Six women had good sleep.") == ["Six women had good sleep."])
  }

  @Test("A quote ends before an addition, but not inside a pair")
  func stretch() {
    let sentence =
      "We found that long naps in the early afternoon clearly lowered the wish for sleep in the "
      + "evening of most days in spring and summer suggesting a lasting effect of naps on nights"
    let stretch = QuotedStretch(of: sentence, longest: 25)
    #expect(stretch?.text.hasSuffix("in spring and summer") == true)
    #expect(stretch?.isCut == true)
    let pair =
      "Naps in the early afternoon of most days showed a strong and lasting association of evening "
      + "sleep and the morning walk in spring and the whole of the long summer of that year"
    #expect(QuotedStretch(of: pair, longest: 25) == nil)
  }
}
