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

  private struct Key {
    /// In `places`.
    var number: Int
    var weight: Int
  }

  /// Newest first.
  private let cards: [StudyCard]
  /// Of each card.
  private var keys: [[Key]] = []
  /// By number of the key: places in `cards`, ascending.
  private var places: [[Int]] = []

  /// - Parameter titles: of the studies, in the order of `cards`; may be empty.
  init(_ cards: [StudyCard], titles: [String] = []) {
    self.cards = cards
    var numbers: [String: Int] = [:]
    var words: Set<Int> = []
    keys.reserveCapacity(cards.count)
    for place in cards.indices {
      let title = place < titles.count ? titles[place] : ""
      let own = Self.names(of: cards[place], title).map { name in
        let number = numbers[name.text] ?? places.count
        if number == places.count {
          numbers[name.text] = number
          places.append([])
          if name.isWord { words.insert(number) }
        }
        return Key(number: number, weight: name.weight)
      }
      keys.append(own)
      guard Prominence.mayLead(cards[place]) else { continue }
      for key in own { places[key.number].append(place) }
    }
    let most = min(Self.mostTitles, max(5, cards.count / Self.rarest))
    for word in words where !(2...most).contains(places[word].count) { places[word] = [] }
  }

  /// Places of the related cards, best first.
  func places(for place: Int) -> [Int] {
    var found: [(place: Int, score: Int)] = []
    for key in keys[place] {
      let list = places[key.number]
      guard !list.isEmpty else { continue }
      let middle = Self.firstIndex(in: list, notBelow: place)
      let start = max(0, middle - Self.later)
      let end = min(list.count, middle + Self.earlier + 1)
      for candidate in list[start..<end] where candidate != place {
        found.append((candidate, key.weight))
      }
    }
    found.sort { $0.place < $1.place }
    var scores: [(place: Int, score: Int)] = []
    for one in found {
      if let last = scores.indices.last, scores[last].place == one.place {
        scores[last].score += one.score
      } else {
        scores.append(one)
      }
    }
    // One shared type alone says little: nearly every study would be related.
    let good = scores.filter { $0.score >= 2 }
    return good.sorted { a, b in
      if a.score != b.score { return a.score > b.score }
      let (left, right) = (abs(a.place - place), abs(b.place - place))
      return left == right ? a.place < b.place : left < right
    }.prefix(Self.limit).map(\.place)
  }

  func cards(for place: Int) -> [StudyCard] { places(for: place).map { cards[$0] } }

  private static func names(
    of card: StudyCard, _ title: String
  ) -> [(text: String, weight: Int, isWord: Bool)] {
    var names = card.treatments.map { (text: "treatment " + $0, weight: 4, isWord: false) }
    names += card.topics.map { ("topic " + $0, 2, false) }
    names += card.types.map { ("type " + $0, 1, false) }
    // Short words are rarely the matter of a study.
    let words = Set(SearchText.words(title).filter { $0.utf8.count > 4 })
    return names + words.map { ($0, 3, true) }
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
