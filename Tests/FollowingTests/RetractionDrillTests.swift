import Archive
import Foundation
import Literature
import Loopback
import Testing

@testable import Following

/// A planted notice must reach every place where the study's claim stood, within one run.
@Suite(.serialized) struct RetractionDrillTests {
  private static let id = "99300000"
  private static let review = "99300900"
  private static let doi = "10.5555/invented.7"

  /// How the news of a retraction comes.
  enum Way: CaseIterable, Sendable {
    /// The study's own record in PubMed is revised.
    case ownRecord
    /// Only the record of the notice comes, and names the study.
    case noticeRecord
    case crossref
  }

  private static let crossref = """
    {"status":"ok","message-type":"work-list","message":{"next-cursor":"c2","total-results":1,\
    "items":[{"DOI":"10.5555/notice.1","type":"journal-article","title":["Retraction"],\
    "container-title":["Journal of Invented Trials"],"update-to":[{"DOI":"10.5555/INVENTED.7",\
    "type":"retraction","label":"Retraction","updated":{"date-parts":[[2026,3,6]]}}]}]}}
    """

  @Test(arguments: Way.allCases) func everyPlaceIsReached(way: Way) async throws {
    var records = InventedPubMed.trials(3)
    records[0].doi = Self.doi
    // No other study claims the same.
    records[0].drink = "ginger tea"
    records[0].title = "Ginger tea and walking in people with multiple sclerosis: randomised trial."
    // A review that cites it.
    var review = InventedPubMed.Record(
      pmid: Self.review, title: "Drinks and walking in multiple sclerosis: a systematic review.")
    review.cites = ["99300002", Self.id]
    records.append(review)
    let pubmed = InventedPubMed(records)
    let server = try pubmed.start()
    let crossref = try Loopback { _ in .json(Self.crossref) }
    defer {
      server.close()
      crossref.close()
    }
    let desk = try FollowingDesk()
    try await desk.follow(server)
    try await desk.publish()
    let before = try await desk.archive.digest(Self.id)
    let claim = try #require(before?.digest.summary.headline.text)
    let claiming = try desk.files().filter { desk.page($0).contains(claim) }
    #expect(claiming.contains("index.html"))
    #expect(claiming.contains("feed.xml"))
    #expect(claiming.contains("studies/\(Self.id)/index.html"))

    var extra: [SourceList.Entry] = []
    switch way {
    case .ownRecord:
      records[0].isRetracted = true
      records[0].day = "2026-03-06"
    case .noticeRecord:
      records.append(
        .init(
          pmid: "99600000", title: "Retraction: Lemon water and walking in multiple sclerosis.",
          day: "2026-03-06", retracts: Self.id))
    case .crossref:
      extra = [
        .init(
          id: "crossref", kind: .crossref, address: crossref.url + "/", perSecond: 500)
      ]
    }
    pubmed.set(records)
    try await desk.follow(server, at: day(1), extra: extra)
    try await desk.publish(at: day(1))

    let after = try #require(try await desk.archive.digest(Self.id))
    #expect(after.digest.study.status == .retracted)
    try check(desk, claim: claim, headline: after.digest.summary.headline.text)
    let history = try await desk.archive.history(Self.id)
    #expect(history.count { $0.kind == .retracted } == 1)
    // How long the news took is told in each way in which somebody dates it.
    let told =
      switch way {
      case .ownRecord:
        "The study\u{2019}s record was revised on 6 March 2026; that reached this site on 6 March 2026."
      case .crossref: "The notice is dated 6 March 2026; it reached this site on 6 March 2026."
      case .noticeRecord: "The notice is dated February 2026; it reached this site on 6 March 2026."
      }
    #expect(desk.page("corrections/index.html").contains(told))

    try await checkReview(desk)

    // A later copy of the record that knows nothing of it changes nothing.
    if way != .ownRecord {
      records[0].day = "2026-03-07"
      pubmed.set(records)
      try await desk.follow(server, at: day(2))
      #expect(try await desk.archive.digest(Self.id)?.digest.study.status == .retracted)
      #expect(try await desk.archive.history(Self.id).count { $0.kind == .retracted } == 1)
    }
  }

