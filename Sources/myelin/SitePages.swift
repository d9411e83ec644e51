import Archive
import Condition
import Publishing
import Web

/// The site's own pages that a search may be after: treatments, topics, types and words explained.
struct SitePages: Sendable {
  private struct Entry {
    let page: SearchAnswer.Page
    /// In search form.
    let names: [[String]]

    init(_ title: String, _ path: String, _ text: String, names: [String]) {
      page = SearchAnswer.Page(
        title: title.prefix(1).uppercased() + title.dropFirst(), path: path, text: text)
      self.names = names.map(SearchText.words)
    }
  }

  /// More would push the studies off the screen.
  private static let most = 3

  private let entries: [Entry]

  init(_ profile: ConditionProfile) {
    var entries = profile.treatments.map {
      Entry(
        $0.name, "treatments/\($0.id)/", $0.explanation, names: [$0.name] + $0.brands + $0.forms)
    }
    entries += profile.topics.map {
      Entry(
        $0.name, profile.families.first == $0.id ? "families/" : "topics/\($0.id)/",
        $0.explanation, names: [$0.name] + $0.asked)
    }
    entries += profile.types.map {
      Entry($0.name, "types/\($0.id)/", $0.explanation, names: [$0.name] + $0.forms)
    }
    self.entries = entries
  }

  /// The pages whose names stand whole in the query, the longest name first.
  func matches(_ query: String, shown: (String) -> Bool) -> [SearchAnswer.Page] {
    let words = SearchText.words(query)
    let found = entries.compactMap { entry -> (page: SearchAnswer.Page, length: Int)? in
      let length = entry.names.filter { Self.holds(words, $0) }.map(\.count).max()
      guard let length else { return nil }
      var page = entry.page
      // What has no study has no page of its own; the index explains it.
      if !shown(page.path) { page.path = page.path.prefix { $0 != "/" } + "/" }
      return (page, length)
    }
    return found.enumerated().sorted { a, b in
      a.element.length == b.element.length
        ? a.offset < b.offset : a.element.length > b.element.length
    }.prefix(Self.most).map(\.element.page)
  }

  private static func holds(_ words: [String], _ name: [String]) -> Bool {
    guard !name.isEmpty, words.count >= name.count else { return false }
    return (0...(words.count - name.count)).contains { words[$0...].starts(with: name) }
  }
}
