import Condition
import Evidence
import FactCheck
import Foundation
import Literature
import Publishing
import Testing
import Writing

@Suite("A study's page")
struct PagesStudyTests {
  @Test func whatComesFromOutsideIsEscaped() {
    let page = PagesSet.text("studies/900005/")
    #expect(page.contains("Letter &lt;script&gt;alert(1)&lt;/script&gt; on"))
    #expect(page.contains("&amp; &quot;MS&quot;"))
    #expect(page.contains("A letter on walking and &lt;i&gt;MS&lt;/i&gt;, known"))
    #expect(page.contains("<bdi>O&#39;Example &lt;/cite&gt; A</bdi>"))
    #expect(page.contains("<cite><bdi>Letter "), "a title that runs right to left is isolated")
    #expect(!page.contains("<script>"))
    #expect(!page.contains("<i>MS"))
    #expect(page.contains("\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"), "in JSON-LD")
  }

  @Test func jsonLDIsJSONAndNamesTheArticle() throws {
    let page = PagesSet.text("studies/900001/")
    let start = try #require(page.range(of: "application/ld+json\">")).upperBound
    let end = try #require(page[start...].range(of: "</script>")).lowerBound
    let object = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    let json = try #require(object as? [String: Any])
    let source = try #require(json["isBasedOn"] as? [String: Any])
    #expect(source["@type"] as? String == "ScholarlyArticle")
    #expect(source["url"] as? String == "https://doi.org/10.9999/invented.2021.%3C1%3E")
    #expect((source["author"] as? [Any])?.count == 7)
  }

  @Test func whatASentenceRestsOnIsOneTapBehindIt() throws {
    let page = PagesSet.text("studies/900001/")
    let sentence = try #require(page.range(of: "id=\"found-3\""))
    let rest = page[sentence.upperBound...]
    let end = try #require(rest.range(of: "id=\"found-4\"") ?? rest.range(of: "</section>"))
    let part = rest[..<end.lowerBound]
    #expect(part.contains("<details class=\"src\"><summary>"))
    #expect(part.contains("Source: Results, sentence 1"), "for those who hear the page")
    #expect(part.contains("A relapse occurred in 18 of 90"))
    #expect(part.contains("<strong>flare-up:</strong>"), "the word is explained in place")
    #expect(page.contains("<li id=\"p4\">"), "and again in the list of all passages")
  }

