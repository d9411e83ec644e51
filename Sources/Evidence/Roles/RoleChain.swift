/// The probability of each role of each sentence, given all sentences of the abstract: the forward
/// and backward sums of a linear chain (Rabiner 1989), scaled sentence by sentence.
package struct RoleChain: Sendable {
  /// Five to a sentence, in the order of `RoleModel.order`.
  package private(set) var probabilities: [Float]
  private static let roles = RoleModel.order.count

  /// - Parameters:
  ///   - scores: five to a sentence.
  ///   - allowed: for each sentence a bit for each role it may have; not 0.
  ///   - turns: sentences before which the abstract turns to something new, so that the role before
  ///     says nothing of theirs.
  package init(
    scores: [Float], steps: [Float], begins: [Float], ends: [Float], allowed: [UInt8],
    turns: [Bool] = []
  ) {
    let roles = Self.roles
    let count = allowed.count
    var own = [Float](repeating: 0, count: scores.count)
    for sentence in 0..<count {
      let base = sentence * roles
      var top = -Float.infinity
      for role in 0..<roles where allowed[sentence] >> role & 1 == 1 {
        top = max(top, scores[base + role])
      }
      for role in 0..<roles where allowed[sentence] >> role & 1 == 1 {
        own[base + role] = Self.exp(scores[base + role] - top)
      }
    }
    let learnt = steps.map(Self.exp)
    let even = [Float](repeating: 1, count: steps.count)
    func step(into sentence: Int) -> [Float] {
      turns.indices.contains(sentence) && turns[sentence] ? even : learnt
    }
    var forward = own
    for role in 0..<roles where count > 0 { forward[role] *= Self.exp(begins[role]) }
    Self.scale(&forward, at: 0)
    for sentence in 1..<max(1, count) {
      let step = step(into: sentence)
      let base = sentence * roles
      for role in 0..<roles where own[base + role] > 0 {
        var sum: Float = 0
        for before in 0..<roles {
          sum += forward[base - roles + before] * step[before * roles + role]
        }
        forward[base + role] *= sum
      }
      Self.scale(&forward, at: base)
    }
    var behind = ends.map(Self.exp)
    probabilities = forward
    for sentence in (0..<count).reversed() {
      let base = sentence * roles
      for role in 0..<roles { probabilities[base + role] *= behind[role] }
      Self.scale(&probabilities, at: base)
      let step = step(into: sentence)
      var next = [Float](repeating: 0, count: roles)
      for before in 0..<roles {
        for role in 0..<roles {
          next[before] += step[before * roles + role] * own[base + role] * behind[role]
        }
      }
      Self.scale(&next, at: 0)
      behind = next
    }
  }

  /// Makes five numbers sum to 1.
  private static func scale(_ numbers: inout [Float], at base: Int) {
    guard base + roles <= numbers.count else { return }
    var sum: Float = 0
    for role in 0..<roles { sum += numbers[base + role] }
    guard sum > 0 else { return }
    for role in 0..<roles { numbers[base + role] /= sum }
  }

  /// e to the `x`, to six digits; at least e to the -60, so that no allowed role is impossible.
  static func exp(_ x: Float) -> Float {
    let y = max(-60, min(60, x)) * 1.442_695_04
    let whole = y.rounded()
    let z = (y - whole) * 0.693_147_18
    let series = 1 + z * (1 + z * (0.5 + z * (1 / 6 + z * (1 / 24 + z / 120))))
    return Float(bitPattern: UInt32(127 + Int(whole)) << 23) * series
  }
}
