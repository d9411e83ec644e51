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

  /// The feed in every form, in the order of `FeedForm.allCases`.
  func files() -> [[UInt8]] {
    FeedForm.allCases.map { form in
      switch form {
      case .rss: rss()
      case .atom: atom()
      case .json: json()
      }
    }
  }

  private var title: String {
    list.name.isEmpty ? settings.name : "\(settings.name): \(list.name)"
  }

  private func address(_ form: FeedForm) -> String {
    settings.address(of: form.path(of: list.path))
  }

  package func rss() -> [UInt8] {
    var xml = XMLText()
    xml.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n")
    xml.element("title", title)
    xml.element("link", settings.address(of: list.path))
    xml.element("description", settings.tagline)
    xml.element("language", settings.locale.lowercased())
    xml.element("generator", "Myelin")
    xml.element("lastBuildDate", Timestamp(updated).rfc822)
    xml.raw("<atom:link")
    xml.attribute("href", address(.rss))
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
    xml.element("title", title)
    xml.element("subtitle", settings.tagline)
    xml.element("id", settings.address(of: list.path))
    xml.element("updated", Timestamp(updated).rfc3339)
    xml.raw("<link rel=\"alternate\" type=\"text/html\"")
    xml.attribute("href", settings.address(of: list.path))
    xml.raw("/>\n<link rel=\"self\" type=\"application/atom+xml\"")
    xml.attribute("href", address(.atom))
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

  package func json() -> [UInt8] {
    var json = JSONText()
    json.object { feed in
      feed.member("version", "https://jsonfeed.org/version/1.1")
      feed.member("title", title)
      feed.member("home_page_url", settings.address(of: list.path))
      feed.member("feed_url", address(.json))
      feed.member("description", settings.tagline)
      feed.member("language", settings.locale)
      feed.array("authors") { authors in
        authors.object { $0.member("name", settings.publisher?.name ?? settings.name) }
      }
      feed.array("items") { list in
        for item in items {
          list.object { entry in
            entry.member("id", item.id)
            entry.member("url", item.address)
            entry.member("title", item.title)
            entry.member("content_text", item.text)
            entry.member("date_published", Timestamp(item.date).rfc3339)
            entry.member("date_modified", Timestamp(max(item.date, item.changed)).rfc3339)
          }
        }
      }
    }
    return json.bytes
  }
}
