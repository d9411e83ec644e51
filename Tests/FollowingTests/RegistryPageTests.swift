import Archive
import Foundation
import Loopback
import Testing

@testable import Following

/// From the registry's answer to the study's page.
@Suite(.serialized) struct RegistryPageTests {
  private static let number = "NCT99001000"

  /// A study that is registered under the trial, and one that is not.
  private func records() -> [String] {
    InventedPubMed.trials(2).enumerated().map { index, record in
      let bank =
        "<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName>"
        + "<AccessionNumberList><AccessionNumber>\(Self.number)</AccessionNumber>"
        + "</AccessionNumberList></DataBank></DataBankList>"
      let xml = InventedPubMed.xml(record)
      return index == 0
        ? xml.replacing("<PublicationTypeList>", with: bank + "<PublicationTypeList>") : xml
    }
  }

  private func desk() async throws -> (FollowingDesk, [SourceList.Entry]) {
    let desk = try FollowingDesk()
    let inbox = desk.folder.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    let set = "<PubmedArticleSet>" + records().joined() + "</PubmedArticleSet>"
    try Data(set.utf8).write(to: inbox.appendingPathComponent("a.xml"))
    return (desk, [.init(id: "inbox", kind: .folder, address: inbox.path)])
  }

  private func entry(_ server: Loopback) -> SourceList.Entry {
    .init(
      id: "trials", kind: .clinicalTrials, address: server.url + "/", query: "ms", perSecond: 500)
  }

  @Test func aTrialReachesItsStudyAndNoOther() async throws {
    let (desk, folder) = try await desk()
    _ = try await desk.follow(folder, FollowPlan(now: day(0)))
    try await desk.publish()
    let before = try desk.files().map { ($0, desk.page($0)) }
    #expect(!desk.page("studies/99300000/index.html").contains("As registered"))

    var trials = InventedRegistry.trials(2)
    let registry = InventedRegistry(trials)
    let server = try registry.start()
    defer { server.close() }
    _ = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    try await desk.publish()
    var changed = before.filter { desk.page($0.0) != $0.1 }.map(\.0)
    #expect(
      changed == [
        ".edition", "studies/99300000.json", "studies/99300000/clinician/index.html",
        "studies/99300000/index.html",
      ])
    let page = desk.page("studies/99300000/index.html")
    #expect(page.contains("From the trial registry ClinicalTrials.gov, not from the article."))
    #expect(page.contains("120 people planned") && page.contains("Open: people can join"))

    // The same again writes nothing; a change there writes this study's files alone.
    _ = try await desk.follow([entry(server)], FollowPlan(now: day(1)))
    #expect(try await desk.publish().written == 0)
    trials[0].status = "COMPLETED"
    trials[0].day = "2026-03-06"
    trials[1].people = 90
    trials[1].day = "2026-03-06"
    registry.set(trials)
    let middle = try desk.files().map { ($0, desk.page($0)) }
    _ = try await desk.follow([entry(server)], FollowPlan(now: day(1)))
    try await desk.publish()
    changed = middle.filter { desk.page($0.0) != $0.1 }.map(\.0)
    #expect(changed.count == 4 && changed.allSatisfy { !$0.contains("99300001") })
    #expect(desk.page("studies/99300000/index.html").contains("<bdi>Completed</bdi>"))
  }

  @Test func aStudyThatComesAfterItsTrialShowsIt() async throws {
    let (desk, folder) = try await desk()
    let server = try InventedRegistry(InventedRegistry.trials(1)).start()
    defer { server.close() }
    _ = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    _ = try await desk.follow(folder, FollowPlan(now: day(0)))
    try await desk.publish()
    #expect(desk.page("studies/99300000/index.html").contains("As registered"))
    #expect(!desk.page("studies/99300001/index.html").contains("As registered"))
  }

  @Test func postedSideEffectsFillWhatTheAbstractLeavesOpen() async throws {
    let (desk, folder) = try await desk()
    var trial = InventedRegistry.trials(1)[0]
    trial.results = InventedRegistry.postedResults
    let server = try InventedRegistry([trial]).start()
    defer { server.close() }
    _ = try await desk.follow(folder + [entry(server)], FollowPlan(now: day(0)))
    try await desk.publish()
    let digest = try await desk.archive.digest("99300000")
    #expect(digest?.digest.evidence.harms.reported == false)
    let page = desk.page("studies/99300000/index.html")
    #expect(
      page.contains(
        "<p data-basis=\"registry\">Serious side effects: 4 of 120 with <bdi>Lemon water</bdi>, "
          + "2 of 118 with <bdi>Placebo</bdi>, as posted in the registry.</p>"))
    let json = try JSONSerialization.jsonObject(with: Data(desk.page("studies/99300000.json").utf8))
    let registry = (json as? [String: Any])?["registry"] as? [String: Any]
    #expect(registry?["basis"] as? String == "registry")
    #expect(registry?["fills"] as? [String] == ["harms"])
    #expect((registry?["trials"] as? [[String: Any]])?.first?["number"] as? String == Self.number)
  }
}
