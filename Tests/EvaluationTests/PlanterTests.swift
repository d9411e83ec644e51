import Testing

@testable import Evaluation

/// Errors are planted where they are errors, one of each kind at most.
struct PlanterTests {
  private func planted(
    _ kind: PlantedError.Kind, in sentence: String, of source: String? = nil
  ) -> String? {
    Planter(sentence: sentence, source: source ?? sentence).errors().first { $0.kind == kind }?.text
  }

  @Test func aPartBecomesItsWhole() {
    #expect(
      planted(.partAsWhole, in: "The lamp helped 4 of 41 people.") == "The lamp helped 41 people.")
    #expect(
      planted(.droppedDenominator, in: "The lamp helped 4 of 41 people.")
        == "The lamp helped 4 people.")
    #expect(planted(.partAsWhole, in: "All 41 of 41 people slept.") == nil)
  }

  @Test func groupsChangePlaces() {
    let sentence = "Sleep came to 42% with lamps and 31% with candles."
    #expect(
      planted(.swappedArms, in: sentence) == "Sleep came to 31% with lamps and 42% with candles.")
    #expect(planted(.droppedGroup, in: sentence) == "Sleep came to 42% with lamps.")
  }

  @Test func aNotIsDroppedWhereTheSourceHasOne() {
    let sentence = "Lamps did not help people to sleep."
    #expect(planted(.droppedNot, in: sentence) == "Lamps did help people to sleep.")
    #expect(planted(.droppedNot, in: sentence, of: "Lamps were useless.") == nil)
  }

  @Test func aHedgeIsDroppedWhereTheSourceIsCareful() {
    let sentence = "Lamps may help people to sleep."
    #expect(planted(.droppedHedge, in: sentence) == "Lamps help people to sleep.")
    #expect(planted(.droppedHedge, in: sentence, of: "Lamps helped.") == nil)
  }

  @Test func aDrugBecomesOneTheSourceDoesNotName() throws {
    let text = try #require(
      planted(.drug, in: "Fingolimod was given.", of: "Fingolimod or siponimod was given."))
    #expect(text == "ozanimod was given.")
  }

  @Test func wordsInBracketsAreLeftAlone() {
    #expect(planted(.direction, in: "Sleep (a state of lower alertness) was seen.") == nil)
    #expect(
      planted(.direction, in: "Sleep was longer with lamps.") == "Sleep was shorter with lamps.")
  }
}
