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
  /// `limit` of each card, best first; -1 where there are fewer.
  private var found: [Int32]

  /// - Parameter titles: of the studies, in the order of `cards`; may be empty.
  init(_ cards: [StudyCard], titles: [String] = []) {
    var keys = StudySubjects()
    keys.add((cards, titles))
    self.init(cards, keys)
  }

  /// - Parameter keys: what each of the cards is about.
  init(_ cards: [StudyCard], _ keys: StudySubjects) {
    self.cards = cards
    found = Array(repeating: -1, count: cards.count * Self.limit)
    let most = min(Self.mostTitles, max(5, cards.count / Self.rarest))
    var scores = Array(repeating: 0, count: cards.count)
    var near: [Int] = []
    for place in cards.indices {
      for key in keys.of(place) {
        let list = keys.places[key.number]
        if key.isWord, !(2...most).contains(list.count) { continue }
        let middle = Self.firstIndex(in: list, notBelow: place)
        let start = max(0, middle - Self.later)
        let end = min(list.count, middle + Self.earlier + 1)
        for index in start..<end where list[index] != place {
          if scores[list[index]] == 0 { near.append(list[index]) }
          scores[list[index]] += key.weight
        }
      }
      keep(near, scores, for: place)
      for other in near { scores[other] = 0 }
      near.removeAll(keepingCapacity: true)
    }
  }

  /// Places of the related cards, best first.
  func places(for place: Int) -> [Int] {
    found[(place * Self.limit)..<((place + 1) * Self.limit)].prefix { $0 >= 0 }.map { Int($0) }
  }

  func cards(for place: Int) -> [StudyCard] { places(for: place).map { cards[$0] } }

  private mutating func keep(_ near: [Int], _ scores: [Int], for place: Int) {
    func isBetter(_ a: Int, _ b: Int) -> Bool {
      if scores[a] != scores[b] { return scores[a] > scores[b] }
      let (left, right) = (abs(a - place), abs(b - place))
      return left == right ? a < b : left < right
    }
    let start = place * Self.limit
    // One shared type alone says little: nearly every study would be related.
    for other in near where scores[other] >= 2 {
      var index = start + Self.limit
      while index > start, found[index - 1] < 0 || isBetter(other, Int(found[index - 1])) {
        index -= 1
        if index + 1 < start + Self.limit { found[index + 1] = found[index] }
      }
      if index < start + Self.limit { found[index] = Int32(other) }
    }
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
