import Archive
import Evidence
import Foundation
import Literature
import Testing

@Suite struct ListingTests {
  let policy = PublicationPolicy()

  @Test func newestFirstThenByIdAndEveryStudyOnce() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    let entries = [
      Invented.entry(Invented.study("5", year: 2020)),
      Invented.entry(Invented.study("4", year: 2021, month: 3, day: 2)),
      Invented.entry(Invented.study("3", year: 2021, month: 3)),
      Invented.entry(Invented.study("2", year: 2021, month: 3)),
      Invented.entry(Invented.study("1", year: 2021, month: 4, day: nil)),
    ]
    _ = try await archive.save(entries, at: day(0))
    let all = try await archive.listings(under: policy, where: .all, after: nil, limit: 10)
    #expect(all.map(\.id) == ["1", "4", "2", "3", "5"])
    #expect(all[0].published == PublicationDate(year: 2021, month: 4))
    #expect(all[1].published == PublicationDate(year: 2021, month: 3, day: 2))
    var walked: [String] = []
    for try await batch in archive.digestBatches(under: policy, size: 2) {
      walked += batch.map(\.id)
    }
    #expect(walked == all.map(\.id))
  }

  @Test func aListingTellsWhatACardNeeds() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save([Invented.entry(topics: ["walking", "fatigue"])], at: day(0))
    let listing = try #require(
      try await archive.listings(under: policy, where: .all, after: nil, limit: 10).first)
    #expect(listing.title == "Lemon water and walking in multiple sclerosis")
    #expect(listing.headline == "Lemon water made no clear difference to walking")
    #expect(listing.teaser == "A trial of lemon water.")
    #expect(listing.design == .rct && listing.species == .human && listing.stage == .trial)
    #expect(listing.participants == 44 && listing.basis == .abstract)
    #expect(listing.topics == ["walking", "fatigue"] && listing.treatments == ["lemon"])
    #expect(listing.isInvented && listing.status == .published && listing.level == .pass)
  }

  @Test func filtersNarrow() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save(
      [
        Invented.entry(Invented.study("1"), topics: ["walking"]),
        Invented.entry(Invented.study("2"), stage: .laboratory, topics: ["fatigue"]),
      ], at: day(0))
    func ids(_ filter: ListingFilter) async throws -> [String] {
      try await archive.listings(under: policy, where: filter, after: nil, limit: 9).map(\.id)
    }
    #expect(try await ids(ListingFilter(topic: "walking")) == ["1"])
    #expect(try await ids(ListingFilter(stage: .laboratory)) == ["2"])
    #expect(try await ids(ListingFilter(treatment: "lemon")) == ["1", "2"])
    #expect(try await ids(ListingFilter(stage: .trial, topic: "fatigue")) == [])
    #expect(try await ids(ListingFilter(topic: "x' OR 1 --")) == [])
  }

  @Test func countsAddUp() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save(
      [
        Invented.entry(Invented.study("1")), Invented.entry(Invented.study("2"), level: .review),
        Invented.entry(Invented.study("3"), level: .block, stage: .laboratory),
      ], at: day(0))
    let counts = try await archive.counts()
    #expect(counts.studies == 3 && counts.invented == 3 && counts.published == 0)
    #expect(counts.byLevel == ["pass": 1, "review": 1, "block": 1])
    #expect(counts.byDesign == ["rct": 3])
    #expect(counts.byStage == ["trial": 2, "laboratory": 1])
  }

  @Test func runsAndSetAsideRecordsAreRemembered() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    let bad = SetAsideRecord(
      origin: "june.jsonl", place: "line 12", reason: "No title.", mend: "Add a title.")
    let worse = SetAsideRecord(
      origin: "june.jsonl", place: "line 3", reason: "Not JSON.", mend: "Mend the line.")
    try await archive.setAside([bad, worse], at: day(0))
    try await archive.setAside([bad], at: day(1))
    let held = try await archive.setAsideRecords(limit: 10)
    #expect(held.count == 2 && held.allSatisfy { $0.firstSeen == day(0) })
    try await archive.settle(origin: "june.jsonl", setAside: [bad], at: day(2))
    #expect(try await archive.setAsideRecords(limit: 10).map(\.place) == ["line 12"])
    #expect(try await archive.counts().setAside == 1)

    #expect(try await archive.lastRun() == nil)
    let run = RunRecord(
      finished: day(3), version: "0.1", read: 3, written: 2, setAside: 1, published: 2)
    try await archive.record(run)
    #expect(try await archive.lastRun() == run)
  }

  @Test func twentyThousandStudiesAreListedWithoutDecodingThem() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    let clock = ContinuousClock()
    let saving = try await clock.measure {
      for batch in 0..<40 {
        let entries = (0..<500).map {
          Invented.entry(
            Invented.study(
              "\(1_000_000 + batch * 500 + $0)", month: 1 + batch % 12, day: 1 + $0 % 28))
        }
        _ = try await archive.save(entries, at: day(0))
      }
    }
    var listed = 0
    var last: Cursor?
    let listing = try await clock.measure {
      while true {
        let page = try await archive.listings(under: policy, where: .all, after: last, limit: 500)
        listed += page.count
        guard let end = page.last else { break }
        last = Cursor(after: end)
      }
    }
    let search = try await clock.measure {
      _ = try await archive.search(SearchQuery(text: "lemon walking"), under: policy)
    }
    print("20,000 studies: saved in \(saving), listed in \(listing), searched in \(search)")
    #expect(listed == 20_000)
    #expect(listing < .seconds(10))
  }
}
