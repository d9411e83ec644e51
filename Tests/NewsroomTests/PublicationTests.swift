import Archive
import FactCheck
import Publishing
import Testing

@testable import Newsroom

/// What is shown, and that pages, lists, feeds, data, site map and search agree on it.
@Suite struct PublicationTests {
  private let id = "99200001"
  private let other = InventedRecord(
    pmid: "99200002", title: "Naps in multiple sclerosis: a randomised trial.")

  private func found(_ house: House, _ policy: PublicationPolicy = PublicationPolicy()) async throws
    -> [String]
  {
    try await house.archive.search(SearchQuery(text: "relapse", limit: 10), under: policy)
      .hits.map(\.id).sorted()
  }

  @Test func aBlockedTextIsNowhere() async throws {
    let house = try House()
    let desk = try House.desk(houseRule: House.objection(to: "Lemon", .block))
    try await house.digest([InventedRecord(), other], desk: desk)
    try await house.publish(includeUnreviewed: true)
    #expect(try house.mentions(of: id).isEmpty)
    #expect(house.page("studies/\(id)/index.html").isEmpty)
    #expect(house.page("studies/\(other.pmid)/index.html").contains("Naps"))
    #expect(try await found(house) == [other.pmid])
    await #expect(throws: ArchiveError.blockedText(id: id)) {
      try await house.archive.approve(id, by: "Dr A. Example", at: day(0))
    }
  }

  @Test func aPublishedTextThatIsBlockedTodayIsTakenDownEverywhere() async throws {
    let house = try House()
    try await house.digest([InventedRecord(), other])
    try await house.publish()
    #expect(try house.mentions(of: id).contains("feed.xml"))
    #expect(try await found(house) == [id, other.pmid])

    // The rules changed: the same record is looked at again.
    let desk = try House.desk(
      rights: RightsPolicy(maxWords: 24), houseRule: House.objection(to: "Lemon", .block))
    try await house.digest([InventedRecord(), other], desk: desk, at: day(1))
    try await house.publish(at: day(1))
    #expect(try house.mentions(of: id).isEmpty)
    #expect(try await found(house) == [other.pmid])
    let page = house.page("studies/\(id)/index.html")
    #expect(page.contains("We took this page down"))
    #expect(page.contains("no longer passes the fact check"))
    #expect(house.page("studies/\(id)/clinician/index.html").isEmpty)
    #expect(house.page("corrections/index.html").contains("no longer passes the fact check"))
    #expect(try await house.archive.history(id).last?.kind == .takenDown)
  }

  @Test func aFaultInAPublishedTextIsMendedWithALineInItsHistory() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    // A text of an older version, with a number the study does not have.
    var digest = try #require(try await house.text(id))
    let right = digest.summary.headline.text
    digest.summary.headline.text = "In 999 people, lemon water made relapses rarer"
    digest.verdict = Verdict(level: .pass)
    let old = Entry(id: id, digest: digest, writerVersion: "grounded 0", reason: .reworded)
    _ = try await house.archive.save([old], at: day(0))
    try await house.publish()
    #expect(house.page("studies/\(id)/index.html").contains("999 people"))

    let report = try await house.digest([InventedRecord()], at: day(1))
    #expect(report.reworded == 1)
    try await house.publish(at: day(1))
    #expect(try await house.text(id)?.summary.headline.text == right)
    let line = try #require(try await house.archive.history(id).last)
    #expect(line.kind == .corrected)
    #expect(!house.page("studies/\(id)/index.html").contains("999 people"))
  }

  @Test func aPublishedTextStandsWhenOnlyTheRulesChanged() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    try await house.publish()
    let desk = try House.desk(rights: RightsPolicy(maxWords: 24))
    let report = try await house.digest([InventedRecord()], desk: desk, at: day(1))
    #expect(report.reworded == 0 && report.unchanged == 1)
    #expect(try await house.publish(at: day(1)).written == 0)
  }

  @Test func textsToReviewAreShownOnlyWhenAskedFor() async throws {
    let house = try House()
    let desk = try House.desk(houseRule: House.objection(to: "Lemon", .review))
    try await house.digest([InventedRecord(), other], desk: desk)
    try await house.publish()
    #expect(try house.mentions(of: id).isEmpty)
    try await house.publish(includeUnreviewed: true)
    #expect(try house.mentions(of: id).contains("feed.xml"))
    #expect(house.page("studies/\(id)/index.html").contains("Not checked by a person"))
    #expect(try await found(house, PublicationPolicy(includeUnreviewed: true)).contains(id))
    #expect(try await !found(house).contains(id))
  }

  @Test func underApprovalOnlyTheApprovedWordingIsShown() async throws {
    let house = try House()
    let settings = SiteSettings(publication: .approval)
    try await house.digest([InventedRecord(), other])
    try await house.publish(settings, includeUnreviewed: true)
    #expect(house.page("studies/\(id)/index.html").isEmpty)
    #expect(try await house.archive.reviewList(under: settings.policy(), limit: 9).count == 2)

    try await house.archive.approve(id, by: "Dr A. Example", at: day(0))
    try await house.publish(settings)
    #expect(house.page("studies/\(id)/index.html").contains("Dr A. Example"))
    #expect(try house.mentions(of: other.pmid).isEmpty)

    // Another text under the same address: the approval was of the other wording.
    let approved = try #require(try await house.archive.digest(id)).listing.summaryHash
    let rewritten = InventedRecord(
      revised: "2021-07-01", title: "Naps and relapses in multiple sclerosis: a randomised trial.",
      total: 164, events: 6)
    try await house.digest([rewritten], at: day(1))
    try #require(try await house.archive.digest(id)?.listing.summaryHash != approved)
    try await house.publish(settings, at: day(1))
    #expect(try house.mentions(of: id).isEmpty)
    #expect(house.page("studies/\(id)/index.html").contains("waits for a person"))
    #expect(try await found(house, settings.policy()).isEmpty)
  }

  @Test func aHeldTextGoesUntilItIsApproved() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    try await house.publish()
    try await house.archive.hold(id, why: "wait for the correction", at: day(1))
    try await house.publish(at: day(1))
    #expect(try house.mentions(of: id).isEmpty)
    try await house.archive.approve(id, by: "Dr A. Example", at: day(2))
    try await house.publish(at: day(2))
    #expect(house.page("studies/\(id)/index.html").contains("Dr A. Example"))
    #expect(
      try await house.archive.history(id).map(\.kind) == [.published, .takenDown, .published])
  }
}
