import Evidence
import FactCheck
import Literature
import Testing

@testable import Publishing

@Suite("Parts of pages")
struct PagesPartsTests {
  @Test func countsPrintedInTheTextAreDrawn() {
    let dots = PagesSet.text("studies/900002/")
    #expect(dots.contains("aria-label=\"4 of 41 people\""))
    let pair = PagesSet.text("studies/900001/")
    #expect(pair.contains("class=\"pair\""), "groups of one size stand side by side, mark by mark")
    #expect(pair.contains("aria-label=\"18 of 90 people\""))
    #expect(pair.contains("aria-label=\"36 of 90 people\""))
  }

  @Test func groupsOfDifferentSizesAreDrawnAsShares() {
    var digest = PagesDigests.trial
    for index in digest.evidence.findings.indices {
      for group in digest.evidence.findings[index].groups.indices
      where digest.evidence.findings[index].groups[group].count == 36 {
        digest.evidence.findings[index].groups[group].total = 96
      }
    }
    digest.summary.found = digest.summary.found.map { statement in
      var statement = statement
      statement.text = statement.text.replacing("36 of 90", with: "36 of 96")
      return statement
    }
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    #expect(page.contains("aria-label=\"18 of 90 people\""))
    #expect(page.contains("<rect class=\"part\" width=\"375\""))
    #expect(!page.contains("class=\"pair\""))
  }

