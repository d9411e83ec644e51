/// Least squares with a penalty on the weights (Hoerl and Kennard 1970), over standardised features.
struct RidgeRegression: Sendable {
  private let means: [Double]
  private let scales: [Double]
  private let weights: [Double]
  private let intercept: Double

  /// `rows` are features of equal number; `penalty` is added for each.
  init(rows: [[Double]], targets: [Double], penalty: Double) {
    let width = rows.first?.count ?? 0
    let count = Double(max(1, rows.count))
    var means = [Double](repeating: 0, count: width)
    var scales = means
    for row in rows { for i in 0..<width { means[i] += row[i] / count } }
    for row in rows {
      for i in 0..<width { scales[i] += (row[i] - means[i]) * (row[i] - means[i]) / count }
    }
    // What never differs says nothing, and is not divided by nothing.
    scales = scales.map { $0 > 1e-12 ? $0.squareRoot() : 1 }
    let middle = targets.reduce(0, +) / count
    var normal = [[Double]](repeating: [Double](repeating: 0, count: width + 1), count: width)
    for (row, target) in zip(rows, targets) {
      let x = (0..<width).map { (row[$0] - means[$0]) / scales[$0] }
      for i in 0..<width {
        for j in 0..<width { normal[i][j] += x[i] * x[j] }
        normal[i][width] += x[i] * (target - middle)
      }
    }
    for i in 0..<width { normal[i][i] += penalty }
    (self.means, self.scales, intercept) = (means, scales, middle)
    weights = Self.solution(of: normal)
  }

  func value(of row: [Double]) -> Double {
    var sum = intercept
    for i in weights.indices { sum += weights[i] * (row[i] - means[i]) / scales[i] }
    return sum
  }

  /// Gauss and Jordan; the penalty keeps the pivots above nothing.
  private static func solution(of system: [[Double]]) -> [Double] {
    var rows = system
    for i in rows.indices {
      let pivot = rows[i][i]
      for column in rows[i].indices { rows[i][column] /= pivot }
      for other in rows.indices where other != i {
        let factor = rows[other][i]
        for column in rows[i].indices { rows[other][column] -= factor * rows[i][column] }
      }
    }
    return rows.map { $0.last ?? 0 }
  }
}
