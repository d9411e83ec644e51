import Evidence
import Foundation

/// Learns a `RoleModel`: maximum likelihood of the gold roles, with a quadratic penalty.
struct RoleTrainer {
  /// Features must be met in so many sentences.
  var least = 3
  var buckets = 12_288
  /// The penalty on weights, by the distance of the sentence spoken for: 0, 1, 2.
  var penalties: [Float] = [2, 8, 8]
  var stepPenalty: Float = 0.1
  var rounds = 60

  private static let roles = RoleModel.order.count
  private static let width = RoleModel.rowSize

  func model(from abstracts: [RoleAbstract]) -> [UInt8] {
    let rows = RoleRows(abstracts, least: least, buckets: buckets)
    let compiled = abstracts.map { (rows: rows.rows($0), roles: $0.roles) }
    let weights = rows.marks.count * Self.width
    let penalty = penaltyRow()
    let point = Descent.lowest(
      from: [Float](repeating: 0, count: weights + 35), rounds: rounds
    ) { point, gradient in
      var value = 0.0
      point.withUnsafeBufferPointer { point in
        gradient.withUnsafeMutableBufferPointer { gradient in
          for row in 0..<rows.marks.count {
            for k in 0..<Self.width {
              let i = row * Self.width + k
              gradient[i] = penalty[k] * point[i]
              value += Double(gradient[i] * point[i]) / 2
            }
          }
          for i in weights..<(weights + 35) {
            gradient[i] = stepPenalty * point[i]
            value += Double(gradient[i] * point[i]) / 2
          }
          for (rows, roles) in compiled {
            value += Self.add(rows, roles, at: point, steps: weights, to: gradient)
          }
        }
      }
      return value
    }
    return Self.bytes(point, rows: rows)
  }

  private func penaltyRow() -> [Float] {
    (0..<Self.width).map { column in
      let place = column / Self.roles
      guard place < RoleModel.offsets.count else { return 1 }
      return penalties[abs(RoleModel.offsets[place])]
    }
  }

  /// The negative log likelihood of one abstract; its gradient is added.
  private static func add(
    _ rows: [[Int32]], _ gold: [Int], at point: UnsafeBufferPointer<Float>, steps: Int,
    to gradient: UnsafeMutableBufferPointer<Float>
  ) -> Double {
    let count = rows.count
    guard count > 0 else { return 0 }
    var scores = [Double](repeating: 0, count: count * roles)
    for (number, features) in rows.enumerated() {
      var sums = [Float](repeating: 0, count: width)
      for row in features {
        let base = Int(row) * width
        for k in 0..<width { sums[k] += point[base + k] }
      }
      for (place, offset) in RoleModel.offsets.enumerated()
      where number + offset >= 0 && number + offset < count {
        for role in 0..<roles {
          scores[(number + offset) * roles + role] += Double(sums[place * roles + role])
        }
      }
    }
    let chain = RoleGradient(
      scores: scores, gold: gold, chain: point[steps..<(steps + 35)].map(Double.init))
    for i in 0..<35 { gradient[steps + i] += Float(chain.ofSteps[i]) }
    for (number, features) in rows.enumerated() {
      var change = [Float](repeating: 0, count: width)
      for (place, offset) in RoleModel.offsets.enumerated()
      where number + offset >= 0 && number + offset < count {
        for role in 0..<roles {
          change[place * roles + role] = Float(chain.ofScores[(number + offset) * roles + role])
        }
      }
      for row in features {
        let base = Int(row) * width
        for k in 0..<width { gradient[base + k] += change[k] }
      }
    }
    return chain.loss
  }

  /// As `RoleModel` reads it.
  private static func bytes(_ point: [Float], rows: RoleRows) -> [UInt8] {
    let weights = rows.marks.count * width
    let top = point[..<weights].reduce(Float(1e-6)) { max($0, abs($1)) }
    let unit = top / 127
    var bytes = Array("ROL1".utf8)
    func append(_ number: UInt32) {
      for shift in [UInt32(0), 8, 16, 24] {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    append(UInt32(rows.buckets))
    for number in point[weights...] { append(number.bitPattern) }
    append(unit.bitPattern)
    for (row, mark) in rows.marks.enumerated() {
      for k in 0..<28 {
        let weight = mark == 0 || k >= 25 ? 0 : (point[row * width + k] / unit).rounded()
        bytes.append(UInt8(Int(weight) + 128))
      }
      append(mark)
    }
    return bytes
  }
}
