/// JSON Feed 1.1 (jsonfeed.org/version/1.1), the members we fill.
struct JSONFeed: Encodable {
  struct Author: Encodable {
    var name: String
  }

  struct Item: Encodable {
    var id: String
    var url: String
    var title: String
    var contentText: String
    var datePublished: String
    var dateModified: String

    enum CodingKeys: String, CodingKey {
      case id, url, title
      case contentText = "content_text"
      case datePublished = "date_published"
      case dateModified = "date_modified"
    }
  }

  var version: String
  var title: String
  var homePageURL: String
  var feedURL: String
  var description: String
  var language: String
  var authors: [Author]
  var items: [Item]

  enum CodingKeys: String, CodingKey {
    case version, title
    case homePageURL = "home_page_url"
    case feedURL = "feed_url"
    case description, language
    case authors, items
  }
}
