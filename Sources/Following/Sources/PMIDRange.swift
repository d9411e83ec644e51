/// A range of PubMed ids, for a day on which more records changed than one search hands out.
///
/// Source: PubMed Help, "Search field tags", `[UID]`, which takes ranges.
struct PMIDRange: Equatable {
  var low: Int
  var high: Int

  /// PubMed ids have eight digits at most.
  static let all = PMIDRange(low: 1, high: 99_999_999)

  init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  /// The one that a window's place names.
  init?(_ place: [String: String]) {
    guard let low = place["low"].flatMap(Int.init), let high = place["high"].flatMap(Int.init)
    else { return nil }
    self.init(low: low, high: high)
  }

  var place: [String: String] { ["low": String(low), "high": String(high)] }

  /// `nil` where there is nothing to halve.
  var lowerHalf: PMIDRange? {
    low < high ? PMIDRange(low: low, high: (low + high) / 2) : nil
  }

  /// All that come after it; `nil` after the last.
  var rest: PMIDRange? {
    high < Self.all.high ? PMIDRange(low: high + 1, high: Self.all.high) : nil
  }

  func narrowing(_ query: String) -> String { "(\(query)) AND \(low):\(high)[UID]" }
}
