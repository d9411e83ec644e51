import Foundation
import Synchronization

/// A registry made up for these tests: answers as ClinicalTrials.gov's API version 2 does, over a list
/// of invented trials, with tokens from page to page.
package final class InventedRegistry: Sendable {
  package struct Trial: Sendable {
    package var number: String
    package var title: String
    /// When the registry last showed a change.
    package var day: String
    package var status = "RECRUITING"
    package var people = 120
    /// Further members of the record, each with a comma before it.
    package var results = ""

    package init(number: String, title: String, day: String = "2026-03-01") {
      self.number = number
      self.title = title
      self.day = day
    }

    package var json: String {
      """
      {"protocolSection":{"identificationModule":{"nctId":"\(number)","briefTitle":"\(title)"},\
      "statusModule":{"overallStatus":"\(status)","startDateStruct":{"date":"2024-05",\
      "type":"ACTUAL"},"primaryCompletionDateStruct":{"date":"2027-01-31","type":"ESTIMATED"},\
      "lastUpdatePostDateStruct":{"date":"\(day)","type":"ACTUAL"}},\
      "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Invented Fund","class":"OTHER"}},\
      "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2","PHASE3"],\
      "enrollmentInfo":{"count":\(people),"type":"ESTIMATED"}},\
      "outcomesModule":{"primaryOutcomes":[{"measure":"Relapses in a year","timeFrame":"96 weeks"}],\
      "secondaryOutcomes":[{"measure":"Walking speed","description":"Timed 25-foot walk",\
      "timeFrame":"48 weeks"},{"measure":"Fatigue"}]},\
      "contactsLocationsModule":{"locations":[{"facility":"A","country":"Germany"},\
      {"facility":"B","country":"Italy"},{"facility":"C","country":"Germany"}]}}\(results)}
      """
    }
  }

  /// Results with side effects in two groups, to be put into a trial's `results`.
  package static let postedResults = """
    ,"resultsSection":{"adverseEventsModule":{"frequencyThreshold":"5","timeFrame":"2 years",\
    "eventGroups":[{"id":"EG000","title":"Lemon water","deathsNumAffected":0,"deathsNumAtRisk":120,\
    "seriousNumAffected":4,"seriousNumAtRisk":120,"otherNumAffected":60,"otherNumAtRisk":120},\
    {"id":"EG001","title":"Placebo","deathsNumAffected":1,"deathsNumAtRisk":118,\
    "seriousNumAffected":2,"seriousNumAtRisk":118,"otherNumAffected":30,"otherNumAtRisk":118}],\
    "seriousEvents":[{"term":"Fall","stats":[{"groupId":"EG000","numAffected":4}]}]}},\
    "hasResults":true
    """

  private struct Server {
    var trials: [Trial]
    var age = 0
    var questions = 0
    var extra: [String] = []
  }

  private let state: Mutex<Server>
  private let fault: @Sendable (_ number: Int) -> Fault?

  /// - Parameters:
  ///   - extra: records of the writer's own, at the end of the list.
  ///   - fault: what goes wrong with the question of this number, from 0.
  package init(
    _ trials: [Trial], extra: [String] = [],
    fault: @escaping @Sendable (Int) -> Fault? = { _ in nil }
  ) {
    state = Mutex(Server(trials: trials, extra: extra))
    self.fault = fault
  }

  package func set(_ trials: [Trial]) { state.withLock { $0.trials = trials } }

  /// From now on earlier tokens are refused.
  package func forgetTokens() { state.withLock { $0.age += 1 } }

  package func start() throws -> Loopback { try Loopback { self.reply(to: $0) } }

  private func reply(to question: Question) -> Reply {
    let number = state.withLock { state in
      defer { state.questions += 1 }
      return state.questions
    }
    let good = answer(question)
    guard let fault = fault(number), case .answer(200, _, _) = good else { return good }
    return fault.spoil(good)
  }

  private func answer(_ question: Question) -> Reply {
    guard question.path == "/studies", question.fields["query.cond"]?.isEmpty == false,
      let filter = question.fields["filter.advanced"],
      let range = filter.wholeMatch(of: /AREA\[LastUpdatePostDate\]RANGE\[([0-9-]+),([0-9-]+)\]/)
    else { return .answer(status: 404, body: "") }
    return state.withLock { state in
      let found =
        state.trials.filter { $0.day >= range.1 && $0.day <= range.2 }.map(\.json) + state.extra
      let token = question.fields["pageToken"]
      let parts = (token ?? "t.\(state.age).0").split(separator: ".")
      guard parts.count == 3, Int(parts[1]) == state.age, let start = Int(parts[2]) else {
        return .answer(
          status: 400, headers: ["Content-Type": "text/plain"], body: "pageToken is invalid")
      }
      let size = Int(question.fields["pageSize"] ?? "") ?? 10
      let end = min(start + size, found.count)
      var members = ["\"studies\":[\(found[min(start, end)..<end].joined(separator: ","))]"]
      if token == nil { members.insert("\"totalCount\":\(found.count)", at: 0) }
      if end < found.count { members.append("\"nextPageToken\":\"t.\(state.age).\(end)\"") }
      return .answer(
        headers: ["Content-Type": "application/json"],
        body: "{" + members.joined(separator: ",") + "}")
    }
  }

  package static func trials(_ count: Int) -> [Trial] {
    (0..<count).map { number in
      Trial(
        number: "NCT9900\(1000 + number)",
        title: "Lemon water in multiple sclerosis, trial \(number)")
    }
  }
}
