import Archive
import Foundation
import Literature
import Testing

@testable import Newsroom

/// What was set aside is settled when it comes whole, wherever that is, and its history is kept.
@Suite struct SetAsideTests {
  private func open(_ house: House) async throws -> [String] {
    try await house.archive.setAsideRecords(limit: 9).map { "\($0.origin), \($0.place)" }
  }

  /// A PubMed record that no parser takes: a tag inside is closed by another.
  private static func damaged(_ record: InventedRecord) -> String {
    InventedRecord.file([record]).replacing("</ArticleTitle>", with: "</Title>")
  }

  @Test func aRecordThatComesWholeInAnotherFileIsSettled() async throws {
    let house = try House()
    let record = InventedRecord(pmid: "99200777")
    let bad = try house.write(Self.damaged(record), to: "in/a.xml")
    let report = try await house.digest([bad])
    #expect(report.setAside == 1)
    #expect(try await open(house) == ["in/a.xml, record 1"])
    #expect(try await house.archive.counts().setAside == 1)

    // Another record changes nothing.
    let other = try house.write(
      InventedRecord.file([InventedRecord(pmid: "99200778")]), to: "o.xml")
    try await house.digest([other], at: day(1))
    #expect(try await open(house).count == 1)

    let good = try house.write(InventedRecord.file([record]), to: "in/b.xml")
    try await house.digest([good], at: day(2))
    #expect(try await open(house).isEmpty)
    #expect(try await house.archive.counts().setAside == 0)
    let past = try await house.archive.settledRecords(limit: 9)
    #expect(past.map(\.origin) == ["in/a.xml"])
    #expect(past.first?.firstSeen == day(0) && past.first?.settled == day(2))
    #expect(past.first?.reason.isEmpty == false)
  }

  @Test func oneRecordDamagedAgainAndAgainIsOne() async throws {
    let house = try House()
    let record = InventedRecord(pmid: "99200777")
    for number in 0..<3 {
      let file = try house.write(Self.damaged(record), to: "\(number).xml")
      try await house.digest([file], at: day(number))
    }
    let records = try await house.archive.setAsideRecords(limit: 9)
    #expect(records.count == 1 && records.first?.firstSeen == day(0))
    #expect(records.first?.origin.hasSuffix("2.xml") == true)
  }

  @Test func wholeAfterDamagedInOneInputIsNotKept() async throws {
    let house = try House()
    let lines = """
      {"pmid":"99200777","title":7}
      {"pmid":"99200777","title":"Lemon water in multiple sclerosis"}

      """
    let report = try await house.digest([try house.write(lines, to: "in.jsonl")])
    #expect(report.setAside == 1 && report.read == 1, "it is told")
    #expect(try await open(house).isEmpty, "and not kept")
  }

  @Test func aMendedFileLeavesItsHistory() async throws {
    let house = try House()
    let record = InventedRecord(pmid: "99200777")
    let file = try house.write(Self.damaged(record), to: "in.xml")
    try await house.digest([file])
    try house.write(InventedRecord.file([record]), to: "in.xml")
    try await house.digest([file], at: day(1))
    #expect(try await open(house).isEmpty)
    #expect(try await house.archive.settledRecords(limit: 9).count == 1)
  }

  @Test func aTrialIsKnownAgainByItsNumber() async throws {
    let house = try House()
    let newsroom = Newsroom(desk: try House.desk(), archive: house.archive, width: 1)
    func keep(_ title: String, at now: Date) async throws {
      let body = """
        {"studies":[{"protocolSection":{"identificationModule":{"nctId":"NCT99000001",\
        "briefTitle":\(title)}}}]}
        """
      let page = try #require(TrialPage(Array(body.utf8), named: "trials"))
      _ = try await newsroom.keep(page, named: "trials \(now)", at: now)
    }
    try await keep("7", at: day(0))
    #expect(try await open(house).count == 1)
    try await keep("\"Lemon water\"", at: day(1))
    #expect(try await open(house).isEmpty)
  }
}
