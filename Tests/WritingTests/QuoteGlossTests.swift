import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("Short forms of a quotation")
struct QuoteGlossTests {
  private let gloss: QuoteGloss = {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "We counted nap minutes a day (NMD) in patients with multiple sclerosis (MS)."),
      (.results, "NMD and EDSS went up together in RRMS."),
    ]
    let study = InventedStudies.study(title: "Naps", sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: .cohort, species: .human, passages: InventedStudies.passages(study, sentences))
    return QuoteGloss(context: InventedStudies.context((study, evidence)))
  }()

  @Test("What the study or the profile says they stand for stands behind the quotation")
  func explained() {
    #expect(
      gloss.text("The authors say: “EDSS went up in RRMS.”")
        == "The authors say: “EDSS went up in RRMS.” (EDSS: disability score; "
        + "RRMS: relapsing-remitting MS)")
    #expect(
      gloss.text("The authors say: “EDSS and NMD rose.” (NMD: nap minutes a day)")
        == "The authors say: “EDSS and NMD rose.” (NMD: nap minutes a day; EDSS: disability score)")
  }

  @Test("The short name of a medicine is spelt out")
  func medicine() {
    #expect(
      gloss.text("The authors say: “Naps with EXB were long.”")
        == "The authors say: “Naps with EXB were long.” (EXB: examplumab)")
  }

  @Test("Nothing is added where nothing is known, or where it stands there already")
  func bare() {
    #expect(gloss.text("The authors say: “Pain rose in the XYZ group.”") == nil)
    #expect(gloss.text("The authors say: “The scale (EDSS) rose.”") == nil)
    #expect(gloss.text("No quotation at all, EDSS.") == nil)
  }

  @Test("The bare quotation stays as the second way")
  func ways() {
    let quote = Candidate(
      .quote, [Statement(text: "The authors say: “EDSS rose.”", kind: .quote, sources: ["p2"])],
      quoted: 2)
    let ways = gloss.glossed([quote])
    #expect(ways.count == 2 && ways.last == quote && ways.allSatisfy { $0.quoted == 2 })
  }
}

@Suite("What `this` points at")
struct PointedNounTests {
  @Test("A thing that nothing on the page has named is noticed")
  func open() {
    #expect(PointedNoun.open(in: "This virus also harms nerves.", after: ["Naps help."]) == "virus")
    #expect(PointedNoun.open(in: "Half of these hurdles remain.", after: []) == "hurdles")
  }

  @Test(
    "What was named, what the page is about and what says nothing more is let be",
    arguments: [
      "The virus was found, and this virus harms nerves.", "This study shows little.",
      "It is so in these patients.", "Drinks such as tea help.", "This shows that naps help.",
    ])
  func named(_ text: String) { #expect(PointedNoun.open(in: text, after: []) == nil) }

  @Test("Named a sentence before is named")
  func before() {
    #expect(
      PointedNoun.open(in: "These viruses harm nerves.", after: ["A virus was found."]) == nil)
  }
}
