/// Finds the lowest point of a smooth convex function by its gradient: L-BFGS with a memory of six
/// steps and halving line search (Nocedal & Wright, Numerical Optimization, algorithm 7.5).
struct Descent {
  private var steps: [(move: [Float], turn: [Float], scale: Double)] = []

  /// - Parameter function: gives the value at a point and writes the gradient there.
  static func lowest(
    from start: [Float], rounds: Int, _ function: ([Float], inout [Float]) -> Double
  ) -> [Float] {
    var descent = Descent()
    var point = start
    var gradient = [Float](repeating: 0, count: start.count)
    var value = function(point, &gradient)
    for round in 0..<rounds {
      let direction = descent.direction(gradient)
      let slope = dot(direction, gradient)
      guard slope < 0 else { break }
      var length: Float = round == 0 ? Float(1 / dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var tries = 0
      repeat {
        for i in point.indices { next[i] = point[i] + length * direction[i] }
        nextValue = function(next, &nextGradient)
        tries += 1
        length /= 2
      } while nextValue > value + 1e-4 * Double(length) * 2 * slope && tries < 20
      guard nextValue < value else { break }
      descent.remember(from: point, gradient, to: next, nextGradient)
      let gain = value - nextValue
      (point, gradient, value) = (next, nextGradient, nextValue)
      if gain < 1e-5 * value.magnitude { break }
    }
    return point
  }

  private mutating func remember(
    from point: [Float], _ gradient: [Float], to next: [Float], _ nextGradient: [Float]
  ) {
    var move = next
    var turn = nextGradient
    for i in move.indices {
      move[i] -= point[i]
      turn[i] -= gradient[i]
    }
    let curve = Self.dot(move, turn)
    guard curve > 1e-10 else { return }
    if steps.count == 6 { steps.removeFirst() }
    steps.append((move, turn, curve))
  }

  private func direction(_ gradient: [Float]) -> [Float] {
    var direction = gradient.map { -$0 }
    var factors: [Double] = []
    for step in steps.reversed() {
      let factor = Self.dot(step.move, direction) / step.scale
      factors.append(factor)
      Self.add(step.turn, times: -factor, to: &direction)
    }
    if let last = steps.last {
      let scale = Float(last.scale / Self.dot(last.turn, last.turn))
      for i in direction.indices { direction[i] *= scale }
    }
    for (step, factor) in zip(steps, factors.reversed()) {
      let back = Self.dot(step.turn, direction) / step.scale
      Self.add(step.move, times: factor - back, to: &direction)
    }
    return direction
  }

  private static func dot(_ a: [Float], _ b: [Float]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += Double(a[i]) * Double(b[i]) }
    return sum
  }

  private static func add(_ a: [Float], times factor: Double, to b: inout [Float]) {
    let factor = Float(factor)
    for i in a.indices { b[i] += factor * a[i] }
  }
}
