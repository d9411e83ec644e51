/// How alike two orders of the same things are.
enum RankCorrelation {
  /// Spearman's rho, ties sharing their mean rank; 0 where one side never differs.
  static func spearman(_ a: [Double], _ b: [Double]) -> Double {
    let (x, y) = (ranks(a), ranks(b))
    let middle = Double(x.count + 1) / 2
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (p, q) in zip(x, y) {
      both += (p - middle) * (q - middle)
      first += (p - middle) * (p - middle)
      second += (q - middle) * (q - middle)
    }
    return first > 0 && second > 0 ? both / (first * second).squareRoot() : 0
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
