import Testing

@testable import Writing

@Suite("One long sentence as two")
struct SentenceInTwoTests {
  private func list(_ text: String) -> [String]? {
    ListInTwo.pair(of: Pieces(text)).map { $0.map(\.text) }
  }

  @Test("A list is told in two sentences with one beginning")
  func lists() {
    #expect(
      list("Falls were linked to age, pain, mood and sleep") == [
        "Falls were linked to age and pain", "Falls were also linked to mood and sleep",
      ])
    #expect(
      list("Compared with others, people were impaired in memory, speed, mood and sleep") == [
        "Compared with others, people were impaired in memory and speed",
        "people were also impaired in mood and sleep",
      ])
  }

  @Test(
    "A list stays whole where its members belong together or its end may go for all of them",
    arguments: [
      "Falls were linked to age, pain, mood and sleep in women",
      "The ratio between age, pain, mood and sleep fell",
      "Falls were not linked to age, pain, mood and sleep",
      "Falls were linked to higher age, pain, mood and sleep",
      "Falls were linked to quality of life, pain",
    ])
  func whole(_ text: String) { #expect(list(text) == nil) }

  @Test("`quality of life` is one member")
  func members() {
    #expect(
      list("Falls were linked to quality of life, pain, mood and sleep")?.last
        == "Falls were also linked to mood and sleep")
  }

  @Test("What was found of neither is told of each")
  func denied() {
    let pair = SharedVerb.pair(
      of: Pieces("There was no higher risk for falls in women or for risk of pain in men"))
    #expect(
      pair?.map(\.text) == [
        "There was no higher risk for falls in women",
        "There was also no higher risk of pain in men",
      ])
  }

  @Test("The second half of a sentence with `although` stands behind a `but`")
  func although() {
    let clauses = ClauseSplit.clauses(
      of: Pieces("Pain was the same in both, although the women had less sleep at night"))
    #expect(clauses.map(\.joint) == ["", "although"])
  }

  @Test("An adverb before the second verb and a dose in the subject do not hinder")
  func carried() {
    let before = Pieces("Examplumab 5 mg was better than tea")
    let subject = CarriedSubject.pieces(of: before, for: Pieces("surprisingly showed more falls"))
    #expect(subject.map { Pieces(list: $0).text } == "Examplumab 5 mg")
    #expect(
      CarriedSubject.pieces(of: Pieces("12 people were tired"), for: Pieces("had pain")) == nil)
  }
}
