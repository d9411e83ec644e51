/// The kinds of feed, told by their root element.
enum FeedFormat {
  /// RSS 0.9x and 2.0.
  case rss
  /// RSS 1.0.
  case rdf
  case atom

  /// - Parameter root: the name as printed.
  init?(root: String) {
    switch root {
    case "rss": self = .rss
    case "rdf:RDF", "RDF": self = .rdf
    case "feed": self = .atom
    default: return nil
    }
  }

  var roots: [StaticString] {
    switch self {
    case .rss: ["rss"]
    case .rdf: ["rdf:RDF", "RDF"]
    case .atom: ["feed"]
    }
  }

  /// The element that holds one item.
  var item: StaticString { self == .atom ? "entry" : "item" }
}
