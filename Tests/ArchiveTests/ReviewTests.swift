import Archive
import Foundation
import Testing

@Suite struct ReviewTests {
  let store = try? TemporaryStore()
  let automatic = PublicationPolicy()
  let approval = PublicationPolicy(mode: .approval)

  private func archive() throws -> SQLiteArchive { try #require(store).open() }

  private func ids(_ archive: SQLiteArchive, _ policy: PublicationPolicy) async throws -> [String] {
    try await archive.listings(under: policy, where: .all, after: nil, limit: 100).map(\.id)
  }

  @Test func whatAModelWroteWaitsForAPerson() async throws {
    let archive = try archive()
    _ = try await archive.save(
      [
        Invented.entry(Invented.study("1")),
        Invented.entry(Invented.study("2"), writer: "model:invented-1"),
        Invented.entry(Invented.study("3"), level: .review, writer: "model:invented-1"),
        Invented.entry(Invented.study("4"), level: .block, writer: "model:invented-1"),
      ], at: day(0))
    #expect(try await ids(archive, automatic) == ["1"])
    #expect(try await ids(archive, PublicationPolicy(includeUnreviewed: true)) == ["1"])
    #expect(try await ids(archive, PublicationPolicy(models: .automatic)) == ["1", "2"])
    let waiting = try await archive.reviewList(under: automatic, limit: 10).map(\.listing.id)
    #expect(waiting.sorted() == ["2", "3"])
    try await archive.approve("2", by: "Ada Example", at: day(1))
    #expect(try await ids(archive, automatic) == ["1", "2"])
    #expect(try await archive.reviewList(under: automatic, limit: 10).map(\.listing.id) == ["3"])
  }

  @Test func answersOfModelsAreKept() async throws {
    let archive = try archive()
    #expect(try await archive.answer(to: [1, 2]) == nil)
    try await archive.keep([3], to: [1, 2])
    try await archive.keep([4], to: [1])
    #expect(try await archive.answer(to: [1, 2]) == [3])
    try await archive.keep([5], to: [1, 2])
    #expect(try await archive.answer(to: [1, 2]) == [5])
  }

  @Test func eachPolicyShowsWhatItMay() async throws {
    let archive = try archive()
    _ = try await archive.save(
      [
        Invented.entry(Invented.study("1")), Invented.entry(Invented.study("2"), level: .review),
        Invented.entry(Invented.study("3"), level: .block),
        Invented.entry(Invented.study("4"), isAbout: false),
      ], at: day(0))
    let everything = PublicationPolicy(mode: .automatic, includeUnreviewed: true)
    #expect(try await ids(archive, automatic) == ["1"])
    #expect(try await ids(archive, everything) == ["1", "2"])
    #expect(try await ids(archive, approval) == [])
    let open = PublicationPolicy(mode: .approval, includeUnreviewed: true)
    #expect(try await ids(archive, open) == [])
    try await archive.approve("2", by: "Ada Example", at: day(1))
    #expect(try await ids(archive, approval) == ["2"])
    #expect(try await ids(archive, automatic) == ["1", "2"])
    await #expect(throws: ArchiveError.blockedText(id: "3")) {
      try await archive.approve("3", by: "Ada Example", at: day(1))
    }
    await #expect(throws: ArchiveError.unknownStudy(id: "77")) {
      try await archive.hold("77", why: "?", at: day(1))
    }
  }

  @Test func anApprovalIsOfOneTextOnly() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    let shown = try #require(try await archive.digest("900001"))
    try await archive.approve(
      "900001", by: "Ada Example", summaryHash: shown.listing.summaryHash, at: day(1))
    let approved = try #require(try await archive.digest("900001"))
    #expect(approved.listing.approval == Approval(by: "Ada Example", at: day(1)))
    #expect(approved.listing.fingerprint != shown.listing.fingerprint)

    let changed = Invented.study(abstract: "Forty-one people.")
    _ = try await archive.save([Invented.entry(changed, found: "Other words.")], at: day(2))
    #expect(try await archive.digest("900001")?.listing.approval == nil)
    #expect(try await ids(archive, approval) == [])
    await #expect(throws: ArchiveError.textChanged(id: "900001")) {
      try await archive.approve(
        "900001", by: "Ada Example", summaryHash: shown.listing.summaryHash, at: day(3))
    }
  }

  @Test func aSourceThatChangesWithoutTheTextKeepsTheApproval() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    try await archive.approve("900001", by: "Ada Example", at: day(1))
    _ = try await archive.save([Invented.entry(Invented.study(mesh: ["Walking"]))], at: day(2))
    #expect(try await ids(archive, approval) == ["900001"])
  }

  @Test func aHeldTextIsTakenDownUntilApproved() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    #expect(
      try await archive.recordPublication(under: automatic, at: day(0)).published == ["900001"])
    try await archive.hold("900001", why: "A reader wrote in.", at: day(1))
    #expect(try await ids(archive, automatic) == [])
    let waiting = try await archive.reviewList(under: automatic, limit: 10)
    #expect(waiting.map(\.listing.held) == ["A reader wrote in."])
    #expect(
      try await archive.recordPublication(under: automatic, at: day(1)).takenDown == ["900001"])
    try await archive.approve("900001", by: "Ada Example", at: day(2))
    #expect(
      try await archive.recordPublication(under: automatic, at: day(2)).published == ["900001"])
    let history = try await archive.history("900001")
    #expect(history.map(\.kind) == [.published, .takenDown, .published])
    #expect(!history.contains { $0.why.contains("reader wrote") }, "An editor's note is not public")
    #expect(try await archive.digest("900001")?.listing.firstPublished == day(0))
  }

  @Test func theReviewListSaysWhatTheFactCheckObjectsTo() async throws {
    let archive = try archive()
    _ = try await archive.save(
      [Invented.entry(level: .review), Invented.entry(Invented.study("2"))], at: day(0))
    let automatic = try await archive.reviewList(under: automatic, limit: 10)
    #expect(automatic.map(\.listing.id) == ["900001"])
    #expect(automatic.first?.objections.map(\.message) == ["Which 40?"])
    #expect(try await archive.reviewList(under: approval, limit: 10).count == 2)
  }
}
