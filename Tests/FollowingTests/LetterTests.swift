import Foundation
import Loopback
import Publishing
import Testing

@testable import Following

@Suite(.serialized) struct LetterTests {
  private let settings = SiteSettings(name: "Übersicht", root: "https://example.org/ms/")

  private func letter(_ desk: FollowingDesk, days: Int = 7, at now: Date) async throws -> Letter {
    try await Letter.read(
      desk.archive, settings: settings, policy: settings.policy(includeUnreviewed: true),
      profile: try FollowingDesk.profile(), days: days, now: now)
  }

  @Test func newStudiesStandByLaneAndCorrectionsComeFirst() async throws {
    var records = InventedPubMed.trials(2)
    records[0].drink = "ginger tea"
    records[0].title = "Ginger tea and walking in people with multiple sclerosis: randomised trial."
    let pubmed = InventedPubMed(records)
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    try await desk.follow(server)
    try await desk.publish()
    let first = try await letter(desk, at: day(1))
    #expect(first.parts.map(\.title) == ["Studies with people"])
    #expect(first.parts.first?.items.count == 2)
    let address = "https://example.org/ms/studies/99300000/"
    #expect(first.plainText.contains("  \(address)\n"))
    #expect(first.introduction == "2 new studies.", "without a tagline nothing stands for it")
    #expect(first.plainText.contains("82 people \u{B7} February 2026"), "people are told of once")
    #expect(first.plainText.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(String(decoding: first.html, as: UTF8.self).contains("href=\"\(address)\""))
    let claim = try #require(first.parts.first?.items.first { $0.address == address }?.title)

    records[0].isRetracted = true
    records[0].day = "2026-03-06"
    pubmed.set(records)
    try await desk.follow(server, at: day(10))
    try await desk.publish(at: day(10))
    let second = try await letter(desk, at: day(11))
    #expect(second.parts.map(\.title) == ["Corrections and retractions"])
    let notice = try #require(second.parts.first?.items.first)
    #expect(notice.title.hasPrefix("Retracted: ") && notice.address == address)
    #expect(notice.text.contains("The study was retracted."))
    for text in [second.plainText, String(decoding: second.html, as: UTF8.self)] {
      let words = text.lowercased()
      let others = words.replacing("retracted: " + claim.lowercased(), with: "")
      #expect(!others.contains(claim.lowercased()) && !words.contains("retracted: retracted"))
    }
    // Looking back over both weeks, the study is no news any more, its retraction is.
    let both = try await letter(desk, days: 30, at: day(11))
    #expect(both.parts.map(\.items.count) == [1, 1])
  }

  @Test func aMailIsTwoFormsOfOneLetter() async throws {
    let desk = try FollowingDesk()
    let letter = try await letter(desk, at: day(0))
    #expect(letter.parts.isEmpty && letter.plainText.contains("No new studies."))
    let mail = letter.mail
    #expect(mail == letter.mail)
    let lines = mail.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x7F } })
    #expect(!lines.contains { $0.contains("\n") })
    #expect(lines.contains("Date: Thu, 05 Mar 2026 00:00:00 +0000"))
    let subject = try #require(lines.first)
    let word = try #require(subject.firstMatch(of: /=\?utf-8\?B\?(.+)\?=/)?.1)
    let decoded = String(decoding: Data(base64Encoded: String(word)) ?? Data(), as: UTF8.self)
    #expect(letter.title.hasPrefix(decoded) && decoded.hasPrefix("Übersicht"))
    let parts = mail.components(separatedBy: "\r\n\r\n")
    let text = parts[2].components(separatedBy: "\r\n--")[0].replacing("\r\n", with: "")
    #expect(Data(base64Encoded: text) == Data(letter.plainText.utf8))
  }
}
