import Archive
import Foundation
import HTTPTypes
import Literature
import Publishing
import Testing

@testable import Web

@Suite struct SearchTests {
  private static let attack = "<script>alert('\"&\u{1}')</script>"

  private static func answer(_ text: String = "Fatigue fell") -> SearchAnswer {
    SearchAnswer(
      total: 312,
      facets: [
        .init(.stage, "trial", name: "Tested in a trial", count: 300),
        .init(.stage, "early_human", name: "First steps in people", count: 12),
        .init(.topic, "sleep", name: "Sleep & rest", count: 1_200),
        .init(.topic, "pain", name: "Pain", count: 2),
      ],
      hits: [
        StudyCard(
          id: "123", headline: text, teaser: text, stage: .trial, species: .human, design: .rct,
          n: 41, published: PublicationDate(year: 2024, month: 3))
      ], suggestion: text)
  }

  @Test func showsWhatWasFoundWithoutAScript() async throws {
    let site = try TestSite()
    let server = site.server(search: { query, narrowed, limit in
      #expect(query == "tiredness & walking")
      #expect(narrowed == [.stage: "trial"])
      #expect(limit == 50)
      return Self.answer()
    })
    let page = try await server.ask("/search?q=+tiredness+%26%20walking+&stage=trial")
    #expect(page.status == 200)
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    #expect(page.headers[.cacheControl] == "no-store")
    #expect(page.text.contains("312 studies"))
    #expect(page.text.contains("value=\"tiredness &amp; walking\""))
    #expect(page.text.contains("<a href=\"/studies/123/\">Fatigue fell</a>"))
    #expect(page.text.contains("<li>41\u{A0}people</li>"))
    #expect(page.text.contains("<time datetime=\"2024-03\">March 2024</time>"))
    #expect(page.text.components(separatedBy: "<h1>").count == 2)
    #expect(
      page.text.contains("/search/?q=tiredness%20%26%20walking&amp;stage=early_human"))
    #expect(page.text.contains("First steps in people (12)"))
    #expect(
      page.text.contains(
        "/search/?q=tiredness%20%26%20walking&amp;stage=trial&amp;topic=sleep\">Sleep &amp; rest (1,200)"
      ))
    #expect(!page.text.contains("<script"))
    #expect(try await server.ask("/search/?q=tiredness+%26+walking&stage=trial").status == 200)
  }

  @Test func escapesEverything() async throws {
    let site = try TestSite()
    let server = site.server(search: { _, _, _ in Self.answer(Self.attack) })
    let page = try await server.ask("/search?q=" + PercentText.encode(Self.attack))
    #expect(page.status == 200)
    #expect(!page.text.contains("<script"))
    #expect(!page.text.contains("\u{1}"))
    #expect(page.text.contains("&lt;script&gt;alert(&#39;&quot;&amp;"))
    let empty = try await site.server().ask("/search?q=" + PercentText.encode(Self.attack))
    #expect(empty.text.contains("No study here has"))
    #expect(!empty.text.contains("<script"))
  }

  @Test func pagesOfTheSiteStandBeforeTheStudies() async throws {
    let site = try TestSite()
    let server = site.server(search: { _, _, _ in
      var answer = Self.answer()
      answer.pages = [.init(title: "Fatigue", path: "topics/fatigue/", text: "A deep tiredness.")]
      return answer
    })
    let page = try await server.ask("/search?q=tired").text
    let own = try #require(page.range(of: "<a href=\"/topics/fatigue/\">Fatigue</a>"))
    let study = try #require(page.range(of: "<a href=\"/studies/123/\">"))
    #expect(own.lowerBound < study.lowerBound && page.contains("A deep tiredness."))
  }

  @Test func aSlipOfThePenFindsWhatWasMeant() async throws {
    let site = try TestSite()
    let server = site.server(search: { query, _, _ in
      query == "spasticity"
        ? Self.answer("Stiff legs")
        : SearchAnswer(total: 0, hits: [], suggestion: "spasticity")
    })
    let page = try await server.ask("/search?q=spastisity").text
    let missed = try #require(page.range(of: "No study here has <bdi>spastisity</bdi>"))
    let found = try #require(page.range(of: "312 studies for <bdi>spasticity</bdi>"))
    let hit = try #require(page.range(of: "href=\"/studies/123/\""))
    #expect(missed.lowerBound < found.lowerBound && found.lowerBound < hit.lowerBound)
    #expect(page.contains("/search/?q=spasticity&amp;stage=trial"), "what was meant is narrowed")
    #expect(!page.contains("/search/?q=spastisity"))
    #expect(page.components(separatedBy: "role=\"status\"").count == 2, "it is said once")
  }

  @Test func helpsWhereNothingIsFoundOrAsked() async throws {
    let site = try TestSite()
    let nothing = SearchAnswer(total: 0, hits: [], suggestion: "spasticity")
    let server = site.server(search: { _, _, _ in nothing })
    let missed = try await server.ask("/search?q=spastisity&stage=trial")
    #expect(missed.status == 200)
    #expect(missed.text.contains("href=\"/search/?q=spasticity\""))
    #expect(missed.text.contains("Look at all studies with these words"))
    for path in ["/search", "/search?q=", "/search?q=+%09+", "/search/"] {
      let silent = site.server(search: { _, _, _ in
        Issue.record("Nothing was asked")
        return nothing
      })
      let page = try await silent.ask(path)
      #expect(page.status == 200, "\(path)")
      #expect(page.text.contains("Type one or more words"))
      #expect(page.text.contains("href=\"/topics/\""))
    }
    let long = try await server.ask("/search?q=" + String(repeating: "a", count: 401))
    #expect(long.status == 400)
    #expect(long.text.contains("too long"))
  }

  @Test func answersProgramsInJSON() async throws {
    let site = try TestSite()
    let server = site.server(
      search: { query, narrowed, limit in
        #expect(query == "café")
        #expect(narrowed == [.treatment: "mitoxantrone", .year: "2021"])
        #expect(limit == 100)
        return Self.answer()
      }, status: { StatusAnswer(version: "1", lastRun: nil) })
    let answer = try await server.ask(
      "/api/search?q=caf%C3%A9&limit=5000&q=second&year=2021&treatment=mitoxantrone")
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
    let data = try JSONDecoder().decode(SearchData.self, from: Data(answer.body))
    #expect(data.total == 312)
    #expect(data.facets.map(\.count) == [300, 12, 1_200, 2])
    let hit = try #require(data.hits.first)
    #expect(hit.url == "/studies/123/")
    #expect(hit.stage == "trial" && hit.design == "rct" && hit.participants == 41)
    #expect(hit.published == "2024-03")
    #expect(hit.invented == nil)
    for path in [
      "/api/search", "/api/search?q=", "/api/search?q=a&limit=x", "/api/search?q=a&limit=0",
      "/api/search?q=a&stage=%3Cb%3E", "/api/search?q=%ff",
      "/api/search?q=" + String(repeating: "a", count: 401),
    ] {
      let refused = try await server.ask(path)
      #expect(refused.status == 400, "\(path)")
      let fault = try JSONDecoder().decode(Fault.self, from: Data(refused.body))
      #expect(!fault.error.isEmpty)
    }
  }

  @Test func saysWhenTheSearchFails() async throws {
    let site = try TestSite()
    let server = site.server(search: { _, _, _ in throw TestSite.Broken() })
    let page = try await server.ask("/search?q=a")
    #expect(page.status == 503)
    #expect(page.text.contains("does not work just now"))
    #expect(try await server.ask("/api/search?q=a").status == 503)
    #expect(try await server.ask("/").status == 200)
  }
}
