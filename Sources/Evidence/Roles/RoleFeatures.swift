/// What a sentence of an abstract shows of its role: words, pairs of neighbouring words, the words
/// it opens with, its place and its digits, each as a 64-bit hash.
///
/// Letters are lower-cased (ASCII), numbers folded to classes by their digits, so that the same
/// hash means the same in every abstract. No string is built.
package struct RoleFeatures: Sendable {
  /// The hashes of one sentence, each once, in the order met.
  package private(set) var hashes: [UInt64] = []
  /// Which low bits were met in this sentence; two hashes that share them count as one.
  private var met = [UInt64](repeating: 0, count: 128)

  package init() { hashes.reserveCapacity(192) }

  /// Reads one sentence: the `number`th (from 0) of `count`.
  package mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, number: Int, of count: Int
  ) {
    hashes.removeAll(keepingCapacity: true)
    for index in met.indices { met[index] = 0 }
    add(.always, 0)
    var before: UInt64 = 0
    var words = 0
    var digits = 0
    var at = 0
    while let word = RoleWord.next(in: text, from: &at) {
      digits += word.digits
      add(.word, word.hash)
      if words > 0 { add(.pair, before &* 0x9E37_79B9_7F4A_7C15 &+ word.hash) }
      if words < 3 { add(.opening, word.hash &+ UInt64(words)) }
      before = word.hash
      words += 1
    }
    let tenth = min(9, (2 * number + 1) * 5 / max(1, count))
    add(.tenth, tenth)
    add(.fromStart, min(number, 6))
    add(.fromEnd, min(count - 1 - number, 5))
    add(.tenthOfLength, min(count, 20) / 3 * 10 + tenth)
    add(.digits, min(6, Int.bitWidth - digits.leadingZeroBitCount))
    add(.length, min(6, words / 8))
  }

  private enum Kind: UInt64 {
    case always = 1
    case word, pair, opening, tenth, fromStart, fromEnd, tenthOfLength, digits, length
  }

  private mutating func add(_ kind: Kind, _ value: Int) { add(kind, UInt64(value)) }

  private mutating func add(_ kind: Kind, _ value: UInt64) {
    var hash = (value ^ kind.rawValue &* 0xD6E8_FEB8_6659_FD93) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 29
    let bit: UInt64 = 1 << (hash & 63)
    let slot = Int(hash >> 6 & 127)
    guard met[slot] & bit == 0 else { return }
    met[slot] |= bit
    hashes.append(hash)
  }
}
