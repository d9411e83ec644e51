import Evidence
import FactCheck
import Literature
import Testing

@testable import Publishing

@Suite struct CardFactsTests {
  private static func facts(
    _ species: Species, _ stage: Stage, n: Int? = nil
  ) -> String {
    var html = HTML()
    html.add(
      CardFacts(
        StudyCard(
          id: "1", headline: "A study looked at lemons", teaser: "", stage: stage,
          species: species, design: .cohort, n: n), level: .card))
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func thatAStudyIsOfPeopleIsSaidWhereItTellsSomething() {
    #expect(!Self.facts(.human, .observational).contains("<li>people</li>"))
    #expect(Self.facts(.human, .observational, n: 41).contains("<li>41\u{A0}people</li>"))
    #expect(Self.facts(.human, .laboratory).contains("<li>people</li>"))
    #expect(Self.facts(.animal, .laboratory).contains("<li>animals, not people</li>"))
    #expect(Self.facts(.both, .trial, n: 41).contains("<li>people and animals</li>"))
  }

  @Test func aNumberStandsOnOneLineWithWhatItCounts() {
    #expect(Self.facts(.human, .observational, n: 8448).contains("<li>8,448\u{A0}people</li>"))
    var html = HTML()
    html.add(
      CardFacts(
        StudyCard(
          id: "1", headline: "", teaser: "", stage: .synthesis, species: .human, n: 646, studies: 12
        ),
        level: .card))
    #expect(
      String(decoding: html.bytes, as: UTF8.self).contains(
        "<li>12\u{A0}studies, 646\u{A0}people</li>"))
  }

  @Test func aColumnOfDashesIsNotInTheClinicianTable() throws {
    var digest = PagesDigests.nullResult
    digest.evidence.findings = [
      Finding(
        outcome: "lemons eaten", sources: ["p1"],
        groups: [
          .init(name: "all", percent: 88), .init(name: "others", percent: 12),
        ])
    ]
    let page = String(
      decoding: Pages.clinician(
        digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    #expect(page.contains("<thead><tr><th scope=\"col\">Group</th><th scope=\"col\">%</th></tr>"))
    #expect(page.contains("<th scope=\"row\"><bdi>others</bdi></th><td>12</td></tr>"))
  }
}
