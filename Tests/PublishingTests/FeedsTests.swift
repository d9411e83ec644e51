import Foundation
import Literature
import Testing

@testable import Publishing

@Suite struct FeedsTests {
  private let settings = SiteSettings(name: "Site & co", root: "https://example.org/ms/")
  private let date = Date(timeIntervalSince1970: 1_614_556_800)

  private func item(retracted: Bool = false) -> FeedItem {
    let digest = Written.digest(
      passages: ["In 40 people <walking> & “more”."], isInvented: true,
      status: retracted ? .retracted : nil)
    return FeedItem(
      card: StudyCard(digest, id: "99000001"), writer: "grounded", settings: settings, date: date,
      changed: date,
      notice: retracted ? ("Retracted", "The journal retracted the study.") : nil)
  }

  @Test func titlesCarryHeadlineStageSpeciesSizeAndDate() {
    #expect(
      item().title
        == "Invented sample: In 40 people, lemon water made no clear difference "
        + "(tested in a trial, 40 people, March 2021)")
    let text = item().text
    for part in [
      "invented sample", "Based on the abstract.", "Software wrote this",
      "Not checked by a person.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func theSameItemsGiveTheSameBytes() throws {
    let feeds = Feeds(settings: settings, items: [item(), item(retracted: true)])
    let rss = String(decoding: feeds.rss(), as: UTF8.self)
    #expect(rss.contains("<title>Site &amp; co</title>"))
    #expect(rss.contains("<pubDate>Mon, 01 Mar 2021 00:00:00 +0000</pubDate>"))
    #expect(
      rss.contains("<guid isPermaLink=\"true\">https://example.org/ms/studies/99000001/</guid>"))
    #expect(
      rss.contains(
        "<guid isPermaLink=\"false\">https://example.org/ms/studies/99000001/#retracted</guid>"))
    #expect(rss.contains("Retracted: In 40 people"))
    let atom = String(decoding: feeds.atom(), as: UTF8.self)
    #expect(atom.contains("<updated>2021-03-01T00:00:00Z</updated>"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(feeds.json())) as? [String: Any])
    #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect((json["items"] as? [[String: Any]])?.count == 2)
  }

  @Test func anEmptyFeedIsStillAFeed() {
    let atom = String(decoding: Feeds(settings: settings, items: []).atom(), as: UTF8.self)
    #expect(atom.contains("<updated>1970-01-01T00:00:00Z</updated>"))
    #expect(atom.hasSuffix("</feed>\n"))
  }

  @Test func charactersThatXMLForbidsAreLeftOut() {
    var xml = XMLText()
    xml.element("title", "a\u{0}b\u{1F}c\u{FFFE}d\u{85}e <&> \u{1F600}\n")
    let text = String(decoding: xml.bytes, as: UTF8.self)
    #expect(text.hasSuffix("<title>abcde &lt;&amp;&gt; \u{1F600}\n</title>\n"))
  }

  @Test(arguments: [
    (0.0, "Thu, 01 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00Z"),
    (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000", "2000-02-28T23:59:59Z"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000", "2000-02-29T00:00:00Z"),
    (1_772_524_800, "Tue, 03 Mar 2026 08:00:00 +0000", "2026-03-03T08:00:00Z"),
    (-1, "Wed, 31 Dec 1969 23:59:59 +0000", "1969-12-31T23:59:59Z"),
  ])
  func datesAreTheCalendars(seconds: Double, rfc822: String, rfc3339: String) {
    let timestamp = Timestamp(Date(timeIntervalSince1970: seconds))
    #expect(timestamp.rfc822 == rfc822)
    #expect(timestamp.rfc3339 == rfc3339)
  }

  @Test func aLargeSiteMapIsSplit() {
    let pages = (0..<5).map { Sitemap.Page(path: "studies/\($0)/", changed: date) }
    let one = Sitemap.files(pages, settings: settings)
    #expect(one.map(\.path) == ["sitemap.xml"])
    #expect(
      String(decoding: one[0].bytes, as: UTF8.self).contains(
        "<loc>https://example.org/ms/studies/4/</loc>\n<lastmod>2021-03-01</lastmod>"))
    let many = Sitemap.files(pages, settings: settings, limit: 2)
    #expect(
      many.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(
      String(decoding: many[0].bytes, as: UTF8.self).contains(
        "<loc>https://example.org/ms/sitemap-3.xml</loc>"))
  }
}
