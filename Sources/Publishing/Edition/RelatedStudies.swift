import Archive
import Evidence

/// Which other studies a page points to.
///
/// Those that share a treatment count most, then a rare word of the title, then a topic, then a type
/// of the condition; among equals the nearest in time. Mostly earlier ones, and the first two later
/// ones: so a new study changes few pages, not every page of its topic.
struct RelatedStudies: Sendable {
  static let limit = 5
  private static let earlier = 8
  private static let later = 2
  /// A word of more titles than one in so many, or than `mostTitles`, tells too little.
  private static let rarest = 40
  private static let mostTitles = 60

  /// Newest first.
  private let cards: [StudyCard]
  private let titles: [String]
  /// Key → places in `cards`, ascending.
  private var places: [String: [Int]] = [:]

  /// - Parameter titles: of the studies, in the order of `cards`; may be empty.
  init(_ cards: [StudyCard], titles: [String] = []) {
    self.cards = cards
    self.titles = titles
    for (place, card) in cards.enumerated() where Prominence.mayLead(card) {
      for key in keys(of: place) { places[key.name, default: []].append(place) }
    }
    let most = min(Self.mostTitles, max(5, cards.count / Self.rarest))
    places = places.filter { !$0.key.hasPrefix(Self.word) || (2...most).contains($0.value.count) }
  }

  /// Places of the related cards, best first.
  func places(for place: Int) -> [Int] {
    var scores: [Int: Int] = [:]
    for key in keys(of: place) {
      guard let list = places[key.name] else { continue }
      let middle = Self.firstIndex(in: list, notBelow: place)
      let start = max(0, middle - Self.later)
      let end = min(list.count, middle + Self.earlier + 1)
      for candidate in list[start..<end] where candidate != place {
        scores[candidate, default: 0] += key.weight
      }
    }
    // One shared type alone says little: nearly every study would be related.
    let good = scores.filter { $0.value >= 2 }
    return good.sorted { a, b in
      if a.value != b.value { return a.value > b.value }
      let (left, right) = (abs(a.key - place), abs(b.key - place))
      return left == right ? a.key < b.key : left < right
    }.prefix(Self.limit).map(\.key)
  }

  func cards(for place: Int) -> [StudyCard] { places(for: place).map { cards[$0] } }

  private static let word = "word "

  private func keys(of place: Int) -> [(name: String, weight: Int)] {
    let card = cards[place]
    var keys = card.treatments.map { (name: "treatment " + $0, weight: 4) }
    keys += card.topics.map { ("topic " + $0, 2) }
    keys += card.types.map { ("type " + $0, 1) }
    guard place < titles.count else { return keys }
    // Short words are rarely the matter of a study.
    let words = Set(SearchText.words(titles[place]).filter { $0.utf8.count > 4 })
    return keys + words.map { (Self.word + $0, 3) }
  }

  private static func firstIndex(in list: [Int], notBelow value: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
