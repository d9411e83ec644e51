import Testing

@testable import Writing

@Suite("The part of a long sentence that can stand as a quote")
struct QuotedStretchTests {
  private func stretch(_ sentence: String, _ longest: Int = 12) -> String? {
    QuotedStretch(of: sentence, longest: longest)?.text
  }

  @Test("What only leads to the sentence goes")
  func opening() {
    let quote = QuotedStretch(
      of: "However, we found that sleep was longer in people with lamps at home.", longest: 11)
    #expect(quote?.text == "sleep was longer in people with lamps at home.")
    #expect(quote?.isCut == false)
  }

  @Test("It ends where the sentence goes on with more of the same")
  func cut() {
    let head = "Sleep was longer in people with lamps at home"
    #expect(stretch("\(head), with the largest gain in the first week of all.") == head)
    #expect(stretch("\(head) (2.4 hours; p = 0.01), which was seen in every week.") == head)
    #expect(QuotedStretch(of: "\(head), with gains in every week.", longest: 12)?.isCut == true)
  }

  @Test(
    "It is not cut where the rest takes it back, or where it would be torn",
    arguments: [
      "Sleep was longer in people with lamps at home, but not in those over sixty.",
      "Sleep was longer in people with lamps at home, with no gain in mood at all.",
      "The test at home showed good to excellent intrarater, interrater and retest reliability here.",
      "The data of all homes together indicate that, compared with the nights before, sleep was long.",
      "Sleep rose by 12%, 14% and 19% in homes with lamps and in clinics, respectively, over weeks.",
      "Sleep was longer in homes with lamps between a door, which was shut, and a window.",
    ])
  func refused(sentence: String) {
    #expect(stretch(sentence) == nil)
  }
}
