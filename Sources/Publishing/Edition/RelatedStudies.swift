import Evidence

/// Which other studies a page points to.
///
/// Those that share a treatment count most, then a topic, then a type of the condition; among equals
/// the nearest in time. Mostly earlier ones, and the first two later ones: so a new study changes
/// few pages, not every page of its topic.
struct RelatedStudies: Sendable {
  static let limit = 5
  private static let earlier = 8
  private static let later = 2

  /// Newest first.
  private let cards: [StudyCard]
  /// Key → places in `cards`, ascending.
  private var places: [String: [Int]] = [:]

  init(_ cards: [StudyCard]) {
    self.cards = cards
    for (place, card) in cards.enumerated() where Prominence.mayLead(card) {
      for (key, _) in Self.keys(of: card) { places[key, default: []].append(place) }
    }
  }

  /// Places of the related cards, best first.
  func places(for place: Int) -> [Int] {
    var scores: [Int: Int] = [:]
    for (key, weight) in Self.keys(of: cards[place]) {
      guard let list = places[key] else { continue }
      let middle = Self.firstIndex(in: list, notBelow: place)
      let start = max(0, middle - Self.later)
      let end = min(list.count, middle + Self.earlier + 1)
      for candidate in list[start..<end] where candidate != place {
        scores[candidate, default: 0] += weight
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

  private static func keys(of card: StudyCard) -> [(key: String, weight: Int)] {
    card.treatments.map { ("treatment " + $0, 4) } + card.topics.map { ("topic " + $0, 2) }
      + card.types.map { ("type " + $0, 1) }
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
