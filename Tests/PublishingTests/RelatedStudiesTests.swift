import Literature
import Testing

@testable import Publishing

@Suite struct RelatedStudiesTests {
  private func card(
    _ number: Int, topics: [String] = [], treatments: [String] = [], types: [String] = [],
    status: PublicationStatus? = nil
  ) -> StudyCard {
    StudyCard(
      id: "\(number)", headline: "Study \(number)", teaser: "", status: status, types: types,
      topics: topics, treatments: treatments)
  }

  @Test func aSharedTreatmentCountsMoreThanATopic() {
    let related = RelatedStudies([
      card(0, topics: ["walking"]), card(1, topics: ["walking"], treatments: ["lemon"]),
      card(2, treatments: ["lemon"]), card(3, topics: ["sleep"]),
    ])
    #expect(related.cards(for: 1).map(\.id) == ["2", "0"])
    #expect(related.cards(for: 3).isEmpty)
  }

  @Test func aRareWordOfTheTitleRelates() {
    let titles =
      ["Horse riding in MS", "Horse-riding therapy: a survey"]
      + (0..<60).map { "A survey of therapy number \($0)" }
    let cards = titles.indices.map { card($0) }
    let related = RelatedStudies(cards, titles: titles)
    #expect(related.cards(for: 0).map(\.id) == ["1"], "both are about riding a horse")
    #expect(related.cards(for: 30).isEmpty, "every title has these words")
  }

  @Test func aPluralIsItsSingular() {
    let titles =
      ["The horse as a helper", "Horses and balance"] + (0..<60).map { "A survey number \($0)" }
    let related = RelatedStudies(titles.indices.map { card($0) }, titles: titles)
    #expect(related.cards(for: 0).map(\.id) == ["1"])
  }

  @Test func ofManyTheBestFiveStandInOrder() {
    let cards =
      [card(0, topics: ["walking", "sleep"], treatments: ["lemon"])]
      + (1...6).map { card($0, topics: ["walking"]) }
      + [card(7, topics: ["walking", "sleep"]), card(8, treatments: ["lemon"])]
    #expect(RelatedStudies(cards).cards(for: 0).map(\.id) == ["7", "8", "1", "2", "3"])
  }

  @Test func aSharedTypeAloneIsNotEnough() {
    let related = RelatedStudies([card(0, types: ["rrms"]), card(1, types: ["rrms"])])
    #expect(related.cards(for: 0).isEmpty)
  }

  @Test func retractedStudiesAreNotPointedTo() {
    let related = RelatedStudies([
      card(0, topics: ["walking"], status: .retracted), card(1, topics: ["walking"]),
    ])
    #expect(related.cards(for: 1).isEmpty)
    #expect(related.cards(for: 0).map(\.id) == ["1"])
  }

  @Test func aNewStudyChangesFewPages() {
    let old = (0..<100).map { card($0, topics: ["walking"]) }
    let before = RelatedStudies(old)
    let after = RelatedStudies([card(1000, topics: ["walking"])] + old)
    let changed = (0..<100).count { before.cards(for: $0) != after.cards(for: $0 + 1) }
    #expect(changed <= 3, "\(changed) pages changed")
  }
}
