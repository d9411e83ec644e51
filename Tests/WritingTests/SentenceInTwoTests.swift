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

  @Test("A colon between two things said cuts; one that announces a list or a count does not")
  func colons() {
    func count(_ text: String) -> Int { ClauseSplit.clauses(of: Pieces(text)).count }
    #expect(count("The trial did not reach its goal: 22 of 62 people were worse at the end") == 2)
    #expect(
      count("The interviews had the following themes: sleep was poor and days were long") == 1)
    #expect(count("Sleep was poor in 75 people: 55 were awake at noon in the winter") == 1)
    #expect(count("The link between A:B and sleep was strong in winter and was weak later") != 3)
  }

  @Test("A sentence a little too long says once that it counts people")
  func compact() {
    let long = Pieces(
      "Shaking stopped in 27 of 34 people in the first group and in 30 of 33 people in the second")
    #expect(
      Compact.apply(to: long)?.text
        == "Shaking stopped in 27 of 34 people in the first group and in 30 of 33 in the second")
    #expect(
      Compact.apply(
        to: Pieces("Sleep was better over the course of the year with the use of a lamp"))?
        .text == "Sleep was better during the year with a lamp")
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
