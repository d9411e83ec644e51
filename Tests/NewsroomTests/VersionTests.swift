import Archive
import Literature
import Testing

@testable import Newsroom

/// Which of several copies of one record stands, and what readers are told of a change.
@Suite struct VersionTests {
  private let id = "99200001"

  private let older = InventedRecord(revised: "2021-03-01", events: 4)
  private let newer = InventedRecord(revised: "2021-06-01", events: 5)

  @Test(arguments: [[0, 1], [1, 0]]) func theLatestRevisionHoldsInOneInput(order: [Int])
    async throws
  {
    let house = try House()
    let records = [older, newer]
    try await house.digest(order.map { records[$0] })
    let study = try #require(try await house.text(id)).study
    #expect(study.says("5 of 41"))
    #expect(try await house.archive.counts().studies == 1)
  }

  @Test(arguments: [[0, 1], [1, 0]]) func theLatestRevisionHoldsAcrossInputs(
    order: [Int]
  ) async throws {
    let house = try House()
    let records = [older, newer]
    let inputs = try order.map { place in
      try house.write(InventedRecord.file([records[place]]), to: "\(place).xml")
    }
    try await house.digest(inputs)
    let first = try #require(try await house.text(id))
    #expect(first.study.says("5 of 41"))
    // Whatever comes again in whatever order changes nothing.
    let again = try await house.digest(inputs + inputs.reversed(), at: day(1))
    #expect(again.changed == 0 && again.new == 0 && again.unchanged == 4)
    #expect(try await house.text(id) == first)
  }

  @Test(arguments: [[0, 1], [1, 0]]) func aHigherVersionHoldsWhateverItsDate(
    order: [Int]
  ) async throws {
    let house = try House()
    let records = [
      InventedRecord(version: 1, revised: "2021-09-01", events: 4),
      InventedRecord(version: 2, revised: "2021-03-01", events: 5),
    ]
    try await house.digest(order.map { records[$0] })
    #expect(try await house.text(id)?.study.version == 2)
  }

  @Test func theSameInputTwiceChangesNothing() async throws {
    let house = try House()
    let first = try await house.digest([older, InventedRecord(pmid: "99200002")])
    #expect(first.new == 2 && first.read == 2)
    try await house.publish()
    let before = try await house.text(id)
    let again = try await house.digest([older, InventedRecord(pmid: "99200002")], at: day(1))
    #expect(again.unchanged == 2 && again.new == 0 && again.changed == 0)
    #expect(try await house.text(id) == before)
    #expect(try await house.publish(at: day(1)).written == 0)
    #expect(try await house.archive.history(id).map(\.kind) == [.published])
  }

  @Test func aChangedRecordTellsReadersWhatChanged() async throws {
    let house = try House()
    try await house.digest([older])
    try await house.publish()
    let report = try await house.digest([newer], at: day(1))
    #expect(report.changed == 1)
    try await house.publish(at: day(1))
    let line = try #require(try await house.archive.history(id).last)
    #expect(line.kind == .sourceChanged)
    #expect(line.at == day(1))
    #expect(line.why.contains("the abstract"))
    #expect(house.page("studies/\(id)/index.html").contains("the abstract"))
    #expect(house.page("corrections/index.html").contains("studies/\(id)/"))
  }

  @Test func aNewDateAloneTellsNobodyAnything() async throws {
    let house = try House()
    try await house.digest([older])
    try await house.publish()
    var dated = older
    dated.revised = "2021-05-05"
    try await house.digest([dated], at: day(1))
    try await house.publish(at: day(1))
    #expect(try await house.archive.history(id).map(\.kind) == [.published])
  }

  @Test func aRetractionReachesEverybody() async throws {
    let house = try House()
    try await house.digest([older])
    try await house.publish()
    var retracted = newer
    retracted.isRetracted = true
    try await house.digest([retracted], at: day(1))
    try await house.publish(at: day(1))
    #expect(try await house.text(id)?.study.status == .retracted)
    let page = house.page("studies/\(id)/index.html")
    #expect(page.lowercased().contains("retracted"))
    #expect(house.page("feed.xml").contains("studies/\(id)/#retracted"))
    #expect(house.page("corrections/index.html").contains("retracted"))
    #expect(!house.page("index.html").contains("studies/\(id)/"))
    // The copy from before, in an older file, does not undo it.
    try await house.digest([older], at: day(2))
    #expect(try await house.text(id)?.study.status == .retracted)
  }

  @Test func aRecordTakenBackGoesAndStaysAway() async throws {
    let house = try House()
    try await house.digest([older, InventedRecord(pmid: "99200002")])
    try await house.publish()
    let report = try await house.digest([], deleting: [id], at: day(1))
    #expect(report.deleted == 1 && report.exitCode == 0)
    try await house.publish(at: day(1))
    #expect(try house.mentions(of: id).isEmpty)
    #expect(house.page("studies/\(id)/index.html").contains("PubMed took the record back"))
    try await house.digest([older], at: day(2))
    try await house.publish(at: day(2))
    #expect(try house.mentions(of: id).isEmpty)
  }

  @Test func aRecordTakenBackBeforeItIsReadIsNotShown() async throws {
    let house = try House()
    try await house.digest([], deleting: [id])
    try await house.digest([older], at: day(1))
    try await house.publish(at: day(1))
    #expect(try house.mentions(of: id).isEmpty)
    #expect(try await house.archive.counts().deleted == 1)
  }

  @Test func whatCameBackIsNotTakenDownByTheSameFileAgain() async throws {
    let house = try House()
    let inputs = [
      try house.write(InventedRecord.file([older]), to: "1.xml"),
      try house.write(InventedRecord.file([], deleting: [id]), to: "2.xml"),
      try house.write(InventedRecord.file([newer]), to: "3.xml"),
    ]
    try await house.digest(inputs)
    #expect(try await house.archive.counts().deleted == 0)
    try await house.digest(inputs, at: day(1))
    #expect(try await house.archive.counts().deleted == 0)
  }
}
