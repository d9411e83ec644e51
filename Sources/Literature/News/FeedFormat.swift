/// The kinds of feed, told by their root element.
enum FeedFormat {
  /// RSS 0.9x and 2.0.
  case rss
  /// RSS 1.0.
  case rdf
  case atom

  /// - Parameter root: the name without its prefix.
  init?(root: String) {
    switch root {
    case "rss": self = .rss
    case "RDF": self = .rdf
    case "feed": self = .atom
    default: return nil
    }
  }
}
