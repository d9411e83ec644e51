import Foundation
import Testing

@testable import Literature

/// Feeds in the three formats. Every item here is invented.
struct FeedReaderTests {
  private func items(_ text: String) throws -> [FeedReader.Item] {
    try FeedReader.items(in: Array(text.utf8), named: "feed")
  }

  private func news(_ text: String) throws -> [NewsItem] {
    try items(text).compactMap { if case .news(let news) = $0 { news } else { nil } }
  }

  private func unreadable(_ text: String) throws -> [Unreadable] {
    try items(text).compactMap { if case .unreadable(let one) = $0 { one } else { nil } }
  }

  private func rss(_ items: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
    <title>Invented regulator</title><link>https://regulator.example/</link>\(items)
    </channel></rss>

    """
  }

  @Test func `RSS 2 is read`() throws {
    let news = try news(
      rss(
        """
        <item><title>Lemonumab: <![CDATA[heart &amp; <b>liver</b>]]> checks</title>
        <media:title>Not this</media:title>
        <link> https://regulator.example/1?a=b&amp;c=d </link>
        <guid isPermaLink="false">abc-1</guid><pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate>
        <description>&lt;p&gt;New&lt;/p&gt;&lt;p&gt;advice&amp;nbsp;here: p &amp;lt; 0.05.&lt;/p&gt;\
        &lt;script&gt;alert(1)&lt;/script&gt;</description></item>
        <item><title>Second</title><guid>https://regulator.example/2</guid></item>
        """))
    #expect(
      news == [
        NewsItem(
          id: "abc-1", title: "Lemonumab: heart & liver checks",
          link: "https://regulator.example/1?a=b&c=d",
          date: PublicationDate(year: 2026, month: 3, day: 2), summary: "New advice here: p < 0.05."
        ),
        NewsItem(
          id: "https://regulator.example/2", title: "Second", link: "https://regulator.example/2"),
      ])
  }

  @Test func `RSS 1 is read`() throws {
    let news = try news(
      """
      <?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://regulator.example/"><title>Invented</title>
      <items><rdf:Seq><rdf:li resource="https://regulator.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://regulator.example/1"><title>Lemonumab</title>
      <link>https://regulator.example/1.html</link><dc:date>2026-03-02T08:00:00+01:00</dc:date></item>
      </rdf:RDF>
      """)
    #expect(
      news == [
        NewsItem(
          id: "https://regulator.example/1", title: "Lemonumab",
          link: "https://regulator.example/1.html",
          date: PublicationDate(year: 2026, month: 3, day: 2))
      ])
  }

  @Test func `Atom is read`() throws {
    let news = try news(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Invented</title><id>urn:x</id>
      <entry><id>urn:uuid:1</id><title>a &lt; b in lemonumab</title>
      <link rel="self" href="https://regulator.example/1.atom"/>
      <link href="https://regulator.example/1"/><published>2026-01-01T00:00:00Z</published>
      <updated>2026-03-02T10:00:00.5Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Long <b>text</b></div></content>
      </entry>
      <entry><id>urn:uuid:2</id><title type="html">Lemon&lt;b&gt;umab&lt;/b&gt;</title>
      <link rel="alternate" href="https://regulator.example/2"/></entry></feed>
      """)
    #expect(news.map(\.id) == ["urn:uuid:1", "urn:uuid:2"])
    #expect(news.map(\.title) == ["a < b in lemonumab", "Lemonumab"])
    #expect(news.map(\.link) == ["https://regulator.example/1", "https://regulator.example/2"])
    #expect(news.first?.date?.description == "2026-03-02" && news.first?.summary == "Long text")
  }

  @Test func `other encodings are read as declared`() throws {
    let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Caf"
    let tail = "</title><link>https://regulator.example/</link></item></channel></rss>"
    let items = try FeedReader.items(
      in: Array(head.utf8) + [0xE9] + Array(tail.utf8), named: "feed")
    guard case .news(let news) = items.first else {
      Issue.record("not read")
      return
    }
    #expect(news.title == "Café")
  }

  @Test func `a bad item is set aside and the others go on`() throws {
    let good = "<item><title>Good</title><link>https://regulator.example/g</link></item>"
    let feed = rss(
      "<item><title>Torn <b></title></item>" + good + "<item><link>https://a.example/</link></item>"
        + "<item><title>x</title><link>javascript:alert(1)</link></item>"
        + "<item><title>\(String(repeating: "long ", count: 900))</title></item>"
        + "<item><title>Never closed" + good.replacing("/g", with: "/h")
        + "<item><title>&nbsp;</title><link>https://a.example/</link></item>")
    #expect(
      try news(feed).map(\.link) == ["https://regulator.example/g", "https://regulator.example/h"])
    let bad = try unreadable(feed)
    #expect(bad.map(\.origin.record) == [1, 3, 4, 5, 6, 8])
    #expect(bad[1].reason == "This item has no title.")
    #expect(bad[2].reason == "This item has no link to a page on the web.")
    #expect(bad[3].reason.contains("longer than 4 kB"))
    #expect(bad.allSatisfy { !$0.mend.isEmpty && !$0.excerpt.isEmpty })
  }

  @Test(arguments: [
    "", "plain", "<html><body/></html>", "{\"a\":1}", "<rss><channel></channel>",
    "<rss><channel></channel></rss", "<feed><entry></entry>",
    "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel></channel></rss>",
    "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss></rss>",
  ])
  func `what is no feed or no whole one is said`(text: String) {
    #expect(throws: FeedReader.Fault.self) { _ = try items(text) }
  }

  @Test func `prefixes are the writer's choice`() throws {
    let atom = try news(
      """
      <?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns="urn:other">
      <a:title>Invented</a:title><a:entry><title>Not this</title><a:id>urn:1</a:id>
      <a:title>Lemonumab</a:title><a:link href="https://regulator.example/1"/>
      <a:updated>2026-03-02T10:00:00Z</a:updated></a:entry></a:feed>
      """)
    #expect(
      atom == [
        NewsItem(
          id: "urn:1", title: "Lemonumab", link: "https://regulator.example/1",
          date: PublicationDate(year: 2026, month: 3, day: 2))
      ])
    let rdf = try news(
      """
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:f='http://purl.org/rss/1.0/' \
      xmlns:d="http://purl.org/dc/elements/1.1/"><f:channel/><f:item r:about="urn:1">
      <f:title>Lemonumab</f:title><f:link>https://regulator.example/1</f:link>
      <d:date>2026-03-02</d:date></f:item></r:RDF>
      """)
    #expect(
      rdf == [
        NewsItem(
          id: "urn:1", title: "Lemonumab", link: "https://regulator.example/1",
          date: PublicationDate(year: 2026, month: 3, day: 2))
      ])
    let rss = try news(
      """
      <rss version="2.0" xmlns="http://backend.userland.com/rss2" xmlns:m="urn:media" \
      xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><item><m:title>Not this</m:title>
      <title>Lemonumab</title><link>https://regulator.example/1</link>
      <c:encoded>&lt;p&gt;More&lt;/p&gt;</c:encoded></item></channel></rss>
      """)
    #expect(rss.map(\.title) == ["Lemonumab"] && rss.first?.summary == "More")
  }

  @Test func `comments may follow the root and stand before it`() throws {
    let feed = "<!-- <rss> -->" + rss("").trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try items(feed + "\n<!-- made in 0.1 s --> <?x y?>\n<!-- -->\n").isEmpty)
    #expect(throws: FeedReader.Fault.self) {
      _ = try items("<rss><channel></channel><!-- </rss> -->")
    }
  }

  @Test func `relative links begin where the feed says`() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/">
      <entry><id>1</id><title>a</title><link href="1.html"/></entry>
      <entry xml:base="https://other.example/x/"><id>2</id><title>b</title><link href="2"/></entry>
      <entry><id>3</id><title>c</title><link xml:base="sub/" href="3"/></entry>
      <entry><id>4</id><title>d</title><link href="//third.example/4"/></entry>
      <entry><id>5</id><title>e</title><link href="javascript:alert(1)"/></entry></feed>
      """
    let items = try FeedReader.items(
      in: Array(feed.utf8), named: "feed", at: "https://regulator.example/feeds/a.xml")
    let links = items.compactMap { if case .news(let news) = $0 { news.link } else { nil } }
    #expect(
      links == [
        "https://regulator.example/news/1.html", "https://other.example/x/2",
        "https://regulator.example/news/sub/3", "https://third.example/4",
      ])
    let plain = "<item><title>x</title><link>/p/1</link></item>"
    #expect(try news(rss(plain)).isEmpty, "nobody says where it begins")
  }

  @Test func `other encodings are read as the answer says`() throws {
    func title(_ bytes: [UInt8], charset: String? = nil) throws -> String? {
      let item = try FeedReader.items(in: bytes, named: "feed", charset: charset).first
      guard case .news(let news) = item else { return nil }
      return news.title
    }
    let text =
      "<rss><channel><item><title>Café</title>"
      + "<link>https://regulator.example/</link></item></channel></rss>"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try title(latin, charset: "iso-8859-1") == "Café")
    #expect(try title(Array(text.utf8), charset: "iso-8859-1") == "Café", "a server that errs")
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == "Café")
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text
    let little = declared.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = declared.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try title([0xFF, 0xFE] + little) == "Café" && title(little) == "Café")
    #expect(try title([0xFE, 0xFF] + big) == "Café" && title(big) == "Café")
  }

  @Test func `an empty feed is in order`() throws {
    #expect(try items(rss("")).isEmpty)
  }

  @Test func `many unclosed items cost no more than their bytes`() throws {
    let feed = rss(String(repeating: "<item>", count: 40_000))
    #expect(try unreadable(feed).count == 40_000)
  }

  @Test(arguments: [
    ("Mon, 02 Mar 2026 10:00:00 GMT", "2026-03-02"), ("2 Mar 26 10:00 +0000", "2026-03-02"),
    ("Monday, 02-Mar-26 10:00:00 UTC", "2026-03-02"), ("02 March 1999", "1999-03-02"),
    ("2026-03-02T23:59:59.123-08:00", "2026-03-02"), ("2026-03", "2026-03"),
    ("3 Jun 70", "1970-06-03"),
  ])
  func `dates of both ways of writing are read`(text: String, date: String) {
    #expect(FeedDate.read(text)?.description == date)
  }

  @Test(arguments: ["", "yesterday", "31 Feb 2026", "Mon, Mar 2 2026", "12/31/2026", "2 Mar 20266"])
  func `what is no date is none`(text: String) {
    #expect(FeedDate.read(text) == nil)
  }

  @Test func `a long text is cut at a word`() throws {
    let text = String(repeating: "word ", count: 400)
    let feed = rss(
      "<item><title>x</title><link>https://a.example/</link><description>\(text)</description></item>"
    )
    let summary = try #require(try news(feed).first?.summary)
    #expect(summary.count <= 601 && summary.hasSuffix("word\u{2026}"))
  }
}
