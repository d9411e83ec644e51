import Evidence

/// The estimates of a record as two readers saw them.
struct EstimateLabels: Decodable {
  struct Reading: Decodable { var estimates: [Estimate] }
  struct Estimate: Decodable, Equatable {
    var kind: String
    var value: Double?
    var low: Double?
    var high: Double?
    var p: String?

    init(_ estimate: Finding.Estimate) {
      kind = estimate.kind
      value = estimate.value
      low = estimate.low
      high = estimate.high
      p = estimate.p
    }

    /// Value, interval and p; a decrease may be printed with or without its sign.
    func isSame(as other: Estimate) -> Bool {
      value.map(abs) == other.value.map(abs) && low == other.low && high == other.high
        && plain(p) == plain(other.p)
    }

    /// `.002` and `0.002`, `3.1 × 10-8` with and without spaces.
    private func plain(_ p: String?) -> String? {
      guard var p else { return nil }
      p.removeAll { " =^".contains($0) }
      p = p.replacing("\u{B7}", with: ".").replacing("\u{2212}", with: "-")
      let sign = p.prefix { "<>\u{2264}\u{2265}".contains($0) }
      guard let value = Double(p.dropFirst(sign.count)) else { return p }
      return "\(sign)\(value)"
    }

    var text: String {
      let numbers = [value, low, high].map { $0.map { "\($0)" } ?? "-" }
      return "\(kind) \(numbers[0]) [\(numbers[1]) \(numbers[2])] \(p ?? "");"
    }
  }

  var pmid: String
  var group: Int
  var first: Reading
  var second: Reading

  var isHeldOut: Bool { group > 2 }

  /// Estimates that both have, the kind included.
  var agreed: [Estimate] {
    var left = second.estimates
    return first.estimates.filter { one in
      guard let index = left.firstIndex(where: { $0.kind == one.kind && $0.isSame(as: one) }) else {
        return false
      }
      left.remove(at: index)
      return true
    }
  }
}
