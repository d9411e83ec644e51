import Foundation
import Loopback
import Synchronization
import Testing

@testable import Following

@Suite(.serialized) struct EuropePMCTests {
  /// Europe PMC made up for these tests: pages by mark.
  private func server(_ count: Int, damagedFirst: Bool = false) throws -> Loopback {
    let asked = Mutex(0)
    return try Loopback { question in
      guard question.path == "/search" else { return .answer(status: 404, body: "") }
      let number = asked.withLock { asked in
        defer { asked += 1 }
        return asked
      }
      let mark = question.fields["cursorMark"] ?? ""
      let start = mark == "*" ? 0 : Int(mark.dropFirst(4)) ?? 0
      let size = Int(question.fields["pageSize"] ?? "") ?? 0
      let results = (start..<min(start + size, count)).map(Self.result)
      let body = """
        {"version":"6.9","hitCount":\(count),"nextCursorMark":"mark\(start + results.count)",\
        "request":{"queryString":"x"},"resultList":{"result":[\(results.joined(separator: ","))]}}
        """
      if damagedFirst, number == 0 { return .json(String(body.dropLast(5))) }
      return .json(body)
    }
  }

  private static func result(_ number: Int) -> String {
    """
    {"id":"PPR\(number)","source":"PPR","doi":"10.5555/invented.\(number)","title":"Lemon water and \
    sleep in people with multiple sclerosis: preprint number \(number)","authorString":"Bød Ä.",\
    "authorList":{"author":[{"fullName":"Bød Ä","firstName":"Ämilia","lastName":"Bød"}]},\
    "pubYear":"2026","abstractText":"We asked 40 people with multiple sclerosis about sleep.",\
    "language":"eng","pubTypeList":{"pubType":["Preprint"]},"firstPublicationDate":"2026-03-01"}
    """
  }

  private func entry(_ server: Loopback) -> SourceList.Entry {
    .init(
      id: "europe-pmc", kind: .europePMC, address: server.url + "/",
      query: "\"multiple sclerosis\"",
      perSecond: 500, batch: 20)
  }

  @Test func pagesAreFollowedByTheirMark() async throws {
    let server = try server(50)
    defer { server.close() }
    let desk = try FollowingDesk()
    let report = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    #expect(report.states.first?.last.new == 50)
    #expect(try await desk.archive.counts().byStatus["preprint"] == 50)
    #expect(server.questions.compactMap { $0.fields["cursorMark"] } == ["*", "mark20", "mark40"])
    let query = try #require(server.questions.first?.fields["query"])
    #expect(query.contains("UPDATE_DATE:[2026-02-03 TO 2026-03-05]"))
    #expect(query.hasPrefix("(\"multiple sclerosis\") AND "))
  }

  @Test func nothingNewIsAnEndAndDamageIsAskedForAgain() async throws {
    let nothing = try server(0)
    let damaged = try server(3, damagedFirst: true)
    defer {
      nothing.close()
      damaged.close()
    }
    let desk = try FollowingDesk()
    var report = try await desk.follow([entry(nothing)], FollowPlan(now: day(0)))
    #expect(report.states.first?.lastGood == day(0) && nothing.questions.count == 1)
    report = try await desk.follow([entry(damaged)], FollowPlan(now: day(1)))
    #expect(report.states.first?.last.new == 3 && damaged.questions.count == 2)
  }

  @Test func whatOnlyMentionsTheConditionIsCounted() async throws {
    let server = try Loopback { _ in
      .json(
        """
        {"hitCount":1,"nextCursorMark":"m","resultList":{"result":[{"id":"99300001","source":"MED",\
        "pmid":"99300001","title":"Lemon water and sleep in people with asthma: a randomised trial",\
        "pubYear":"2026","abstractText":"Sleep is poor in asthma, as it is in multiple sclerosis. We \
        randomly assigned 40 people with asthma to lemon water or placebo. Sleep was better with lemon \
        water.","authorString":"Bød Ä."}]}}
        """)
    }
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try #require(
      try await desk.follow([entry(server)], FollowPlan(now: day(0))).states.first)
    #expect(state.last.seen == 1 && state.last.new == 1 && state.last.setAside == 1)
    #expect(try await desk.archive.counts().notAboutCondition == 1)
  }

  /// Open articles are fetched after their page; one that is not there does not hold up the rest.
  @Test func openArticlesAreReadForWhatTheirAbstractLeavesOut() async throws {
    let result = { (number: Int, licence: String) in
      """
      {"id":"9930000\(number)","source":"MED","pmid":"9930000\(number)","pmcid":"PMC990000\(number)",\
      "title":"Lemon water and sleep in people with multiple sclerosis: number \(number)",\
      "isOpenAccess":"Y","license":"\(licence)","pubYear":"2026","abstractText":"We asked 40 people \
      with multiple sclerosis about sleep.","authorString":"Bød Ä."}
      """
    }
    let results = [result(1, "cc by"), result(2, "cc by-nc-nd"), result(3, "cc by")]
    let server = try Loopback { question in
      switch question.path {
      case "/search":
        return .json(
          """
          {"hitCount":3,"nextCursorMark":"m","resultList":{"result":[\
          \(results.joined(separator: ","))]}}
          """)
      case "/PMC9900001/fullTextXML": return .xml(Self.article)
      default: return .answer(status: 404, body: "")
      }
    }
    defer { server.close() }
    let desk = try FollowingDesk()
    var entry = entry(server)
    entry.fullText = true
    let report = try await desk.follow([entry], FollowPlan(now: day(0)))
    #expect(report.states.first?.lastGood == day(0))
    #expect(
      server.questions.map(\.path)
        == ["/search", "/PMC9900001/fullTextXML", "/PMC9900003/fullTextXML"])
    let study = try #require(try await desk.archive.digest("99300001")?.digest.study)
    #expect(study.fullText.contains { $0.text.contains("heartburn") })
    #expect(study.fieldSources["fullText"] == .fullText)
    #expect(study.fieldSources["title"] == .europePMC)
    #expect(try await desk.archive.counts().studies == 3)
  }

  private static let article = """
    <?xml version="1.0"?><article article-type="research-article" xml:lang="en"><front>\
    <article-meta><article-id pub-id-type="pmid">99300001</article-id>\
    <article-id pub-id-type="pmcid">PMC9900001</article-id><title-group><article-title>Lemon water \
    and sleep in multiple sclerosis</article-title></title-group><permissions><license \
    xlink:href="https://creativecommons.org/licenses/by/4.0/" \
    xmlns:xlink="http://www.w3.org/1999/xlink"><license-p>CC BY 4.0</license-p></license>\
    </permissions><abstract><p>We asked 40 people with multiple sclerosis about sleep.</p>\
    </abstract></article-meta></front><body><sec><title>Results</title><sec><title>Adverse \
    events</title><p>Two people had heartburn.</p></sec></sec></body></article>
    """
}
