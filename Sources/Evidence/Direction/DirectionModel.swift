import Language

/// Two small linear models: is there any difference, and if so, which way. Learnt by
/// `myelin train direction`; `Sources/CModels/README.md` tells from what.
package struct DirectionModel: Sendable {
  private let difference: [Double]
  private let way: [Double]

  package init?(difference: [Double], way: [Double]) {
    guard difference.count == DirectionSignals.Sign.allCases.count,
      way.count == DirectionSignals.Way.allCases.count + 1
    else { return nil }
    self.difference = difference
    self.way = way
  }

  /// From the bytes of `bytes`; `nil` where they are of another make.
  package init?(bytes: [UInt8]) {
    let first = DirectionSignals.Sign.allCases.count
    let all = first + DirectionSignals.Way.allCases.count + 1
    guard bytes.count == 4 + all * 4, Array(bytes.prefix(4)) == Array("DIR1".utf8) else {
      return nil
    }
    let weights = (0..<all).map { i -> Double in
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[4 + i * 4 + $1]) << (8 * $1) }
      return Double(Float(bitPattern: bits))
    }
    self.init(difference: Array(weights[..<first]), way: Array(weights[first...]))
  }

  /// `DIR1`, then the weights as 32-bit floats, least byte first.
  package var bytes: [UInt8] {
    Array("DIR1".utf8)
      + (difference + way).flatMap { weight -> [UInt8] in
        let bits = Float(weight).bitPattern
        return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
      }
  }

  package static let built = DirectionModel(bytes: ModelBytes.direction)

  /// How likely each answer is.
  package func probabilities(
    _ signals: DirectionSignals
  ) -> (increase: Double, decrease: Double, none: Double) {
    let some = dot(difference, signals.difference).logistic
    let up = dot(way, signals.way).logistic
    return (some * up, some * (1 - up), 1 - some)
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
