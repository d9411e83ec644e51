import Evidence
import Literature
import Testing

@testable import Publishing

@Suite struct ListPlanTests {
  /// Newest first; every third study is one of the laboratory, every fortieth has no date.
  private static func cards(_ count: Int) -> [StudyCard] {
    (0..<count).map { index in
      StudyCard(
        id: "\(1_000 + index)", headline: "Study \(index)", teaser: "",
        stage: index % 3 == 0 ? .laboratory : .trial, species: index % 3 == 0 ? .animal : .human,
        published: index % 40 == 39
          ? nil : PublicationDate(year: 2021 - index / 100, month: 1 + index % 12))
    }
  }

  @Test(arguments: [0, 1, 12, 13, 40, 41, 250])
  func everyStudyIsOnSomePageAndNoPageIsLong(count: Int) {
    let cards = Self.cards(count)
    for pages in [
      ListPlan(Array(cards.indices), of: cards.map(CardTraits.init)).subjects,
      ListPlan(Array(cards.indices), of: cards.map(CardTraits.init)).months,
    ] {
      let seen = Set(pages.flatMap(\.places))
      #expect(seen == Set(cards.indices))
      // Studies without a date stand on the first page besides.
      #expect(pages.allSatisfy { $0.places.count <= ($0.part.view == .newest ? 46 : 40) })
      #expect(Set(pages.map(\.part.path)).count == pages.count, "each has an address of its own")
    }
  }

  @Test func aStagePageHasItsStageAlone() throws {
    let cards = Self.cards(250)
    let pages = ListPlan(Array(cards.indices), of: cards.map(CardTraits.init)).subjects
    let trials = pages.filter { $0.part.view == .stage(.trial) }
    #expect(trials.map(\.part.path) == ["trial/"] + (2...5).map { "trial/part-\($0)/" })
    #expect(trials.flatMap(\.places) == cards.indices.filter { cards[$0].stage == .trial })
    let first = try #require(pages.first)
    #expect(first.part.stages.map(\.stage) == [.trial, .laboratory])
    #expect(first.part.stages.map(\.count).reduce(0, +) == 250)
    #expect(first.part.path.isEmpty && first.part.hasYearPages)
  }

  @Test func aShortListHasNoParts() {
    let cards = Self.cards(12)
    let pages = ListPlan(Array(cards.indices), of: cards.map(CardTraits.init)).subjects
    #expect(pages.count == 1)
    #expect(pages[0].part.stages.isEmpty && !pages[0].part.hasYearPages)
  }

  @Test func theYearsAreDrawnToScaleWithTheirNumbers() throws {
    func text(_ counts: [(Int, Int)]) -> String? {
      YearChart(counts.map { ListPart.YearCount($0.0, $0.1) }).map { chart in
        var html = HTML()
        html.add(chart)
        return String(decoding: html.bytes, as: UTF8.self)
      }
    }
    let drawn = try #require(text([(2021, 40), (2020, 10), (2018, 1)]))
    #expect(drawn.contains("width=\"1000\"") && drawn.contains("width=\"250\""))
    #expect(drawn.contains("<span>2019</span>") && drawn.contains("<span>0</span>"))
    #expect(drawn.contains("<span>40</span>"))
    #expect(text([(2021, 40), (2020, 10)]) == nil, "two years are no picture")
    #expect(text([(2021, 3), (2020, 2), (2019, 1)]) == nil, "six studies are no picture")
    #expect(text([]) == nil)
  }
}
