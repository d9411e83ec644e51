import Foundation
import GRDB
import Literature
import Testing

@testable import Archive

@Suite struct TrialsAndNewsTests {
  private func trial(
    _ number: String = "NCT99000001", people: Int = 120, changed: PublicationDate? = nil
  ) -> RegisteredTrial {
    RegisteredTrial(
      number: number, title: "Lemon water", status: .recruiting,
      enrolment: .init(count: people, kind: .planned), countries: ["Germany"],
      primaryOutcomes: [.init(measure: "Relapses", timeFrame: "2 years")],
      changed: changed ?? PublicationDate(year: 2026, month: 3, day: 1),
      adverseEvents: AdverseEvents(groups: [
        .init(title: "A", serious: .init(affected: 1, atRisk: 60))
      ]))
  }

  private func study(_ pmid: String, _ registrations: [String]) -> Study {
    var study = Invented.study(pmid, title: "Lemon water, study \(pmid)")
    study.registrations = registrations
    return study
  }

  @Test func trialsComeBackAsTheyWere() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    #expect(try await archive.trialMarks().isEmpty)
    let counts = try await archive.keep([trial(), trial("NCT99000002")], at: day(0))
    #expect(counts == KeptCounts(new: 2))
    #expect(try await archive.keep([trial(), trial("NCT99000002")], at: day(1)) == KeptCounts())
    #expect(
      try await archive.trials(["NCT99000002", "NCT99000009", "NCT99000001"])
        == [trial("NCT99000002"), trial()])
  }

  @Test func aLaterRecordReplacesAnEarlierOneAndNotTheOtherWay() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    _ = try await archive.keep([trial()], at: day(0))
    let later = trial(people: 90, changed: PublicationDate(year: 2026, month: 3, day: 4))
    #expect(try await archive.keep([later], at: day(1)) == KeptCounts(changed: 1))
    #expect(try await archive.keep([trial()], at: day(2)) == KeptCounts())
    #expect(try await archive.trials(["NCT99000001"]) == [later])
  }

  @Test func marksAreOfTheStudiesRegisteredUnderATrial() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    let studies = [
      study("900001", ["NCT99000001", "ISRCTN12345678"]), study("900002", ["nct99000002"]),
      study("900003", []), study("900004", ["NCT99000001", "NCT99000002"]),
    ]
    _ = try await archive.save(studies.map { Invented.entry($0) }, at: day(0))
    #expect(try await archive.trialMarks().isEmpty)
    _ = try await archive.keep([trial(), trial("NCT99000002")], at: day(0))
    let marks = try await archive.trialMarks()
    #expect(marks.keys.sorted() == ["900001", "900002", "900004"])
    #expect(Set(marks.values).count == 3)
    _ = try await archive.keep(
      [trial(people: 90, changed: PublicationDate(year: 2026, month: 4))], at: day(1))
    let next = try await archive.trialMarks()
    #expect(next["900002"] == marks["900002"] && next["900001"] != marks["900001"])
    #expect(next["900004"] != marks["900004"])
    // A record that names another trial leaves this one.
    var changed = study("900001", ["NCT99000007"])
    changed.revised = PublicationDate(year: 2027)
    changed.abstract.sections[0].text += " It was corrected."
    _ = try await archive.save([Invented.entry(changed)], at: day(2))
    #expect(try await archive.trialMarks()["900001"] == nil)
  }

  @Test func studiesOfAnOlderStoreAreJoinedToo() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save(
      [Invented.entry(study("900001", ["NCT99000001"]))], at: day(0))
    try await archive.write { db in
      // As the store was before trials were kept.
      try db.execute(
        sql: """
          DELETE FROM tag WHERE kind = 'registration'; DROP TABLE trial; DROP TABLE news;
          DELETE FROM grdb_migrations WHERE identifier = '7 registered trials and news';
          """)
    }
    try archive.close()
    let again = try store.open()
    _ = try await again.keep([trial()], at: day(1))
    #expect(try await again.trialMarks().keys.sorted() == ["900001"])
  }

  private func news(
    _ id: String, _ title: String, day: Int?, treatments: [String] = ["lemon"],
    publisher: String = "Agency"
  ) -> TreatmentNews {
    TreatmentNews(
      item: NewsItem(
        id: id, title: title, link: "https://regulator.example/\(id)",
        date: day.map { PublicationDate(year: 2026, month: 3, day: $0) }, summary: "Text."),
      publisher: publisher, treatments: treatments)
  }

  @Test func newsIsKeptOnceAndComesNewestFirst() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    let all = [
      news("a", "First", day: 1), news("b", "Second", day: 2, treatments: ["lemon", "ginger"]),
      news("c", "Undated", day: nil), news("a", "Another's", day: 3, publisher: "Other agency"),
    ]
    #expect(try await archive.keep(all, at: day(0)) == KeptCounts(new: 4))
    #expect(try await archive.keep(all, at: day(1)) == KeptCounts())
    var found = try await archive.news(limit: 10)
    #expect(found["lemon"]?.map(\.item.title) == ["Another's", "Second", "First", "Undated"])
    #expect(found["ginger"] == [all[1]])
    #expect(try await archive.news(limit: 2)["lemon"]?.count == 2)
    #expect(
      try await archive.keep([news("a", "First, updated", day: 5)], at: day(2))
        == KeptCounts(changed: 1))
    #expect(try await archive.keep([news("a", "First", day: 1)], at: day(3)) == KeptCounts())
    found = try await archive.news(limit: 10)
    #expect(found["lemon"]?.first?.item.title == "First, updated" && found["lemon"]?.count == 4)
  }

  @Test func newsThatNoLongerNamesATreatmentLeavesIt() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    let none = news("a", "About cats", day: 1, treatments: [])
    #expect(try await archive.keep([none], at: day(0)) == KeptCounts())
    #expect(try await archive.news(limit: 10).isEmpty)
    #expect(try await archive.allNews() == [none])
    _ = try await archive.keep([news("a", "About lemons", day: 2)], at: day(1))
    #expect(try await archive.news(limit: 10).count == 1)
    let corrected = news("a", "Corrected: about cats", day: 3, treatments: [])
    #expect(try await archive.keep([corrected], at: day(2)) == KeptCounts(changed: 1))
    #expect(try await archive.news(limit: 10).isEmpty)
  }

  @Test func pagesOfTheInboxKeepTheirKind() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    defer { withExtendedLifetime(store) {} }
    for kind in [InboxPage.Kind.trials, .news] {
      let state = SourceState(name: "x")
      try await archive.receive(InboxPage(source: "x", kind: kind, body: [1, 2]), state)
      let page = try #require(try await archive.nextInboxPage())
      #expect(page.kind == kind && page.body == [1, 2])
      try await archive.settle(page, state)
    }
  }
}
