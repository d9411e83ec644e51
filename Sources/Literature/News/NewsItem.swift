/// One item of a feed: an announcement, with the way to the whole of it.
package struct NewsItem: Sendable, Equatable, Codable {
  /// As the feed names it; fixed for ever by whoever publishes it.
  package var id: String
  /// Plain text, as printed.
  package var title: String
  /// http or https, with a host.
  package var link: String
  package var date: PublicationDate?
  /// The beginning of its text without markup.
  package var summary: String?

  package init(
    id: String, title: String, link: String, date: PublicationDate? = nil, summary: String? = nil
  ) {
    self.id = id
    self.title = title
    self.link = link
    self.date = date
    self.summary = summary
  }
}
