import Foundation
import Loopback
import Synchronization
import Testing

@testable import Following

@Suite(.serialized) struct PreprintServerTests {
  /// A preprint server made up for these tests: pages of 10, by place.
  private func server(
    _ count: Int, damagedFirst: Bool = false, tellsTotal: Bool = true
  ) throws -> Loopback {
    let asked = Mutex(0)
    return try Loopback { question in
      let parts = question.path.split(separator: "/")
      guard parts.count == 6, parts[0] == "details", parts[5] == "json", let start = Int(parts[4])
      else { return .answer(status: 404, body: "") }
      let number = asked.withLock { asked in
        defer { asked += 1 }
        return asked
      }
      guard count > start else {
        return .json("{\"messages\":[{\"status\":\"no posts found\"}],\"collection\":[]}")
      }
      let items = (start..<max(start, min(start + 10, count))).map(Self.item)
      let body = """
        {"messages":[{"status":"ok","interval":"\(parts[2]):\(parts[3])","cursor":\(start),\
        "count":\(items.count)\(tellsTotal ? ",\"total\":\"\(count)\"" : "")}],\
        "collection":[\(items.joined(separator: ","))]}
        """
      if damagedFirst, number == 0 { return .json(String(body.dropLast(5))) }
      return .json(body)
    }
  }

  /// Every other one is about something else.
  private static func item(_ number: Int) -> String {
    let illness = number.isMultiple(of: 2) ? "multiple sclerosis" : "hay fever"
    return """
      {"doi":"10.1101/invented.\(number)","title":"Lemon water and sleep in people with \(illness): \
      preprint number \(number)","authors":"Bød, Ä.; Muster, B.","date":"2026-03-01","version":"1",\
      "type":"new results","license":"cc_by","category":"neurology","jatsxml":"https://x",\
      "abstract":"We asked 40 people with \(illness) about sleep.","published":"NA","server":"medRxiv"}
      """
  }

  private func entry(_ server: Loopback, query: String? = nil) -> SourceList.Entry {
    .init(
      id: "medrxiv", kind: .preprintServer, address: server.url + "/details/medrxiv/", query: query,
      perSecond: 500)
  }

  @Test func pagesAreFollowedAndOnlyTheConditionIsKept() async throws {
    let server = try server(25)
    defer { server.close() }
    let desk = try FollowingDesk()
    var report = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    #expect(report.states.first?.last.new == 13)
    #expect(report.states.first?.last.seen == 25 && report.states.first?.last.setAside == 12)
    #expect(try await desk.archive.counts().byStatus["preprint"] == 13)
    let places = ["0", "10", "20"].map { "/details/medrxiv/2026-02-03/2026-03-05/\($0)/json" }
    #expect(server.questions.map(\.path) == places)
    // The days of the overlap are asked for again, and bring nothing twice.
    report = try await desk.follow([entry(server)], FollowPlan(now: day(1)))
    #expect(report.states.first?.last.new == 0)
    #expect(server.questions.last?.path == "/details/medrxiv/2026-03-03/2026-03-06/20/json")
  }

  @Test func whereNoTotalIsToldAnEmptyPageIsTheEnd() async throws {
    let server = try server(20, tellsTotal: false)
    defer { server.close() }
    let desk = try FollowingDesk()
    let report = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    #expect(report.states.first?.last.seen == 20 && report.states.first?.lastGood == day(0))
    #expect(server.questions.count == 3)
  }

  @Test func aLimitIsAPlaceToGoOnFrom() async throws {
    let server = try server(25)
    defer { server.close() }
    let desk = try FollowingDesk()
    for run in 0..<3 {
      _ = try await desk.follow([entry(server)], FollowPlan(now: day(0), limit: 10))
      #expect(server.questions.count == run + 1)
    }
    #expect(try await desk.archive.counts().byStatus["preprint"] == 13)
  }

  @Test func nothingNewIsAnEndAndDamageIsAskedForAgain() async throws {
    let nothing = try server(0)
    let damaged = try server(3, damagedFirst: true)
    let refusing = try Loopback { _ in
      .json("{\"messages\":[{\"status\":\"Error: interval\"}],\"collection\":[]}")
    }
    defer { for server in [nothing, damaged, refusing] { server.close() } }
    let desk = try FollowingDesk()
    var report = try await desk.follow([entry(nothing)], FollowPlan(now: day(0)))
    #expect(report.states.first?.lastGood == day(0) && nothing.questions.count == 1)
    report = try await desk.follow([entry(damaged)], FollowPlan(now: day(1)))
    #expect(report.states.first?.last.new == 2 && damaged.questions.count == 2)
    report = try await desk.follow([entry(refusing)], FollowPlan(now: day(2)), attempts: 2)
    #expect(report.states.first?.fault?.contains("Error: interval") == true)
  }

  @Test(arguments: Fault.allCases) func whatGoesWrongOnceIsAskedAgain(fault: Fault) async throws {
    let server = try Loopback(
      fault: { $0 == 1 ? fault : nil },
      reply: { question in
        let start = question.path.split(separator: "/").dropLast().last.flatMap { Int($0) } ?? 0
        let items = (start..<min(start + 10, 15)).map(Self.item)
        return .json(
          """
          {"messages":[{"status":"ok","total":15}],"collection":[\(items.joined(separator: ","))]}
          """)
      })
    defer { server.close() }
    let state = try #require(
      try await FollowingDesk().follow([entry(server)], FollowPlan(now: day(0))).states.first)
    #expect(state.last.seen == 15 && state.fault == nil)
    #expect(state.last.requests == 3 && state.last.failedRequests == 1)
  }

  @Test func oneSubjectMayBeAskedFor() async throws {
    let server = try server(1)
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await desk.follow([entry(server, query: "neurology")], FollowPlan(now: day(0)))
    #expect(server.questions.first?.fields["category"] == "neurology")
  }
}
