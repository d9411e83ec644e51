import Evidence
import Testing

@testable import Writing

@Suite("A long sentence: its beginning in our words, the rest quoted")
struct PartQuotationTests {
  private func texts(_ sentence: String) -> [String] {
    let study = InventedStudies.study(title: "Naps", sentences: [sentence])
    let passages = InventedStudies.passages(study, [(.results, sentence)])
    let evidence = Evidence(
      design: .cohort, species: .human, stage: .observational, passages: passages)
    let context = InventedStudies.context((study, evidence))
    return PartQuotation(context: context, rewriter: SentenceRewriter(context: context))
      .candidates(passages[passages.count - 1]).flatMap(\.statements)
      .map { TermMark.plain($0.text) }
  }

  @Test("The quotation begins behind an opening phrase")
  func opening() {
    let rest =
      "balance, walking speed and the hours outside the house were higher in those who rested in the afternoon than in those who rested at night."
    #expect(
      texts("After twelve weeks of daily naps, \(rest)").first
        == "The authors say that after twelve weeks of daily naps, “\(rest)”")
  }

  @Test("It begins with the verb, and what denies the verb is inside it")
  func verb() {
    let rest =
      "did not change walking speed or the time spent outside the house in those who rested in the afternoon or at night."
    #expect(
      texts("Short naps of thirty minutes in a quiet room \(rest)").first
        == "The authors say that short naps of thirty minutes in a quiet room “\(rest)”")
  }

  @Test("Who says it stands once")
  func researchers() {
    let rest =
      "observed longer walks, better balance and more time outside the house in those who rested in the afternoon than in those who rested at night."
    #expect(texts("We \(rest)").first == "The authors “\(rest)”")
  }

  @Test("What leans on another sentence, or tells people what to do, is not quoted so")
  func refused() {
    let rest =
      "balance, walking speed and the hours outside the house were higher in those who rested in the afternoon than in those who rested at night."
    #expect(texts("Of these, \(rest)").isEmpty)
    #expect(texts("After naps, patients should know that \(rest)").isEmpty)
  }

  @Test("Words of ours stay few, and quoted ones within what may be shown")
  func bounds() {
    let long =
      "Daily naps of thirty minutes in a quiet room with the curtains drawn and the telephone turned off by a nurse changed walking speed."
    for text in texts(long) {
      let parts = text.split(separator: "“")
      #expect(Measure.words(in: String(parts[0])) <= 20)
      #expect(Measure.words(in: String(parts[1])) <= Quotation.longest)
    }
  }
}
