import Archive
import Foundation
import Testing

@testable import Following

@Suite struct SourceListTests {
  private func read(_ text: String) throws -> SourceList {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("sources-\(UUID().uuidString).yml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try SourceList.read(path: file.path)
  }

  @Test(arguments: ["multiple-sclerosis", "migraine"])
  func theConditionsOwnListIsSound(condition: String) throws {
    let path = FollowingDesk.root
      .appendingPathComponent("Conditions/\(condition)/sources.yml").path
    let list = try SourceList.read(path: path)
    #expect(
      list.entries.map(\.kind) == [
        .pubmed, .europePMC, .preprintServer, .preprintServer, .preprintLinks, .preprintLinks,
        .crossref, .clinicalTrials,
      ])
    let factory = SourceFactory(client: .failing, email: nil, key: nil, tally: Tally())
    #expect(list.entries.allSatisfy { factory.rate(of: $0) <= 3 })
    let withKey = SourceFactory(client: .failing, email: nil, key: "k", tally: Tally())
    #expect(withKey.rate(of: list.entries[0]) == 10)
    // Notices are often called "Retraction Note" and no more.
    #expect(list.entries.first { $0.kind == .crossref }?.query == nil)
  }

  @Test(arguments: [
    "sources: [{id: a, kind: pubmed, address: 'https://a.example/'}]",
    "sources: [{id: a, kind: pubmed, query: x, address: 'file:///etc/passwd'}]",
    "sources: [{id: A b, kind: folder, address: x}]",
    "sources: [{id: a, kind: folder, address: x}, {id: a, kind: folder, address: y}]",
    "sources: [{id: a, kind: telepathy, address: x}]", "sources: [{id: a}]", "a: [", "",
    "sources: [{id: a, kind: crossref, address: 'https://a.example', per_second: 0}]",
    "sources: [{id: a, kind: crossref, address: 'https://a.example', silent_days: 0}]",
    "sources: [{id: a, kind: clinical_trials, address: 'https://a.example/'}]",
    "sources: [{id: a, kind: feed, address: 'https://a.example/feed.xml'}]",
    "sources: [{id: a, kind: feed, address: 'https://a.example/feed.xml', publisher: ' '}]",
    "sources: [{id: a, kind: feed, address: feed.xml, publisher: A}]",
  ])
  func whatIsWrongIsSaid(text: String) {
    #expect(throws: SourceListError.self) { _ = try read(text) }
  }

  @Test func whatAPublisherSetsHoldsAndNCBIsLimitAlways() {
    let factory = SourceFactory(client: .failing, email: nil, key: nil, tally: Tally())
    let withKey = SourceFactory(client: .failing, email: nil, key: "k", tally: Tally())
    func entry(_ rate: Double?, host: String = "eutils.ncbi.nlm.nih.gov") -> SourceList.Entry {
      .init(id: "a", kind: .pubmed, address: "https://\(host)/", query: "x", perSecond: rate)
    }
    #expect(factory.rate(of: entry(1)) == 1 && withKey.rate(of: entry(1)) == 1)
    #expect(factory.rate(of: entry(nil)) == 3 && withKey.rate(of: entry(nil)) == 10)
    #expect(factory.rate(of: entry(50)) == 3 && withKey.rate(of: entry(50)) == 10)
    #expect(factory.rate(of: entry(50, host: "mirror.example")) == 50)
  }

  @Test func theMendNamesEveryKind() throws {
    let error = #expect(throws: SourceListError.self) {
      _ = try read("sources: [{id: a, kind: telepathy, address: x}]")
    }
    for kind in SourceList.Kind.allCases {
      #expect(error?.mend.contains(kind.rawValue) == true, "\(kind)")
    }
  }

  @Test func aFeedSaysWhoseItIs() throws {
    let list = try read(
      "sources: [{id: a, kind: feed, address: 'https://a.example/f', publisher: An Agency}]")
    #expect(list.entries.first?.publisher == "An Agency")
    #expect(SourceList.Kind.clinicalTrials.perSecond < 1)
  }

  @Test func daysAreDaysOfTheCalendar() throws {
    #expect(Day("2026-02-28")?.adding(1).description == "2026-03-01")
    #expect(Day("2026-02-30") == nil && Day("yesterday") == nil && Day("2026-2-3") == nil)
    #expect(Day(day(0)).text(separator: "/") == "2026/03/05")
  }
}
