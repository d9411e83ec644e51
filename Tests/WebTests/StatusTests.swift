import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite struct StatusTests {
  private static let status = StatusAnswer(
    version: "1.2", lastRun: Date(timeIntervalSince1970: 1_772_719_320),
    counts: [.init(name: "Studies <here>", value: 1_641)], setAside: 3,
    sources: [
      .init(
        name: "pubmed", lastGood: Date(timeIntervalSince1970: 1_772_719_320),
        lastGave: Date(timeIntervalSince1970: 1_772_632_920), fault: "It was <down>.",
        counts: [.init(name: "New", value: 7)])
    ])

  @Test func tellsPeopleAndPrograms() async throws {
    let site = try TestSite()
    let server = site.server(status: { Self.status })
    let page = try await server.ask("/status", .get, [.accept: "text/html,application/json"])
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    #expect(page.text.contains("5 March 2026, 14:02 UTC"))
    #expect(page.text.contains("<div><dt>Studies &lt;here&gt;</dt><dd>1,641</dd></div>"))
    #expect(page.text.contains("<h2>Source: pubmed</h2>"))
    #expect(page.text.contains("It was &lt;down&gt;."))
    #expect(page.text.contains("It last gave a record on 4 March 2026, 14:02 UTC."))
    #expect(page.text.contains("<div><dt>New</dt><dd>7</dd></div>"))
    let data = try await server.ask("/status", .get, [.accept: "application/json"])
    #expect(data.headers[.contentType] == "application/json; charset=utf-8")
    #expect(data.headers[.vary] == "Accept")
    #expect(
      data.text == """
        {"counts":[{"name":"Studies <here>","value":1641}],"isReady":true,\
        "lastRun":"2026-03-05T14:02:00Z","setAside":3,\
        "sources":[{"counts":[{"name":"New","value":7}],"fault":"It was <down>.",\
        "lastGave":"2026-03-04T14:02:00Z","lastGood":"2026-03-05T14:02:00Z","name":"pubmed"}],"version":"1.2"}

        """)
    #expect(try await site.server().ask("/status").status == 503)
  }

  @Test func programsAskForAFileAndForMetrics() async throws {
    let site = try TestSite()
    // A file of the site that is older than what is known now.
    try site.write("status.json", "{}")
    let server = site.server(
      statusFile: { Array("{\"sources\":[]}\n".utf8) }, metrics: { "myelin_studies 3\n" })
    let file = try await server.ask("/status.json")
    #expect(file.status == 200 && file.text == "{\"sources\":[]}\n")
    #expect(file.headers[.contentType] == "application/json; charset=utf-8")
    #expect(file.headers[.cacheControl] == "no-store")
    for path in ["/metrics", "/metrics.txt"] {
      let metrics = try await server.ask(path)
      #expect(metrics.status == 200 && metrics.text == "myelin_studies 3\n")
      #expect(metrics.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
    }
    let broken = site.server()
    #expect(try await broken.ask("/status.json").status == 503)
    #expect(try await broken.ask("/metrics").status == 503)
  }

  @Test func knowsAliveFromReady() async throws {
    let site = try TestSite()
    let server = site.server()
    #expect(try await server.ask("/ready").status == 200)
    try FileManager.default.removeItem(atPath: site.folder)
    #expect(try await server.ask("/ready").status == 503)
    #expect(try await server.ask("/health").status == 200)
    #expect(try await server.ask("/health").text == "ok\n")
  }
}
