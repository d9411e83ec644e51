import Language

/// Learns the weights of a linear classifier from its mistakes (averaged perceptron).
///
/// A feature counts only after it took part in `leastUpdates` mistakes, which keeps models small at
/// no cost in accuracy (Goldberg and Elhadad 2011).
struct PerceptronTrainer {
  let classes: Int
  let leastUpdates: Int32

  private var keys: [UInt64]
  private var rows: [Int32]
  private var mask: Int
  private var used = 0
  /// One row of `classes` numbers for each feature seen in a mistake.
  private var weights: [Int32] = []
  /// Each change times the step at which it happened: what averaging needs.
  private var totals: [Float] = []
  private var updates: [Int32] = []
  private var step: Float = 1

  init(classes: Int, leastUpdates: Int32) {
    self.classes = classes
    self.leastUpdates = leastUpdates
    mask = (1 << 21) - 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    rows = [Int32](repeating: -1, count: mask + 1)
  }

  /// Adds the weights of all features to the scores.
  func add(
    _ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>
  ) {
    weights.withUnsafeBufferPointer { weights in
      for feature in features {
        let row = rows[slot(of: feature)]
        guard row >= 0, updates[Int(row)] >= leastUpdates else { continue }
        let start = Int(row) * classes
        for c in 0..<classes { scores[c] &+= weights[start + c] }
      }
    }
  }

  /// Counts one decision; to be called once for each, right or wrong.
  mutating func countDecision() { step += 1 }

  /// Makes `right` likelier and `wrong` less likely.
  mutating func update(_ features: UnsafeBufferPointer<UInt64>, right: Int, wrong: Int) {
    for feature in features {
      let row = row(of: feature)
      let start = row * classes
      updates[row] += 1
      weights[start + right] += 1
      totals[start + right] += step
      weights[start + wrong] -= 1
      totals[start + wrong] -= step
    }
  }

  /// The averaged weights as bytes that `SparseWeights` reads.
  ///
  /// - Parameters:
  ///   - unit: what one step of a stored weight stands for, in averaged updates.
  ///   - least: weights smaller than this many steps are left out.
  func model(unit: Float, least: Int) -> [UInt8] {
    WeightsWriter.sparse(
      entries { means in
        means.map {
          let whole = ($0 / unit).rounded()
          return abs(whole) < Float(least) ? 0 : Int(max(-127, min(127, whole)))
        }
      }, classes: classes)
  }

  /// The averaged weights of three classes as bytes that `StepWeights` reads: what the first class
  /// has is taken from all three, which changes no choice.
  func stepModel(unit: Float, least: Int) -> [UInt8] {
    WeightsWriter.steps(
      entries { means in
        let whole = means.map { max(-127, min(127, (($0 - means[0]) / unit).rounded())) }
        return whole.allSatisfy { abs($0) < Float(least) }
          ? whole.map { _ in 0 } : whole.map(Int.init)
      })
  }

  /// The features that count and have a weight other than 0.
  private func entries(_ weigh: ([Float]) -> [Int]) -> [WeightsWriter.Entry] {
    var entries: [WeightsWriter.Entry] = []
    for i in 0...mask where rows[i] >= 0 && updates[Int(rows[i])] >= leastUpdates {
      let start = Int(rows[i]) * classes
      let values = weigh(
        (start..<start + classes).map { Float(weights[$0]) - totals[$0] / step })
      if values.contains(where: { $0 != 0 }) { entries.append((keys[i], values)) }
    }
    return entries
  }

  private func slot(of feature: UInt64) -> Int {
    var i = Int(truncatingIfNeeded: feature >> 20) & mask
    while rows[i] >= 0, keys[i] != feature { i = (i + 1) & mask }
    return i
  }

  private mutating func row(of feature: UInt64) -> Int {
    let i = slot(of: feature)
    if rows[i] >= 0 { return Int(rows[i]) }
    let row = updates.count
    keys[i] = feature
    rows[i] = Int32(row)
    updates.append(0)
    weights.append(contentsOf: repeatElement(0, count: classes))
    totals.append(contentsOf: repeatElement(0, count: classes))
    used += 1
    if used * 2 > mask { grow() }
    return row
  }

  private mutating func grow() {
    let (oldKeys, oldRows) = (keys, rows)
    mask = mask * 2 + 1
    keys = [UInt64](repeating: 0, count: mask + 1)
    rows = [Int32](repeating: -1, count: mask + 1)
    for i in oldKeys.indices where oldRows[i] >= 0 {
      let slot = slot(of: oldKeys[i])
      keys[slot] = oldKeys[i]
      rows[slot] = oldRows[i]
    }
  }
}
