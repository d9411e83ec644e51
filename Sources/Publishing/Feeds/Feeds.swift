import Foundation

/// The site's feeds: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1 from the same items.
package struct Feeds: Sendable {
  private let settings: SiteSettings
  /// Newest first.
  private let items: [FeedItem]
  /// Of a list with a feed of its own, its name and its path; empty for the whole site.
  private let list: (name: String, path: String)

  package init(
    settings: SiteSettings, items: [FeedItem], list: (name: String, path: String) = ("", "")
  ) {
    self.list = list
    self.settings = settings
    self.items = items
  }

  /// The newest change of any item: not the time of the edition, so that an edition without news
  /// leaves the feeds as they were.
  private var updated: Date {
    items.map { max($0.date, $0.changed) }.max() ?? Date(timeIntervalSince1970: 0)
  }

  package func rss() -> [UInt8] {
    var xml = XMLText()
    xml.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n")
    xml.element("title", settings.name)
    xml.element("link", settings.address(of: ""))
    xml.element("description", settings.tagline)
    xml.element("language", settings.locale.lowercased())
    xml.element("generator", "Myelin")
    xml.element("lastBuildDate", Timestamp(updated).rfc822)
    xml.raw("<atom:link")
    xml.attribute("href", settings.address(of: "feed.xml"))
    xml.raw(" rel=\"self\" type=\"application/rss+xml\"/>\n")
    for item in items {
      xml.raw("<item>\n")
      xml.element("title", item.title)
      xml.element("link", item.address)
      xml.raw("<guid")
      xml.attribute("isPermaLink", item.id == item.address ? "true" : "false")
      xml.raw(">")
      xml.text(item.id)
      xml.raw("</guid>\n")
      xml.element("pubDate", Timestamp(item.date).rfc822)
      xml.element("description", item.text)
      xml.raw("</item>\n")
    }
    xml.raw("</channel>\n</rss>\n")
    return xml.bytes
  }

  package func atom() -> [UInt8] {
    var xml = XMLText()
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", settings.locale)
    xml.raw(">\n")
    xml.element("title", list.name.isEmpty ? settings.name : "\(settings.name): \(list.name)")
    xml.element("subtitle", settings.tagline)
    xml.element("id", settings.address(of: list.path))
    xml.element("updated", Timestamp(updated).rfc3339)
    xml.raw("<link rel=\"alternate\" type=\"text/html\"")
    xml.attribute("href", settings.address(of: list.path))
    xml.raw("/>\n<link rel=\"self\" type=\"application/atom+xml\"")
    xml.attribute("href", settings.address(of: list.path + "atom.xml"))
    xml.raw("/>\n<author>\n")
    xml.element("name", settings.publisher?.name ?? settings.name)
    xml.raw("</author>\n<generator>Myelin</generator>\n")
    for item in items {
      xml.raw("<entry>\n")
      xml.element("title", item.title)
      xml.element("id", item.id)
      xml.raw("<link rel=\"alternate\" type=\"text/html\"")
      xml.attribute("href", item.address)
      xml.raw("/>\n")
      xml.element("published", Timestamp(item.date).rfc3339)
      xml.element("updated", Timestamp(max(item.date, item.changed)).rfc3339)
      xml.element("summary", item.text)
      xml.raw("</entry>\n")
    }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  package func json() throws -> [UInt8] {
    let feed = JSONFeed(
      version: "https://jsonfeed.org/version/1.1", title: settings.name,
      homePageURL: settings.address(of: ""), feedURL: settings.address(of: "feed.json"),
      description: settings.tagline, language: settings.locale,
      authors: [JSONFeed.Author(name: settings.publisher?.name ?? settings.name)],
      items: items.map { item in
        JSONFeed.Item(
          id: item.id, url: item.address, title: item.title, contentText: item.text,
          datePublished: Timestamp(item.date).rfc3339,
          dateModified: Timestamp(max(item.date, item.changed)).rfc3339)
      })
    return try PublicJSON.bytes(feed)
  }
}
