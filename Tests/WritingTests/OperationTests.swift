import Evidence
import Testing

@testable import Writing

@Suite("Operations on a source sentence")
struct OperationTests {
  let rewriter = SentenceRewriter(context: InventedStudies.context(InventedStudies.trial()))

  private func plain(_ source: String) -> [String] {
    rewriter.rewrite(source).map { TermMark.plain($0.text) }
  }

  @Test(
    "Tests and intervals go, counts and percentages stay",
    arguments: [
      (
        "Fatigue was seen in 12 patients (39%, P=0.02).",
        "Fatigue was seen in 12 people (39%)."
      ),
      (
        "Falls were rarer with yoga (4/41 vs 9/40; 95% CI 0.1 to 0.9) than with rest.",
        "Falls were rarer with yoga (4/41 compared with 9/40) than with rest."
      ),
      ("Sleep was longer in women [12].", "Sleep was longer in women."),
      ("Sleep was longer (mean 7.2 h, SD 1.1) in women.", "Sleep was longer in women."),
    ])
  func brackets(source: String, expected: String) {
    #expect(plain(source) == [expected])
  }

  @Test("A second `that` does not stand without the first")
  func halfOfAPair() {
    #expect(
      GrammarGate.objection(to: "Zinc was lower in men and that iron was higher in men.") != nil)
    #expect(
      GrammarGate.objection(to: "The level of zinc and that of iron were lower in men.") == nil)
  }

  @Test("A bracket that limits what is said stays, or the sentence is left alone")
  func limitingBracket() {
    #expect(
      plain("Sleep was longer (but not in men) after yoga.")
        == ["Sleep was longer (but not in men) after yoga."])
    #expect(plain("Sleep was longer (but not in men, n = 12; p = 0.4) after yoga.").isEmpty)
  }

  @Test("Tests without brackets go, the sign of a count goes, a bracket that only explains goes")
  func bareStatistics() {
    #expect(
      plain("Sleep was longer after yoga than after rest, p = 0.004.")
        == ["Sleep was longer after yoga than after rest."])
    #expect(
      plain("For n = 40 participants, sleep was longer.") == [
        "For 40 participants, sleep was longer."
      ])
    #expect(
      plain(
        "Sleep habits (i.e., naps at noon, the time of going to bed, and the time of getting up "
          + "on all days of the week) were better after yoga."
      ) == ["Sleep habits were better after yoga."])
    // A figure that is the result itself stays.
    #expect(plain("Sleep was longer after yoga, OR = 1.4, than after rest.").isEmpty)
  }

  @Test("A sentence that is too long is cut where `and` brings a new subject and verb")
  func bareJoint() {
    let first = "Sleep was longer after twelve weeks with yoga in a class at home than after rest"
    #expect(
      plain("\(first) and the scores for mood were higher in those who had slept for longer.")
        == [
          first + ".", "The scores for mood were higher in those who had slept for longer.",
        ])
    // The verb after `but` is not that of the list's last member.
    #expect(
      plain(
        "Yoga brought more falls at home (80%) in the first twelve weeks, more pain in the back "
          + "(22%), and more sprains of the foot (52%) than rest, but there was no difference in "
          + "sleep."
      ).isEmpty)
    // `between the A and the B` is one thing.
    let between = "Sleep differed in length at home and in the clinic between the long group"
    #expect(
      plain("\(between) and the short group that were put together after twelve weeks of yoga.")
        .isEmpty)
  }

  @Test("How a figure was adjusted stays in the source")
  func adjustment() {
    #expect(
      plain("Fatigue was linked to age after adjusting for sex and weight.")
        == ["Fatigue was linked to age."])
    #expect(
      plain("Fatigue fell, and after adjusting for sex it was not linked to age.").count == 1)
  }

  @Test("Openings that announce are dropped, the actor is named")
  func openings() {
    #expect(
      plain("Furthermore, we found that sleep was associated with mood.")
        == ["Sleep was linked to mood."])
    #expect(
      plain("We measured sleep in ten patients.") == [
        "The researchers measured sleep in ten people."
      ])
  }

  @Test(
    "Significant is said in plain words",
    arguments: [
      ("Sleep was significantly longer in women.", "Sleep was longer in women."),
      ("Sleep was not significantly longer in women.", "Sleep was not clearly longer in women."),
      (
        "There was no statistically significant difference in sleep.",
        "There was no clear difference in sleep."
      ),
    ])
  func significance(source: String, expected: String) {
    #expect(plain(source) == [expected])
  }

  @Test("A long sentence is cut where both halves can stand alone")
  func clauses() {
    let source =
      "Walking speed was higher in the group that trained three times a week with a coach, "
      + "whereas sleep and mood were lower in the group that trained at home without any coach."
    let texts = plain(source)
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { Measure.words(in: $0) <= GrammarGate.longest })
    #expect(texts.last?.hasPrefix("But ") == true)
  }

  @Test("A closing reading by the authors is left out")
  func reading() {
    #expect(
      plain("Sleep was longer in women, suggesting that hormones play a part.")
        == ["Sleep was longer in women."])
  }

  @Test(
    "What leans on another sentence does not stand",
    arguments: [
      "These were higher in women.", "Scores were 3, 4 and 5 in men and women, respectively.",
      "It was seen in all of them.",
    ])
  func leaning(source: String) { #expect(plain(source).isEmpty) }

  @Test("A lay word may deny by itself, a number may be part of a name")
  func keptInTerms() {
    let mark = TermMark.mark(
      key: "glossary:x", first: "a scan without symptoms (RIS)", later: "a scan without symptoms",
      alone: "a scan without symptoms")
    #expect(
      KeptFacts.objection(
        to: "Sleep was worse with \(mark).", from: Pieces("Sleep was worse with RIS.")) == nil)
    #expect(
      KeptFacts.objection(
        to: "Sleep was worse with \(mark).", from: Pieces("Sleep was not worse with RIS.")) != nil)
    #expect(
      KeptFacts.objection(
        to: "The six-minute walk was longer.", from: Pieces("The 6MWT was longer.")) == nil)
  }

  @Test(
    "A lost negation, number or direction is noticed",
    arguments: [
      ("Sleep was longer.", "Sleep was not longer."), ("12 people fell.", "13 people fell."),
      ("Scores were higher.", "Scores were lower."), ("It may help.", "It helps."),
    ])
  func keptFacts(rewritten: String, source: String) {
    #expect(KeptFacts.objection(to: rewritten, from: Pieces(source)) != nil)
    #expect(KeptFacts.objection(to: source, from: Pieces(source)) == nil)
  }

  @Test("Short forms that nobody explains are refused")
  func shortForms() {
    #expect(plain("The QXZ score was higher in women.").isEmpty)
    #expect(!plain("The EDSS was higher in women.").isEmpty)
  }

  @Test("Medical words give way to plain ones where the phrase ends")
  func terms() {
    #expect(plain("The EDSS was higher in women.") == ["The disability score was higher in women."])
    #expect(
      plain("Ten RRMS patients walked daily.").first?.contains("relapsing-remitting MS") == true)
  }

  @Test("A list that was cut, an aim alone and a noun phrase are no sentences")
  func fragments() {
    #expect(GrammarGate.objection(to: "People were put in three groups: Yoga.") != nil)
    #expect(GrammarGate.objection(to: "To understand fatigue in women with MS.") != nil)
    #expect(GrammarGate.objection(to: "Because of the skills that are needed here.") != nil)
    #expect(GrammarGate.objection(to: "Because of rain, people were indoors.") == nil)
    #expect(GrammarGate.objection(to: "Naps were long in most groups; however.") != nil)
    #expect(GrammarGate.objection(to: "Adverse effects, sleep medicine use.") != nil)
    #expect(GrammarGate.objection(to: "People treated with rest in the village.") != nil)
    #expect(GrammarGate.objection(to: "People in the village slept and had less pain.") == nil)
  }

  @Test("A long list at the end says its first members, and that there are others")
  func shortList() {
    let long = Pieces("Rest was linked to sleep, mood, pain in the legs, walking and reading")
    #expect(
      ShortList.apply(to: long, keeping: [])?.text == "Rest was linked to sleep, mood and others")
    #expect(
      ShortList.apply(to: Pieces("Rest was linked to sleep, mood and pain"), keeping: []) == nil)
    #expect(
      ShortList.apply(to: long, keeping: ["reading"])?.text
        == "Rest was linked to sleep, mood, reading and others")
    let denied = Pieces("Rest was linked to sleep, mood, but not pain, walking and reading")
    #expect(ShortList.apply(to: denied, keeping: []) == nil)
  }
}
