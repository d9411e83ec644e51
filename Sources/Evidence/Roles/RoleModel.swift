import Language

/// The learnt weights that say which role a sentence of an abstract plays.
///
/// A linear-chain conditional random field over `order`: each feature of a sentence (see
/// `RoleFeatures`) speaks for the roles of the sentence itself, of the two before and of the two
/// behind it. `Sources/CModels/README.md` tells how it was learnt.
///
/// Layout: `ROL1`, the number of buckets (`UInt32`), then as `Float32` the steps from role to role
/// (25), of the first (5) and of the last sentence (5), and the unit of a weight; then buckets of 64
/// bytes: two rows of 25 weights (bytes above 128, role within offset), three bytes unused, the high
/// 32 bits of the feature's hash (0: no row). All numbers are little-endian.
package struct RoleModel: Sendable {
  package static let order: [Passage.Role] = [
    .background, .objective, .methods, .results, .conclusions,
  ]
  /// Where the sentence that is spoken for stands, seen from the feature's own.
  package static let offsets = [0, 1, -1, 2, -2]
  package static let headerSize = 8 + 36 * 4
  package static let rowSize = 32

  /// The model of this program; `nil` where its bytes are none (while it is being trained).
  package static let shared = RoleModel(ModelBytes.roles)

  let steps: [Float]
  let begins: [Float]
  let ends: [Float]
  private let unit: Float
  private let bytes: [UInt8]
  private let buckets: UInt64

  package init?(_ bytes: [UInt8]) {
    guard bytes.count > Self.headerSize, bytes.starts(with: Array("ROL1".utf8)) else { return nil }
    let (buckets, numbers) = bytes.withUnsafeBytes { raw in
      (
        UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
        (0..<36).map {
          Float(
            bitPattern: UInt32(
              littleEndian: raw.loadUnaligned(fromByteOffset: 8 + 4 * $0, as: UInt32.self)))
        }
      )
    }
    guard bytes.count == Self.headerSize + Int(buckets) * 2 * Self.rowSize else { return nil }
    self.bytes = bytes
    self.buckets = UInt64(buckets)
    steps = Array(numbers[0..<25])
    begins = Array(numbers[25..<30])
    ends = Array(numbers[30..<35])
    unit = numbers[35]
  }

  /// The bucket a feature's row stands in.
  package static func bucket(_ hash: UInt64, of buckets: UInt64) -> Int {
    Int(((hash & 0xFFFF_FFFF) &* buckets) >> 32)
  }

  /// What tells a row's feature from others of its bucket; never 0.
  package static func mark(_ hash: UInt64) -> UInt32 { UInt32(hash >> 32) | 1 }

  /// The scores of each sentence for the five roles, one after the other, before steps.
  func scores(_ sentences: [Passage]) -> [Float] {
    let roles = Self.order.count
    let count = sentences.count
    var scores = [Float](repeating: 0, count: count * roles)
    var features = RoleFeatures()
    for (number, sentence) in sentences.enumerated() {
      var text = sentence.text
      text.withUTF8 { features.read($0, number: number, of: count) }
      let sums = sum(features.hashes)
      for (place, offset) in Self.offsets.enumerated() {
        let other = number + offset
        guard other >= 0, other < count else { continue }
        for role in 0..<roles {
          scores[other * roles + role] += unit * Float(sums[place * roles + role])
        }
      }
    }
    return scores
  }

  /// The weights of all features, added, 25 of them.
  ///
  /// Weights are stored as bytes above 128, so that two sums fit into 32 bits of a register without
  /// touching each other: eight additions at once by plain arithmetic.
  private func sum(_ hashes: [UInt64]) -> [Int32] {
    var sums = [Int32](repeating: 0, count: Self.rowSize)
    bytes.withUnsafeBytes { raw in
      var start = 0
      // 257 bytes at most fit into sixteen bits.
      while start < hashes.count {
        let end = min(hashes.count, start + 256)
        add(hashes[start..<end], raw, to: &sums)
        start = end
      }
    }
    return sums
  }

  private func add(
    _ hashes: ArraySlice<UInt64>, _ raw: UnsafeRawBufferPointer, to sums: inout [Int32]
  ) {
    let lower = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    var even = SIMD4<UInt64>(repeating: 0)
    var odd = SIMD4<UInt64>(repeating: 0)
    var found: Int32 = 0
    for hash in hashes {
      let mark = Self.mark(hash)
      var row = Self.headerSize + 2 * Self.rowSize * Self.bucket(hash, of: buckets)
      if raw.loadUnaligned(fromByteOffset: row + 28, as: UInt32.self).littleEndian != mark {
        row += Self.rowSize
        guard raw.loadUnaligned(fromByteOffset: row + 28, as: UInt32.self).littleEndian == mark
        else { continue }
      }
      let weights = raw.loadUnaligned(fromByteOffset: row, as: SIMD4<UInt64>.self)
      even &+= weights & lower
      odd &+= (weights &>> 8) & lower
      found += 1
    }
    for k in 0..<Self.rowSize {
      let pair = k & 1 == 0 ? even[k / 8] : odd[k / 8]
      let shift = UInt64(k & 6) * 8
      sums[k] += Int32(truncatingIfNeeded: pair >> shift & 0xFFFF) - 128 * found
    }
  }
}
