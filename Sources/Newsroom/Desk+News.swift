import Condition
import Literature

extension Desk {
  /// The treatments of the profile that an item names, by their names and brands, in its order.
  func treatments(named item: NewsItem) -> [String] {
    let text = [item.title, item.summary].compactMap(\.self).joined(separator: "\n")
    var seen: Set<Int> = []
    return lexicon.matches(in: text).compactMap { match in
      guard case .treatment(let index) = match.entry, seen.insert(index).inserted else {
        return nil
      }
      return profile.treatments[index].id
    }
  }
}
