import Archive
import FactCheck
import Foundation
import Literature
import Testing

@Suite struct SavingTests {
  let store = try? TemporaryStore()

  private func archive() throws -> SQLiteArchive { try #require(store).open() }

  @Test func theSameInputTwiceChangesNothing() async throws {
    let archive = try archive()
    let entries = [Invented.entry(), Invented.entry(Invented.study("900002", title: "Naps in MS"))]
    #expect(try await archive.save(entries, at: day(0)).outcomes == [.new, .new])
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    let before = try await archive.digests(under: PublicationPolicy(), after: nil)
    #expect(try await archive.save(entries, at: day(1)).outcomes == [.unchanged, .unchanged])
    let change = try await archive.recordPublication(under: PublicationPolicy(), at: day(1))
    #expect(change == PublicationChange())
    let after = try await archive.digests(under: PublicationPolicy(), after: nil)
    #expect(after == before)
    #expect(after.count == 2)
    #expect(after.map(\.digest) == entries.map(\.digest))
  }

  @Test func twiceInOneBatchIsOnce() async throws {
    let archive = try archive()
    let report = try await archive.save([Invented.entry(), Invented.entry()], at: day(0))
    #expect(report.outcomes == [.new, .unchanged])
    #expect(try await archive.counts().studies == 1)
  }

  @Test func aChangedRecordIsANewVersion() async throws {
    let archive = try archive()
    let first = Invented.entry()
    let second = Invented.entry(Invented.study(abstract: "Thirty-nine people. No change."))
    _ = try await archive.save([first], at: day(0))
    #expect(try await archive.save([second], at: day(1)).outcomes == [.changed])
    let known = try #require(try await archive.known(["900001"])["900001"])
    #expect(known.seen.count == 2)
    #expect(known.contentHash == (try ContentHash.of(second.digest.study)))
    let held = try #require(try await archive.digest("900001"))
    #expect(held.digest == second.digest)
    #expect(held.listing.firstSeen == day(0))
    #expect(held.listing.changed == day(1))
    #expect(held.history.isEmpty, "A text nobody saw has no public history")
  }

  @Test func twoCopiesOfARecordDoNotReplaceEachOtherForEver() async throws {
    let archive = try archive()
    let one = Invented.entry(Invented.study(abstract: "One spelling."))
    let other = Invented.entry(Invented.study(abstract: "Another spelling."))
    #expect(try await archive.save([one, other], at: day(0)).outcomes == [.new, .changed])
    #expect(
      try await archive.save([one, other], at: day(1)).outcomes == [.poorerCopy, .unchanged])
  }

  @Test func aPoorerCopyDoesNotReplaceARicherOneInEitherOrder() async throws {
    var poor = Invented.study()
    poor.journal = nil
    poor.authors = []
    for entries in [
      [Invented.entry(), Invented.entry(poor)], [Invented.entry(poor), Invented.entry()],
    ] {
      let store = try TemporaryStore()
      let archive = try store.open()
      _ = try await archive.save(entries, at: day(0))
      let held = try #require(try await archive.digest("900001"))
      #expect(held.digest.study.journal == "Journal of Invented Trials")
    }
  }

  @Test func aPublishedTextStandsUnlessThereIsAReason() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    let newer = Invented.entry(found: "Other words.", writerVersion: "grounded 2")
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    #expect(try await archive.save([newer], at: day(1)).outcomes == [.kept])
    let kept = try #require(try await archive.digest("900001"))
    #expect(kept.digest == Invented.entry().digest)
    #expect(kept.writerVersion == "grounded 1")
    let known = try #require(try await archive.known(["900001"])["900001"])
    let hash = try ContentHash.of(Invented.study())
    #expect(known.isSettled(for: hash, writerVersion: "grounded 2"), "It is asked only once")
    #expect(!known.isSettled(for: hash, writerVersion: "grounded 3"))

