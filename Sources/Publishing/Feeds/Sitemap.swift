import Foundation

/// The site map of sitemaps.org: one file, or several and an index when there are more addresses than
/// one file may hold.
package enum Sitemap {
  /// The protocol's limit is 50,000 addresses and 50 MB a file.
  package static let limit = 50_000

  package struct Page: Sendable, Equatable {
    package var path: String
    package var changed: Date?

    package init(path: String, changed: Date? = nil) {
      self.path = path
      self.changed = changed
    }
  }

  /// Path and bytes of each file; `sitemap.xml` is always among them.
  package static func files(
    _ pages: [Page], settings: SiteSettings, limit: Int = Sitemap.limit
  ) -> [(path: String, bytes: [UInt8])] {
    guard pages.count > limit else { return [("sitemap.xml", urls(pages[...], settings))] }
    var files: [(path: String, bytes: [UInt8])] = []
    var index = XMLText()
    index.raw("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for (number, start) in stride(from: 0, to: pages.count, by: limit).enumerated() {
      let path = paths(pages.count, limit: limit)[number + 1]
      files.append((path, urls(pages[start..<min(start + limit, pages.count)], settings)))
      index.raw("<sitemap>")
      index.element("loc", settings.address(of: path))
      index.raw("</sitemap>\n")
    }
    index.raw("</sitemapindex>\n")
    return [("sitemap.xml", index.bytes)] + files
  }

  /// Of the files of so many pages.
  static func paths(_ count: Int, limit: Int = Sitemap.limit) -> [String] {
    guard count > limit else { return ["sitemap.xml"] }
    return ["sitemap.xml"] + (1...(count + limit - 1) / limit).map { "sitemap-\($0).xml" }
  }

  private static func urls(_ pages: ArraySlice<Page>, _ settings: SiteSettings) -> [UInt8] {
    var xml = XMLText()
    xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      xml.raw("<url>")
      xml.element("loc", settings.address(of: page.path))
      if let changed = page.changed {
        xml.element("lastmod", Timestamp(changed).day.description)
      }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }
}