  @Test func aStudyLinksTheListsItStandsOn() throws {
    let card = StudyCard(PagesDigests.trial, id: "900001")
    let page = PagesSet.text("studies/900001/")
    let start = try #require(page.range(of: "id=\"h-more\"")).upperBound
    let part = page[start...]
    let section = part[..<(try #require(part.range(of: "</section>"))).lowerBound]
    let wanted =
      card.treatments.map { "treatments/\($0)/" } + card.topics.map { "topics/\($0)/" }
      + card.types.map { "types/\($0)/" }
    #expect(!wanted.isEmpty)
    for path in wanted { #expect(section.contains(path + "\""), "\(path)") }
  }

  @Test func reasonsSayForWhomTheyAre() {
    var digest = PagesDigests.trial
    let topic = PagesProfile.profile.topics[0]
    digest.summary.matters = [topic.matters.person, topic.matters.family, topic.matters.team].map {
      Statement(text: $0, kind: .standing, sources: ["topic:" + topic.id], terms: [])
    }
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("900001", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    for whom in ["For the person:", "For the family:", "For the \(PagesProfile.profile.team):"] {
      #expect(page.contains("<strong class=\"whom\">\(whom)</strong>"), "\(whom)")
    }
  }

  @Test func whatIsTrueBeyondTheStudyComesAfterTheStudy() throws {
    var digest = PagesDigests.trial
    let topic = PagesProfile.profile.topics[0]
    let own = Statement(text: "The trial was small.", kind: .finding, sources: ["p4"], terms: [])
    digest.summary.matters =
      [topic.matters.person, topic.matters.team].map {
        Statement(text: $0, kind: .standing, sources: ["topic:" + topic.id], terms: [])
      } + [own]
    let page = String(
      decoding: Pages.study(
        digest, card: PagesDigests.card("900001", digest), passages: [], in: PagesSite.context),
      as: UTF8.self)
    let order = try [
      "id=\"h-found\"", "id=\"h-caution\"", "id=\"h-matters\"", "id=\"matters-3\"",
      "class=\"whoms\"",
      "id=\"matters-1\"", "id=\"matters-2\"", "<p class=\"kind\">general note</p>",
      "id=\"h-stands\"",
    ].map { try #require(page.range(of: $0), "\($0)").lowerBound }
    #expect(order == order.sorted())
  }

  @Test func aPassageThatMayNotBeShownIsListedByItsPlace() {
    let page = String(
      decoding: Pages.study(
        PagesDigests.trial, card: PagesDigests.card("900001", PagesDigests.trial), passages: [],
        in: PagesSite.context), as: UTF8.self)
    #expect(page.contains("<li id=\"p4\">"))
    #expect(page.contains("Results, sentence 1. We may not show this passage here."))
    #expect(!page.contains("A relapse occurred in 18 of 90"))
  }

  @Test func everyPageSaysWhoWroteItAndWhoCheckedIt() {
    let unchecked = PagesSet.text("studies/900001/")
    #expect(unchecked.contains("Written by software: this site\u{2019}s own program."))
    #expect(unchecked.contains("Not checked by a person."))
    #expect(unchecked.contains("Based on the abstract, not on the full article."))
    let checked = PagesSet.text("studies/900006/")
    #expect(checked.contains("Checked by Ms Example, 3 May 2021."))
    #expect(PagesSet.text("studies/900003/").contains("the language model example-1"))
    #expect(PagesSet.text("studies/900005/").contains("Based on the title and catalogue record"))
  }

  @Test func aRetractedStudySaysSoFirst() throws {
    let page = PagesSet.text("studies/900006/")
    let banner = try #require(page.range(of: "<strong>Retracted.</strong>"))
    let heading = try #require(page.range(of: "<h1"))
    #expect(banner.lowerBound < heading.lowerBound)
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("https://pubmed.ncbi.nlm.nih.gov/900099/"))
    #expect(!PagesSet.text("").contains("studies/900006/"), "it has left the front page")
    #expect(!PagesSet.text("studies/900001/").contains("content=\"noindex\""))
  }

  @Test func aStudyThatCameRetractedStandsOnTheCorrectionsPage() {
    let cards = PagesDigests.all.map { PagesDigests.card($0.id, $0.digest) }
    let page = String(
      decoding: Pages.corrections([], cards: cards, in: PagesSite.context), as: UTF8.self)
    #expect(page.contains("studies/900006/"))
    #expect(!page.contains("studies/900001/"))
    #expect(page.components(separatedBy: "None so far.").count == 2, "our own texts alone")
    let silent = String(
      decoding: Pages.corrections([], cards: [cards[0]], in: PagesSite.context), as: UTF8.self)
    #expect(silent.components(separatedBy: "None so far.").count == 3)
  }

  @Test func anInventedStudyIsMarkedEverywhere() {
    for path in ["studies/900002/", "studies/900002/clinician/"] {
      #expect(PagesSet.text(path).contains("Invented sample."))
      #expect(PagesSet.text(path).contains("content=\"noindex\""))
      #expect(!PagesSet.text(path).contains("pubmed.ncbi.nlm.nih.gov/900002"))
    }
    #expect(PagesSet.text("months/2021-02/").contains("Invented sample"))
    #expect(!PagesSet.text("studies/900001/").contains("Invented sample."))
  }

  @Test func aWithdrawnTreatmentIsSaidBeforeTheReading() throws {
    let page = PagesSet.text("studies/900001/")
    let alert = try #require(page.range(of: "withdrawn, March 2018. Taken off the market"))
    let found = try #require(page.range(of: "What they found"))
    #expect(alert.lowerBound < found.lowerBound)
    #expect(page.contains("<a href=\"https://register.example/fictolimab\">register.example</a>"))
    #expect(page.contains("United States:</strong> approved, 27 May 2016."))
  }

  @Test func theFirstUseOfATermLeadsToItsExplanation() {
    let page = PagesSet.text("studies/900001/")
    #expect(
      page.contains("A <a class=\"term\" href=\"#w-relapse\">flare-up</a> (relapse) was seen"))
    #expect(page.components(separatedBy: "href=\"#w-placebo\"").count == 2)
    #expect(page.contains("<div id=\"w-edss\"><dt>disability score"))
  }

  @Test func absentPartsStandInOneLine() {
    #expect(PagesSet.text("studies/900001/").contains("Not in the abstract: funding."))
    #expect(
      PagesSet.text("studies/900002/").contains(
        "Not in the abstract: who paid for it, interests of the authors."))
  }

  @Test func aDraftGivesNoComparisonWhereApprovalIsRequired() {
    var settings = PagesSite.context.settings
    settings.publication = .approval
    let strict = SiteContext(
      settings: settings, profile: PagesProfile.profile, now: PublicationDate(year: 2021),
      assets: PagesSite.assets)
    let letters = GlossaryLetter.all(of: PagesProfile.profile.terms)
    func glossary(_ context: SiteContext) -> String {
      letters.map { String(decoding: Pages.glossary($0, in: context), as: UTF8.self) }.joined()
    }
    #expect(!glossary(strict).contains("an empty cup"))
    #expect(glossary(PagesSite.context).contains("an empty cup"))
  }

  @Test func theClinicianHasEveryAuthorAndReferences() {
    let page = PagesSet.text("studies/900001/clinician/")
    #expect(page.contains("<bdi>Esempio G</bdi>"))
    #expect(PagesSet.text("studies/900001/").contains("<bdi>Ejemplo F</bdi> and others."))
    #expect(page.contains("TY  - JOUR\nTI  - Fictolimab versus placebo"))
    #expect(page.contains("DA  - 2021/03/12/"))
    #expect(page.contains("@article{myelin-900001,"))
    #expect(page.contains("<td>18/90</td>"))
    #expect(page.contains("p = 0.003"))
  }

  @Test func sideEffectsAlwaysHaveALineInStudiesOfPeople() {
    let line = "<dt>Side effects</dt>"
    for path in ["studies/900001/", "studies/900002/", "studies/900003/", "studies/900006/"] {
      #expect(PagesSet.text(path).components(separatedBy: line).count == 2, "\(path)")
    }
    #expect(PagesSet.text("studies/900003/").contains("That does not mean that none happened"))
    #expect(!PagesSet.text("studies/900004/").contains(line), "mice")
  }

  @Test func aSentenceThatNamesTheAuthorsIsNotLabelledTwice() {
    let page = PagesSet.text("studies/900001/")
    #expect(page.contains("in the authors\u{2019} words</small>"))
    #expect(!page.contains("the authors\u{2019} view</small>"))
  }
}
