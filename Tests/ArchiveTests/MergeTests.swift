import Archive
import Foundation
import Testing

@Suite struct MergeTests {
  let store = try? TemporaryStore()

  private func archive() throws -> SQLiteArchive { try #require(store).open() }

  @Test func aRecordWithoutPubMedIdGivesWayToTheOneThatHasIt() async throws {
    let archive = try archive()
    let preprint = Invented.entry(Invented.study(nil, doi: "10.9999/lemon.1"))
    let article = Invented.entry(Invented.study("900001", doi: "10.9999/LEMON.1"))
    _ = try await archive.save([preprint], at: day(0))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    #expect(try await archive.save([article], at: day(1)).outcomes == [.new])
    #expect(try await archive.redirects() == [preprint.id: "900001"])
    #expect(try await archive.digest(preprint.id)?.id == "900001")
    #expect(try await archive.known([preprint.id])[preprint.id]?.id == "900001")
    #expect(try await archive.history("900001").map(\.kind) == [.published, .merged])
    #expect(try await archive.save([preprint], at: day(2)).outcomes == [.redirected])
    #expect(try await archive.counts().studies == 1)
    #expect(
      try await archive.search(SearchQuery(text: "lemon"), under: PublicationPolicy()).total == 1)
  }

  @Test func theOtherOrderGivesTheSame() async throws {
    let archive = try archive()
    let preprint = Invented.entry(Invented.study(nil, doi: "10.9999/lemon.1"))
    let article = Invented.entry(Invented.study("900001", doi: "10.9999/lemon.1"))
    #expect(
      try await archive.save([article, preprint], at: day(0)).outcomes == [.new, .redirected])
    #expect(try await archive.redirects() == [preprint.id: "900001"])
  }

  @Test func twoPubMedIdsWithOneDOIStayTwoStudies() async throws {
    let archive = try archive()
    let entries = ["900001", "900002"].map {
      Invented.entry(Invented.study($0, doi: "10.9999/lemon.1"))
    }
    #expect(try await archive.save(entries, at: day(0)).outcomes == [.new, .new])
  }

  @Test func aReaderIsSentOnOnlyOnce() async throws {
    let archive = try archive()
    let entries = ["900001", "900002", "900003"].map { Invented.entry(Invented.study($0)) }
    _ = try await archive.save(entries, at: day(0))
    try await archive.merge("900001", into: "900002", at: day(1))
    try await archive.merge("900002", into: "900003", at: day(2))
    #expect(try await archive.redirects() == ["900001": "900003", "900002": "900003"])
    try await archive.merge("900003", into: "900001", at: day(3))
    #expect(try await archive.redirects() == ["900001": "900003", "900002": "900003"])
  }
}
