import Foundation

/// Logistic regression with a ridge, by Newton's method: exact, no seed, no step size.
enum LogisticRegression {
  /// The weights of each value; the examples are values, answer and weight of the example.
  static func weights(
    _ examples: [(values: [Double], isYes: Bool, weight: Double)], ridge: Double = 1
  ) -> [Double] {
    let size = examples.first?.values.count ?? 0
    var w = [Double](repeating: 0, count: size)
    for _ in 0..<30 {
      var gradient = w.map { $0 * ridge }
      var hessian = (0..<size).map { i in
        (0..<size).map { $0 == i ? ridge : 0 }
      }
      for example in examples {
        let x = example.values
        let p = 1 / (1 + exp(-zip(w, x).reduce(0) { $0 + $1.0 * $1.1 }))
        let slope = example.weight * (p - (example.isYes ? 1 : 0))
        let bend = example.weight * p * (1 - p)
        for i in 0..<size where x[i] != 0 {
          gradient[i] += slope * x[i]
          for j in 0..<size { hessian[i][j] += bend * x[i] * x[j] }
        }
      }
      let step = solve(hessian, gradient)
      for i in 0..<size { w[i] -= step[i] }
    }
    return w
  }

  /// Gauss's elimination for a positive definite matrix, which needs no exchange of rows.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix
    var b = right
    let size = b.count
    for k in 0..<size {
      for i in (k + 1)..<max(k + 1, size) {
        let factor = a[i][k] / a[k][k]
        guard factor != 0 else { continue }
        for j in k..<size { a[i][j] -= factor * a[k][j] }
        b[i] -= factor * b[k]
      }
    }
    for k in (0..<size).reversed() {
      for j in (k + 1)..<max(k + 1, size) { b[k] -= a[k][j] * b[j] }
      b[k] /= a[k][k]
    }
    return b
  }
}