  @Test func whatTheHeadlineSaysIsDrawnBeforeWhatStandsFirst() {
    func sentence(_ text: String) -> Statement {
      Statement(text: text, kind: .finding, sources: ["p1"])
    }
    func finding(_ count: Int, _ total: Int) -> Finding {
      Finding(
        outcome: "stood still", sources: ["p1"],
        groups: [Finding.GroupResult(name: "all", count: count, total: total)])
    }
    var digest = Written.digest(
      passages: ["Illness stood still."],
      headline: sentence("In year 1, 24 out of 57 people stood still"),
      found: [
        sentence("By one measure, 38 out of 63 people stood still."),
        sentence("In year 1, 24 out of 57 people (42%) stood still."),
      ])
    digest.evidence.findings = [finding(38, 63), finding(24, 57)]
    func page() -> String {
      String(
        decoding: Pages.study(
          digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
        as: UTF8.self)
    }
    #expect(page().contains("the filled squares are 24 of 57."))
    // A headline without counts leaves the first sentence its picture.
    digest.summary.headline.text = "Many people stood still"
    #expect(page().contains("the filled squares are 38 of 63."))
  }

  @Test func countsThatNoSentencePrintsAreNotDrawn() {
    var digest = PagesDigests.nullResult
    digest.summary.found = digest.summary.found.map { statement in
      var statement = statement
      statement.text = statement.text.replacing("4 of 41", with: "14 of 41")
      return statement
    }
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    #expect(!page.contains("<figure class=\"picture\">"))
  }

  @Test func countsOfEyesAreNotDrawnAsPeople() {
    var digest = PagesDigests.nullResult
    digest.evidence.findings[0].unitOfAnalysis = "eyes"
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    #expect(!page.contains("<figure class=\"picture\">"))
  }

  @Test(arguments: [
    ("4 of 41 (9.8%) had a relapse", [[4, 41]]),
    ("25 of 77 people (32%) compared with 0 of 23 people", [[25, 77], [0, 23]]),
    ("38 out of 63 people; 891 of the 3,198 controls", nil),
    ("In 38 out of 1,063 women.", [[38, 1063]]),
    ("9 of 14 items", nil), ("4.5 of 10 people", nil), ("2 of 12 confidence items", nil),
    ("In March 2021 of all people 12 fell", []), ("", []),
  ])
  func countsWithTheirDenominatorsAreRead(text: String, pairs: [[Int]]?) {
    #expect(CountPairs.read(text)?.map { [$0.count, $0.total] } == pairs)
  }

  @Test func aSentenceWithACountThatTheEvidenceLacksIsNotDrawn() {
    var digest = PagesDigests.nullResult
    digest.summary.found = digest.summary.found.map { statement in
      var statement = statement
      statement.text = statement.text.replacing("4 of 41", with: "4 of 41 and 3 of 12 people")
      return statement
    }
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("1", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    #expect(!page.contains("<figure class=\"picture\">"))
  }

  @Test func linksAreHTTPOnly() {
    #expect(WebLink("https://example.org/a?b=c")?.text == "https://example.org/a?b=c")
    #expect(WebLink("HTTP://example.org") != nil)
    for bad in [
      "javascript:alert(1)", "data:text/html,x", "//example.org", "https:///x", "https://",
      "https://exa mple.org", "ftp://example.org", "", "https://\u{1}example.org",
    ] {
      #expect(WebLink(bad) == nil, "\(bad)")
    }
    #expect(WebLink(pmid: "12x") == nil)
    #expect(WebLink(doi: "https://evil.example") == nil)
  }

  @Test func theWriterEscapesTextAndAttributes() {
    var html = HTML()
    html.raw("<a")
    html.attribute("href", "\"><script>'")
    html.raw(">")
    html.text("1 < 2 & 3 > 2\u{0}\u{1B}")
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<a href=\"&quot;&gt;&lt;script&gt;&#39;\">1 &lt; 2 &amp; 3 &gt; 2\u{FFFD}\u{FFFD}")
  }

  @Test func theFrontPageGoesByStageThenDateAndLeavesOutWhatWasRetracted() {
    func card(_ id: String, _ stage: Stage, _ month: Int, _ status: PublicationStatus? = nil)
      -> StudyCard
    {
      StudyCard(
        id: id, headline: id, teaser: "", stage: stage,
        species: stage == .laboratory ? .animal : .human,
        published: PublicationDate(year: 2021, month: month), status: status)
    }
    let lanes = Prominence([
      card("a", .observational, 6), card("b", .trial, 2), card("c", .trial, 3),
      card("d", .synthesis, 1), card("e", .trial, 5, .retracted), card("f", .laboratory, 5),
      card("g", .opinion, 5), card("Euthanasia and suicide", .synthesis, 6),
      card("A trial looked at lemon water", .trial, 6),
    ])
    // What tells a result comes before what only says what was looked at.
    #expect(lanes.people.map(\.id) == ["d", "c", "b", "A trial looked at lemon water", "a"])
    #expect(lanes.laboratory.map(\.id) == ["f"])
    #expect(lanes.opinion.map(\.id) == ["g"])
    let many = Prominence((1...40).map { card("s\($0)", .trial, $0 % 12 + 1) })
    #expect(many.people.count == Prominence.peopleShown)
    #expect(many.people.allSatisfy { ($0.published?.month ?? 0) >= 5 }, "only the latest")
  }

  @Test func datesAndNumbersArePlainWords() {
    #expect(
      HouseStyle.british.date(PublicationDate(year: 2021, month: 3, day: 12)) == "12 March 2021")
    #expect(HouseStyle.british.date(iso: "2018-03") == "March 2018")
    #expect(HouseStyle.british.date(iso: "soon") == "soon")
    #expect(PlainWords.number(1_234_567) == "1,234,567")
    #expect(PlainWords.number(9.8) == "9.8")
    #expect(PlainWords.number(4.0) == "4")
  }

  @Test func aSiteAtTheRootLinksFromTheRoot() {
    var settings = PagesSite.context.settings
    settings.root = "https://example.org/"
    let context = SiteContext(
      settings: settings, profile: PagesProfile.profile, now: PublicationDate(year: 2021),
      assets: PagesSite.assets)
    let page = String(decoding: Pages.front(Prominence([]), months: [], in: context), as: UTF8.self)
    #expect(page.contains("href=\"/topics/\""))
    #expect(!page.contains("href=\"//"))
    #expect(page.contains("There are no studies here yet."))
  }
}
