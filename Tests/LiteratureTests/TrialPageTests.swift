import Testing

@testable import Literature

/// ClinicalTrials.gov's list of studies. Every record here is invented.
struct TrialPageTests {
  private let whole = #"""
    {"protocolSection":{"identificationModule":{"nctId":"NCT99000001","orgStudyIdInfo":{"id":"L-1"},
      "briefTitle":"Lemon water\n in  relapsing MS <em>& walking</em>"},
     "statusModule":{"statusVerifiedDate":"2025-11","overallStatus":"ACTIVE_NOT_RECRUITING",
      "startDateStruct":{"date":"2021-03","type":"ACTUAL"},
      "primaryCompletionDateStruct":{"date":"2027-02-28","type":"ESTIMATED"},
      "lastUpdatePostDateStruct":{"date":"2025-11-21","type":"ESTIMATED"}},
     "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Invented Fund","class":"OTHER"},
      "collaborators":[{"name":"Nobody"}]},
     "conditionsModule":{"conditions":["Multiple Sclerosis"]},
     "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2","PHASE3"],
      "enrollmentInfo":{"count":238,"type":"ACTUAL"}},
     "outcomesModule":{"primaryOutcomes":[{"measure":"Relapses","description":"Counted.",
       "timeFrame":"96 weeks"},{"measure":"Walking speed"}],
      "secondaryOutcomes":[{"measure":"Fatigue","timeFrame":"48 weeks"},{"timeFrame":"2 years"}]},
     "contactsLocationsModule":{"locations":[{"country":"Germany"},{"city":"X"},
      {"country":"Italy"},{"country":"Germany"}]}},
     "resultsSection":{"adverseEventsModule":{"frequencyThreshold":"5","timeFrame":"2 years",
      "eventGroups":[{"id":"EG000","title":"Lemon water","description":"-","deathsNumAffected":0,
       "deathsNumAtRisk":120,"seriousNumAffected":4,"seriousNumAtRisk":120,"otherNumAffected":60,
       "otherNumAtRisk":120},{"id":"EG001","title":"Placebo","seriousNumAffected":2,
       "seriousNumAtRisk":118,"otherNumAffected":300,"otherNumAtRisk":118}]}},
     "derivedSection":{"miscInfoModule":{"versionHolder":"2025-11-21"}},"hasResults":true}
    """#
  private let bare =
    #"{"protocolSection":{"identificationModule":{"nctId":"NCT99000002","briefTitle":"Naps"}}}"#

  private func answer(_ records: [String], next: String? = nil) -> TrialPage? {
    let more = next.map { ",\"nextPageToken\":\"\($0)\"" } ?? ""
    let text = "{\"totalCount\":7,\"studies\":[\(records.joined(separator: ","))]\(more)}"
    return TrialPage(Array(text.utf8), named: "trials")
  }

  @Test func `every field finds its place`() throws {
    let page = try #require(answer([whole], next: "ABC"))
    #expect(page.total == 7 && page.next == "ABC" && page.unreadable.isEmpty)
    let trial = try #require(page.trials.first)
    #expect(trial.number == "NCT99000001")
    #expect(trial.title == "Lemon water in relapsing MS <em>& walking</em>", "text, not markup")
    #expect(trial.status == .active && trial.phases == ["PHASE2", "PHASE3"])
    #expect(trial.enrolment == .init(count: 238, kind: .actual))
    #expect(trial.countries == ["Germany", "Italy"] && trial.sponsor == "Invented Fund")
    #expect(trial.starts == .init(date: PublicationDate(year: 2021, month: 3), kind: .actual))
    #expect(trial.ends?.kind == .planned && trial.ends?.date.description == "2027-02-28")
    #expect(trial.changed?.description == "2025-11-21" && trial.hasResults)
    #expect(
      trial.primaryOutcomes == [
        .init(measure: "Relapses", timeFrame: "96 weeks"), .init(measure: "Walking speed"),
      ])
    #expect(
      trial.secondaryOutcomes.map(\.measure) == ["Fatigue"], "a measure without a name is none")
    let events = try #require(trial.adverseEvents)
    #expect(events.threshold == "5" && events.timeFrame == "2 years")
    #expect(events.groups.map(\.title) == ["Lemon water", "Placebo"])
    #expect(events.shares(of: \.serious)?.map(\.share.affected) == [4, 2])
    #expect(events.shares(of: \.deaths) == nil, "one group alone is not told")
    #expect(events.shares(of: \.other) == nil, "300 of 118 is no count")
  }

  @Test func `what a record does not say is not said`() throws {
    let trial = try #require(answer([bare])?.trials.first)
    #expect(trial == RegisteredTrial(number: "NCT99000002", title: "Naps"))
    let odd = try #require(
      answer([
        bare.replacing(
          "}}}",
          with: #"},"statusModule":{"overallStatus":"SOMETHING_NEW","startDateStruct":"#
            + #"{"date":"soon"}},"designModule":{"enrollmentInfo":{"count":12}}}}"#)
      ])?.trials.first)
    #expect(odd.status == nil && odd.starts == nil)
    #expect(odd.enrolment == .init(count: 12, kind: nil))
  }

  @Test func `a group without anybody does not hold back the others`() {
    let events = AdverseEvents(groups: [
      .init(title: "A", serious: .init(affected: 1, atRisk: 10)),
      .init(title: "B", serious: .init(affected: 0, atRisk: 0)),
    ])
    #expect(events.shares(of: \.serious)?.map(\.title) == ["A"])
    #expect(AdverseEvents(groups: []).shares(of: \.serious) == nil)
  }

  @Test func `a bad record is set aside and the others go on`() throws {
    let long = bare.replacing("Naps", with: String(repeating: "long ", count: 900))
    let page = try #require(
      answer([
        bare, "7", "{}", bare.replacing("NCT99000002", with: "99000002"),
        bare.replacing("\"Naps\"", with: "{}"), long, whole,
      ]))
    #expect(page.trials.map(\.number) == ["NCT99000002", "NCT99000001"])
    #expect(page.unreadable.map(\.origin.record) == [2, 3, 4, 5, 6])
    let reasons = page.unreadable.map(\.reason)
    #expect(reasons[0] == "This trial is no JSON object.")
    #expect(reasons[1] == "This trial has no NCT number." && reasons[2] == reasons[1])
    #expect(reasons[3].hasPrefix("protocolSection.identificationModule.briefTitle of this trial"))
    #expect(reasons[4].contains("longer than 4 kB"))
    #expect(page.unreadable.allSatisfy { !$0.mend.isEmpty } && page.records == 7)
  }

  @Test(arguments: ["", "{", "[]", "{\"totalCount\":3}", "{\"studies\":[}", "<html></html>"])
  func `what is no list of studies is no page`(text: String) {
    #expect(TrialPage(Array(text.utf8), named: "trials") == nil)
  }

  @Test func `cut anywhere an answer is no page`() throws {
    let text = Array("{\"studies\":[\(bare)]}".utf8)
    for length in 0..<text.count { #expect(TrialPage(Array(text[..<length]), named: "x") == nil) }
  }

  @Test func `studies name their trials in many ways`() {
    let study = Study(
      title: "x",
      registrations: [
        "NCT99000001", "nct 99000001", "nct99000003", "ISRCTN12345678",
        "ClinicalTrials.gov: NCT99000002",
      ])
    #expect(study.trialNumbers == ["NCT99000001", "NCT99000003", "NCT99000002"])
    #expect(Study(title: "x").trialNumbers.isEmpty)
  }
}