  /// A correction or a concern: the claim stays, and every place where it stands says so.
  @Test(
    arguments: [
      ("correction", "corrected", "ErratumIn", HistoryLine.Kind.studyCorrected),
      (
        "expression_of_concern", "expression_of_concern", "ExpressionOfConcernIn",
        .expressionOfConcern
      ),
    ], [Way.ownRecord, .crossref])
  func everyPlaceSaysSo(
    notice: (type: String, status: String, link: String, kind: HistoryLine.Kind), way: Way
  ) async throws {
    var records = InventedPubMed.trials(2)
    records[0].doi = Self.doi
    let pubmed = InventedPubMed(records)
    let server = try pubmed.start()
    let answer = Self.crossref.replacing("\"retraction\"", with: "\"\(notice.type)\"")
    let crossref = try Loopback { _ in .json(answer) }
    defer {
      server.close()
      crossref.close()
    }
    let desk = try FollowingDesk()
    try await desk.follow(server)
    try await desk.publish()
    var extra: [SourceList.Entry] = []
    if way == .ownRecord {
      records[0].noticed = notice.link
      records[0].day = "2026-03-06"
    } else {
      extra = [.init(id: "crossref", kind: .crossref, address: crossref.url + "/", perSecond: 500)]
    }
    pubmed.set(records)
    try await desk.follow(server, at: day(1), extra: extra)
    try await desk.publish(at: day(1))

    let address = "studies/\(Self.id)/"
    for page in [address + "index.html", address + "clinician/index.html"] {
      #expect(desk.page(page).contains("data-status=\"\(notice.status)\""), "banner of \(page)")
      // Search machines keep off what is in doubt, not what is mended.
      #expect(desk.page(page).contains("noindex") == (notice.kind == .expressionOfConcern))
    }
    #expect(try await desk.archive.history(Self.id).count { $0.kind == notice.kind } == 1)
    #expect(desk.page("corrections/index.html").contains(Self.id), "corrections page")
    for file in ["feed.xml", "atom.xml", "feed.json"] {
      #expect(desk.page(file).contains("studies/\(Self.id)/#"), "\(file) brings the news")
    }
    #expect(desk.page("studies/\(Self.id).json").contains(notice.status), "JSON")
    // Once, however often it is told.
    try await desk.follow(server, at: day(2), extra: extra)
    #expect(try await desk.archive.history(Self.id).count { $0.kind == notice.kind } == 1)
  }

  /// What cites the study is flagged, and says nothing else than before.
  private func checkReview(_ desk: FollowingDesk) async throws {
    let address = "studies/\(Self.review)/"
    for page in [address + "index.html", address + "clinician/index.html"] {
      #expect(desk.page(page).contains("data-status=\"cites_retracted\""), "banner of \(page)")
      #expect(desk.page(page).contains("https://pubmed.ncbi.nlm.nih.gov/\(Self.id)/"), "link")
      #expect(!desk.page(page).contains("noindex"))
    }
    let history = try await desk.archive.history(Self.review)
    #expect(history.count { $0.kind == .citesRetracted } == 1)
    #expect(
      desk.page(address + "index.html").contains("Research that this review cites was retracted."))
    for file in ["feed.xml", "atom.xml", "feed.json"] {
      #expect(desk.page(file).contains("#cites-retracted-research"), "\(file) brings the news")
    }
    #expect(desk.page("corrections/index.html").contains(Self.review), "corrections page")
    #expect(desk.page("studies/\(Self.review).json").contains("cited_retraction"), "JSON")
    // The other study that it cites stands.
    let study = try #require(try await desk.archive.digest(Self.review)).digest.study
    #expect(study.notices.count { $0.kind == .citedRetraction } == 1)
    #expect(study.status == .published)
  }

  /// The list of places.
  private func check(_ desk: FollowingDesk, claim: String, headline: String) throws {
    let address = "studies/\(Self.id)/"
    // Page: the banner comes before anything else, the address stays, search machines keep off.
    let page = desk.page(address + "index.html")
    #expect(page.contains("class=\"banner\" data-status=\"retracted\""), "banner")
    #expect(page.contains("The study was retracted."), "history")
    #expect(page.contains("noindex"), "noindex")
    #expect(desk.page(address + "clinician/index.html").contains("noindex"), "clinician's page")
    // Cards: neither the front page nor lists of subjects carry it.
    #expect(!desk.page("index.html").contains(address), "front page")
    for file in try desk.files()
    where ["topics/", "treatments/", "types/"].contains(where: file.hasPrefix) {
      // Those who follow a subject hear of it; nothing else of it is there.
      let others = desk.page(file).replacing(address + "#retracted", with: "")
      let isFeed =
        ["atom.xml", "feed.xml", "feed.json"].contains(where: file.hasSuffix)
        && others != desk.page(file)
      #expect(isFeed || !others.contains(address), "\(file)")
    }
    // Wherever else it still stands, it stands as retracted and makes no claim.
    for file in try desk.files() {
      let page = desk.page(file).lowercased()
      #expect(!page.contains("retracted: retracted"), "\(file)")
      // What was looked at may be said; that it is retracted, too, each time.
      let others = page.replacing("retracted: " + claim.lowercased(), with: "")
      #expect(!others.contains(claim.lowercased()), "\(file) still claims")
    }
    for file in ["feed.xml", "atom.xml", "feed.json"] {
      #expect(desk.page(file).contains("#retracted"), "\(file) brings the news")
    }
    #expect(desk.page("corrections/index.html").contains(Self.id), "corrections page")
    #expect(desk.page("studies/\(Self.id).json").contains("retracted"), "JSON")
    #expect(!desk.page("sitemap.xml").contains(address), "sitemap")
  }
}