    var reworded = newer
    reworded.reason = .reworded
    #expect(try await archive.save([reworded], at: day(2)).outcomes == [.reworded])
    var blocked = Invented.entry(found: "Third words.")
    blocked.reason = .blocked("It said 41 where the study says 40.")
    #expect(try await archive.save([blocked], at: day(3)).outcomes == [.reworded])
    let history = try await archive.history("900001")
    #expect(history.map(\.kind) == [.published, .reworded, .corrected])
    #expect(history.map(\.at) == [day(0), day(2), day(3)])
    #expect(history.last?.why == "It said 41 where the study says 40.")
  }

  @Test func aTextThatIsBlockedAgainIsTakenDownNotCorrected() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    var worse = Invented.entry(found: "Worse words.", level: .block)
    worse.reason = .blocked("It said 41.")
    _ = try await archive.save([worse], at: day(1))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(1))
    let history = try await archive.history("900001")
    #expect(history.map(\.kind) == [.published, .takenDown])
    #expect(history.last?.why == "The text no longer passes the fact check.")
  }

  @Test func aTextThatWasNeverPublishedMayChange() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry(level: .block)], at: day(0))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    let better = Invented.entry(found: "Better words.", writerVersion: "grounded 2")
    #expect(try await archive.save([better], at: day(1)).outcomes == [.reworded])
    #expect(try await archive.history("900001").isEmpty)
  }

  @Test func aRetractionReachesTheHistory() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    let notice = Notice(kind: .retraction, citation: "J Invent Trial. 2022;1:9")
    let retracted = Invented.entry(Invented.study(status: .retracted, notices: [notice]))
    _ = try await archive.save([retracted], at: day(5))
    let last = try #require(try await archive.history("900001").last)
    #expect(last.kind == .retracted)
    #expect(last.why == "Notice: J Invent Trial. 2022;1:9")
    #expect(try await archive.changes(of: [.retracted, .withdrawn]) == [last])
    #expect(try await archive.counts().byStatus == ["retracted": 1])
  }

  @Test func newIndexTermsAloneLeaveNoTraceBeyondTheVersion() async throws {
    let archive = try archive()
    _ = try await archive.save([Invented.entry()], at: day(0))
    _ = try await archive.recordPublication(under: PublicationPolicy(), at: day(0))
    let indexed = Invented.entry(Invented.study(mesh: ["Walking"]))
    #expect(try await archive.save([indexed], at: day(1)).outcomes == [.changed])
    #expect(try await archive.history("900001").map(\.kind) == [.published])
  }

  @Test func deletedStudiesGoAndComeBackOnlyWithNewWords() async throws {
    let archive = try archive()
    let policy = PublicationPolicy()
    _ = try await archive.save([Invented.entry()], at: day(0))
    _ = try await archive.recordPublication(under: policy, at: day(0))
    try await archive.delete(["900001", "1"], why: "PubMed deleted the record.", at: day(1))
    try await archive.delete(["900001"], why: "PubMed deleted the record.", at: day(2))
    #expect(try await archive.digests(under: policy, after: nil).isEmpty)
    #expect(try await archive.search(SearchQuery(text: "lemon"), under: policy).total == 0)
    #expect(try await archive.save([Invented.entry()], at: day(3)).outcomes == [.unchanged])
    #expect(try await archive.counts().deleted == 1)
    #expect(try await archive.history("900001").map(\.kind) == [.published, .takenDown])

    let again = Invented.entry(Invented.study(abstract: "Corrected and back."))
    _ = try await archive.save([again], at: day(4))
    _ = try await archive.recordPublication(under: policy, at: day(4))
    #expect(try await archive.search(SearchQuery(text: "lemon"), under: policy).total == 1)
    #expect(
      try await archive.history("900001").map(\.kind) == [.published, .takenDown, .published])
  }

  @Test func aChangeOfAnyFieldOfAStudyChangesItsHash() throws {
    let plain = try ContentHash.of(Invented.study())
    var seen: Set<ContentHash> = [plain]
    var changes: [Study] = []
    for path: WritableKeyPath<Study, String?> in [
      \.pmid, \.doi, \.pmcid, \.journal, \.conflicts, \.licence, \.copyright, \.language,
    ] {
      var study = Invented.study()
      study[keyPath: path] = "x"
      changes.append(study)
    }
    for path: WritableKeyPath<Study, [String]> in [
      \.authors, \.types, \.mesh, \.keywords, \.funding, \.registrations,
    ] {
      var study = Invented.study()
      study[keyPath: path] = ["x"]
      changes.append(study)
    }
    changes += [
      Invented.study(title: "x"), Invented.study(abstract: "x"), Invented.study(year: 1999),
      Invented.study(status: .retracted),
      Invented.study(notices: [Notice(kind: .comment, citation: "x")]),
    ]
    for study in changes { seen.insert(try ContentHash.of(study)) }
    #expect(seen.count == changes.count + 1)
    #expect(plain == (try ContentHash.of(Invented.study())))
  }
}
