/// The forms in which a list can be followed: what is new is the same in each.
enum FeedForm: CaseIterable {
  case rss
  case atom
  case json

  var name: String {
    switch self {
    case .rss: "feed.xml"
    case .atom: "atom.xml"
    case .json: "feed.json"
    }
  }

  /// The media type.
  var type: String {
    switch self {
    case .rss: "application/rss+xml"
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// - Parameter list: its path below the site's root; empty for the whole site.
  func path(of list: String) -> String { list + name }

  /// Those that a page's head names. A page that is no list names the site's feed in one form, for
  /// readers of feeds take the first.
  static func named(of list: String?) -> [FeedForm] {
    list == nil ? [.atom] : [.atom, .rss, .json]
  }
}
