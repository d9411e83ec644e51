import Evidence
import FactCheck
import Foundation
import Testing
import Writing

@testable import Publishing

@Suite struct FollowUpLineTests {
  private static func finding(
    _ time: String, _ values: [(String, Double)], outcome: String = "walking time",
    flags: [String] = []
  ) -> Finding {
    Finding(
      outcome: outcome, time: time, flags: flags, sources: ["p1"],
      groups: values.map {
        Finding.GroupResult(name: $0.0, value: $0.1, unit: "seconds", statistic: "mean")
      })
  }

  private static func digest(
    _ findings: [Finding], design: Design = .cohort,
    says text: String =
      "Walking time went from 12.4 to 10 seconds at six months and 9.5 seconds at two years."
  ) -> Digest {
    var digest = PagesDigests.nullResult
    digest.evidence.design = design
    digest.evidence.species = .human
    digest.evidence.findings = findings
    digest.summary.headline.text = "A study looked at walking"
    digest.summary.found = [Statement(text: text, kind: .finding, sources: ["p1"])]
    return digest
  }

  private static let three = [
    finding("baseline", [("all", 12.4)], flags: ["baseline"]),
    finding("at six months", [("all", 10)]), finding("after 2 years", [("all", 9.5)]),
  ]

  private static func html(_ digest: Digest) -> String? {
    FollowUpLine(digest).map { line in
      var html = HTML()
      html.add(line)
      return String(decoding: html.bytes, as: UTF8.self)
    }
  }

  @Test func whatWasMeasuredAtThreeTimesIsDrawnToScaleWithATable() throws {
    let html = try #require(Self.html(Self.digest(Self.three)))
    // From 0 at the bottom (396) to 12.4 at the top (24); half a year is a quarter of the way.
    #expect(html.contains("d=\"M24 24L262 96L976 111\""))
    #expect(html.contains("<path class=\"axis\" d=\"M0 396H1000\"/>"))
    for cell in ["start</th>", "6 months</th>", "2 years</th>", "<td>12.4</td>", "<td>9.5</td>"] {
      #expect(html.contains(cell), "\(cell)")
    }
    #expect(html.contains("of the time between they tell nothing"))
  }

  @Test func thePageShowsIt() {
    let page = String(
      decoding: Pages.study(
        Self.digest(Self.three), card: PagesDigests.card("1", Self.digest(Self.three)),
        passages: [], in: PagesSite.context), as: UTF8.self)
    #expect(page.contains("<figure class=\"picture follow\">"))
  }

  @Test func twoGroupsDifferInShapeAndNotInColourAlone() throws {
    let findings = [
      Self.finding("baseline", [("lemon", 12), ("placebo", 12)]),
      Self.finding("at 12 months", [("lemon", 9), ("placebo", 11)]),
    ]
    let digest = Self.digest(
      findings, design: .rct, says: "It went from 12 to 9 seconds with lemon, 12 to 11 without.")
    let html = try #require(Self.html(digest))
    #expect(html.contains("Dashed line and open squares: <bdi>placebo"))
    #expect(html.contains("class=\"line other\""))
  }

  @Test func whatTheNumbersDoNotCarryIsNotDrawn() {
    let says = "Walking time went from 12.4 to 10 seconds at six months."
    // One time; a value that no sentence prints; one arm of a randomised trial.
    #expect(Self.html(Self.digest([Self.three[0]])) == nil)
    #expect(Self.html(Self.digest(Self.three, says: says)) == nil)
    #expect(Self.html(Self.digest(Self.three, design: .rct)) == nil)
    #expect(Self.html(Self.digest(Self.three, design: .crossSectional)) == nil)
    var mice = Self.digest(Self.three)
    mice.evidence.species = .animal
    #expect(Self.html(mice) == nil)
    // Two values for one time; a time that names no point; something does not fit together.
    #expect(
      Self.html(Self.digest(Self.three + [Self.finding("at six months", [("all", 11)])])) == nil)
    #expect(
      Self.html(Self.digest(Self.three + [Self.finding("in years 3 and 4", [("all", 9)])])) == nil)
    let doubtful = Self.finding("after 2 years", [("all", 9.5)], flags: ["count_over_total"])
    #expect(Self.html(Self.digest([Self.three[0], doubtful])) == nil)
  }

  @Test func aSentenceThatPrintsOneMoreValueIsNotDrawn() {
    let says = "Walking time went from 12.4 to 10 seconds at 6 months and 9.5 seconds at 2 years."
    #expect(Self.html(Self.digest(Self.three, says: says)) != nil)
    #expect(Self.html(Self.digest(Array(Self.three.prefix(2)), says: says)) == nil)
  }

  @Test func aGroupThatMissesATimeIsNotBridged() {
    let findings = [
      Self.finding("baseline", [("lemon", 12), ("placebo", 12.4)]),
      Self.finding("at 12 months", [("lemon", 10)]),
    ]
    #expect(Self.html(Self.digest(findings)) == nil)
  }

  @Test(arguments: [
    ("baseline", 0, "start"), ("at 24 weeks", 168, "24 weeks"),
    ("after one year", 365.25, "1 year"), ("at year 2", 730.5, "2 years"),
    ("month 6", 182.625, "6 months"),
  ])
  func timesArePlaced(text: String, days: Double, label: String) {
    let time = FollowUpTime(text)
    #expect(time?.days == days)
    #expect(time?.label == label)
  }

  @Test(arguments: ["in years 3 and 4", "In years 3", "during follow-up", "at 6", ""])
  func whatNamesNoPointIsNone(text: String) { #expect(FollowUpTime(text) == nil) }
}
