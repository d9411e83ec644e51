/// The few functions of analysis that the readers need, without Foundation.
extension Double {
  /// e to the power of the value: the series after halving, exact to about 1e-12 for |x| < 40.
  var exponential: Double {
    let halvings = 10
    let x = Swift.max(-60, Swift.min(60, self)) / 1024
    var term = 1.0
    var sum = 1.0
    for k in 1...8 {
      term *= x / Double(k)
      sum += term
    }
    for _ in 0..<halvings { sum *= sum }
    return sum
  }

  /// The natural logarithm of a positive value, by Newton's steps from the binary exponent.
  var logarithm: Double {
    guard self > 0 else { return -.infinity }
    var y = Double(exponent) * 0.693147180559945
    for _ in 0..<6 {
      let power = y.exponential
      y += 2 * (self - power) / (self + power)
    }
    return y
  }

  /// The logistic function: log odds to probability.
  var logistic: Double { 1 / (1 + (-self).exponential) }
}
