import Foundation

/// The negative log likelihood of the gold roles of one abstract, and how it changes with each
/// score and each step: what the chain expects less what is.
struct RoleGradient {
  private(set) var loss: Double
  private(set) var ofScores: [Double]
  /// 25 steps from role to role, 5 of the first sentence, 5 of the last.
  private(set) var ofSteps = [Double](repeating: 0, count: 35)

  init(scores: [Double], gold: [Int], chain: [Double]) {
    let count = gold.count
    let step = chain.map { exp($0) }
    var own = scores
    loss = 0
    for n in 0..<count {
      let top = (0..<5).reduce(-Double.infinity) { max($0, scores[n * 5 + $1]) }
      loss += top - scores[n * 5 + gold[n]]
      for r in 0..<5 { own[n * 5 + r] = exp(scores[n * 5 + r] - top) }
      if n > 0 { loss -= chain[gold[n - 1] * 5 + gold[n]] }
    }
    loss -= chain[25 + gold[0]] + chain[30 + gold[count - 1]]

    var forward = own
    var sizes = [Double](repeating: 1, count: count)
    for n in 0..<count {
      var size = 0.0
      for r in 0..<5 {
        var sum = 0.0
        if n == 0 {
          sum = step[25 + r]
        } else {
          for b in 0..<5 { sum += forward[(n - 1) * 5 + b] * step[b * 5 + r] }
        }
        forward[n * 5 + r] *= sum
        size += forward[n * 5 + r]
      }
      for r in 0..<5 { forward[n * 5 + r] /= size }
      sizes[n] = size
      loss += log(size)
    }
    var behind = Array(step[30..<35])
    let end = (0..<5).reduce(0.0) { $0 + forward[(count - 1) * 5 + $1] * behind[$1] }
    loss += log(end)
    for r in 0..<5 { behind[r] /= end }
    ofScores = forward
    for n in (0..<count).reversed() {
      for r in 0..<5 { ofScores[n * 5 + r] *= behind[r] }
      if n == count - 1 {
        for r in 0..<5 { ofSteps[30 + r] += ofScores[n * 5 + r] }
      }
      if n == 0 {
        for r in 0..<5 { ofSteps[25 + r] += ofScores[r] }
      } else {
        var next = [Double](repeating: 0, count: 5)
        for b in 0..<5 {
          for r in 0..<5 {
            let part = step[b * 5 + r] * own[n * 5 + r] * behind[r] / sizes[n]
            next[b] += part
            ofSteps[b * 5 + r] += forward[(n - 1) * 5 + b] * part
          }
        }
        behind = next
        ofSteps[gold[n - 1] * 5 + gold[n]] -= 1
      }
      ofScores[n * 5 + gold[n]] -= 1
    }
    ofSteps[25 + gold[0]] -= 1
    ofSteps[30 + gold[count - 1]] -= 1
  }
}
