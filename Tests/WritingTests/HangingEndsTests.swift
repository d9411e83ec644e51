import Testing

@testable import Writing

@Suite("What hangs on the end of a long sentence")
struct HangingEndsTests {
  private func pair(_ text: String) -> [String]? {
    Sequel.pair(of: Pieces(text)).map { $0.map(\.pieces.text) }
  }

  @Test("It becomes a sentence of its own")
  func told() {
    #expect(
      pair("The women in the yoga group showed more sleep, which went together with less pain") == [
        "The women in the yoga group showed more sleep", "This went together with less pain",
      ])
    #expect(
      pair("Costs of care were higher in men, with larger losses observed in later years") == [
        "Costs of care were higher in men", "larger losses were observed in later years",
      ])
    #expect(
      pair("The score was higher near the window, with a steeper slope in women than men") == [
        "The score was higher near the window", "There was a steeper slope in women than men",
      ])
    #expect(
      pair("There was a clear rise in strength in the yoga group, but not in the control group")
        == [
          "There was a clear rise in strength in the yoga group",
          "This was not so in the control group",
        ])
    #expect(
      pair("The search brought to light 216 reports on naps, of which 90 were of use")?.first == nil
    )
    #expect(
      pair("The nurses identified 44 children with naps, 21 of whom were already in bed at noon")
        == [
          "The nurses identified 44 children with naps", "21 of these were already in bed at noon",
        ])
  }

  @Test(
    "It stays where `this` could mean something that nobody claimed, or where it is one of a list",
    arguments: [
      "Yoga may have helped the women in the group, which went together with less pain",
      "Yoga did not help the women in the group, which went together with less pain",
      "Recovery was better in people who were young, on tea, with a longer time in bed",
      "The women in the group had more pain and changes, which went together with less sleep",
      "The mice had fewer spots, with B cells, T cells, and others in the cord",
    ])
  func kept(_ text: String) { #expect(pair(text) == nil) }

  @Test("Words that say nothing of their own go; what is left begins with a capital")
  func compact() {
    #expect(
      Compact.apply(
        to: Pieces("A total of 40 men were found to be tired due to the presence of pain"))?
        .text == "40 men were tired due to pain")
    #expect(
      Compact.apply(to: Pieces("The majority of women slept"))?.text == "Most women slept")
    #expect(Compact.apply(to: Pieces("Women slept well")) == nil)
  }

  @Test("A sentence that opens with `this` passes only behind the one that it means")
  func follows() {
    let text = "This went together with less pain."
    #expect(GrammarGate.objection(to: text) != nil)
    #expect(GrammarGate.objection(to: text, follows: true) == nil)
  }

  @Test("An active verb behind a comma carries the subject; a participle does not")
  func actives() {
    #expect(
      CarriedSubject.pieces(
        of: Pieces("Pain was higher in women"), for: Pieces("declined with age in both")) == nil)
    #expect(
      CarriedSubject.pieces(
        of: Pieces("Tea reduced pain in women"), for: Pieces("protected against falls")
      )
      .map { Pieces(list: $0).text } == "Tea")
  }
}
