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

  @Test(arguments: [
    ("Lamps helped 1,204 out of 2,310 patients.", "Lamps helped 2,310 patients."),
    ("Lamps helped 12 (20%) of the 60 women.", "Lamps helped 60 women."),
    ("Lamps helped 4 people out of a total of 41.", "Lamps helped 41 people."),
    ("Lamps helped 7 of 9 treated children.", "Lamps helped 9 children."),
  ]) func aPartIsFoundInItsForms(_ sentence: String, _ planted: String) {
    #expect(self.planted(.partAsWhole, in: sentence) == planted)
  }

  @Test(arguments: [
    "Lamps burned on 3 of 5 days.", "They took 2 of 10 mg.", "A mean of 5 days passed.",
    "Lamps cut 3 of 20%.",
  ]) func timesAndDosesAreNoParts(_ sentence: String) {
    #expect(planted(.partAsWhole, in: sentence) == nil)
    #expect(planted(.droppedDenominator, in: sentence) == nil)
  }

  @Test(arguments: [
    "The lamps could not be compared.",
    "The data suggest that lamps, candles and stoves may help.",
  ]) func whatStaysCarefulLosesNoHedge(_ sentence: String) {
    #expect(planted(.droppedHedge, in: sentence) == nil)
  }

  @Test func oneAndTheOtherCannotBeTurned() {
    #expect(planted(.direction, in: "Nothing shows that one works better than the other.") == nil)
    #expect(planted(.direction, in: "Lamps work better than candles.") != nil)
  }

  @Test(arguments: [
    (
      "It rose by 12 points with lamps and by 4 points with candles.",
      "It rose by 4 points with lamps and by 12 points with candles."
    ),
    (
      "It took 12 days with lamps and 4 days with candles.",
      "It took 4 days with lamps and 12 days with candles."
    ),
    (
      "Sleep came to 9 of 40 people with lamps and 5 of 41 with candles.",
      "Sleep came to 5 of 40 people with lamps and 9 of 41 with candles."
    ),
  ]) func figuresOfGroupsChangePlaces(_ sentence: String, _ planted: String) {
    #expect(self.planted(.swappedArms, in: sentence) == planted)
  }

  @Test func timesChangePlacesInWordsToo() {
    #expect(
      planted(.swappedTimes, in: "Pain eased after two weeks, and sleep came after 5 months.")
        == "Pain eased after 5 months, and sleep came after two weeks.")
    #expect(planted(.swappedTimes, in: "It took 2 weeks to 3 months.") == nil)
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

  @Test(arguments: [
    "The data suggest that lamps may help people to sleep.",
    "We asked whether lamps might help people to sleep.",
    "Lamps could possibly help people to sleep.",
  ]) func aHedgeThatAnotherOneKeepsIsLeft(_ sentence: String) {
    #expect(planted(.droppedHedge, in: sentence) == nil)
  }

  @Test func anErrorIsAgainstWhatTheSourceSaysThere() {
    let source = "Lamps may help people to sleep. Candles burned during winter evenings in Norway."
    #expect(
      planted(.droppedHedge, in: "Candles might burn on winter evenings in Norway.", of: source)
        == nil)
    #expect(
      planted(.direction, in: "Candles of higher price burned on winter evenings.", of: source)
        == nil)
  }

  @Test func aDrugBecomesOneTheSourceDoesNotName() throws {
    let text = try #require(
      planted(.drug, in: "Fingolimod was given.", of: "Fingolimod or siponimod was given."))
    #expect(text == "ozanimod was given.")
  }

  @Test func aPartOfTheBodyAndNoLongerAreNotTurned() {
    #expect(planted(.direction, in: "The lower limbs of people moved more slowly.") == nil)
    #expect(planted(.direction, in: "People are no longer taller than their parents.") == nil)
  }

  @Test func wordsInBracketsAreLeftAlone() {
    #expect(planted(.direction, in: "Sleep (a state of lower alertness) was seen.") == nil)
    #expect(
      planted(.direction, in: "Sleep was longer with lamps.") == "Sleep was shorter with lamps.")
  }

  @Test func heldOutStudiesGetOtherNames() {
    let sentence = "Ibuprofen eased the pain."
    let planter = Planter(sentence: sentence, source: sentence, isHeldOut: true)
    #expect(planter.errors().first { $0.kind == .drug }?.text == "celecoxib eased the pain.")
  }

  @Test func additionsAreReadAndTakeTurns() throws {
    let lines = [
      "hope\tseen\tbehind\t\tLamps will save us.", "hope\tseen\tbehind\t\tDarkness is over.",
      "hope\theld-out\tbehind\t\tLight at last.",
      "invented placebo\tseen\tbefore\tsham, dummy\tBeside dark lamps:",
    ]
    let all = lines.compactMap(PlantedAddition.init)
    #expect(all.count == 4 && PlantedAddition("hope\tsometimes\tbehind\t\tLight.") == nil)
    let planter = Planter(sentence: "Sleep came.", source: "Sleep came.")
    func texts(_ turn: Int, isHeldOut: Bool) -> [String] {
      planter.additions(PlantedAddition.chosen(from: all, isHeldOut: isHeldOut, turn: turn))
        .map(\.text)
    }
    #expect(
      texts(0, isHeldOut: false)
        == ["Beside dark lamps: Sleep came.", "Sleep came. Lamps will save us."])
    #expect(texts(1, isHeldOut: false).last == "Sleep came. Darkness is over.")
    #expect(texts(7, isHeldOut: true) == ["Sleep came. Light at last."])
    #expect(Planter(sentence: "A.", source: "A sham lamp.").additions([all[3]]).isEmpty)
  }
}
