/// What a word looks like, as numbers that features are made of: hashes of its letters, its
/// beginnings and ends, and its shape.
///
/// Case is folded for ASCII and a run of digits is one `0` (as in CRAFT's lemmas): `BMP2` and
/// `Bmp4` are the same word with different shapes. A possessive ending is left out and kept as a
/// mark in the shape, since `patient's` is one token of ours.
package struct WordKey: Sendable, Equatable {
  package var word: UInt32
  package var prefix2: UInt32
  package var prefix3: UInt32
  package var prefix4: UInt32
  package var suffix1: UInt32
  package var suffix2: UInt32
  package var suffix3: UInt32
  package var suffix4: UInt32
  package var shape: UInt32

  /// Stands before the first and after the last word.
  package static let edge = WordKey(mark: 1)
  /// The place above the root of a sentence.
  package static let top = WordKey(mark: 2)

  private init(mark: UInt32) {
    (word, prefix2, prefix3, prefix4) = (mark, mark, mark, mark)
    (suffix1, suffix2, suffix3, suffix4, shape) = (mark, mark, mark, mark, mark)
  }

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { WordKey(bytes: $0) }
  }

  package init(bytes all: UnsafeBufferPointer<UInt8>) {
    let stem = Self.withoutPossessive(all)
    let bytes = UnsafeBufferPointer(rebasing: all[..<stem])
    var hash = FeatureHash.start
    var shape = FeatureHash.start
    var last: UInt8 = 0
    var runs = 0
    var folded = 0
    (prefix2, prefix3, prefix4) = (0, 0, 0)
    for byte in bytes {
      let kind = Self.kind(byte)
      if kind != last {
        if runs < 5 { shape = FeatureHash.step(shape, kind) }
        runs += 1
      }
      if kind == Self.digit, last == Self.digit { continue }
      last = kind
      hash = FeatureHash.step(hash, Self.folded(byte))
      folded += 1
      if folded == 2 { prefix2 = hash } else if folded == 3 { prefix3 = hash }
      if folded == 4 { prefix4 = hash }
    }
    word = hash
    if stem < all.count { shape = FeatureHash.step(shape, 0x27) }
    if bytes.count == 1 { shape = FeatureHash.step(shape, 1) }
    self.shape = shape

    (suffix1, suffix2, suffix3, suffix4) = (0, 0, 0, 0)
    var end = FeatureHash.start
    for i in 0..<min(4, bytes.count) {
      end = FeatureHash.step(end, Self.folded(bytes[bytes.count - 1 - i]))
      switch i {
      case 0: suffix1 = end
      case 1: suffix2 = end
      case 2: suffix3 = end
      default: suffix4 = end
      }
    }
  }

  /// The keys of a sentence's words.
  package static func keys(of tokens: [Token]) -> [WordKey] {
    tokens.map { WordKey($0.text) }
  }

  private static let digit: UInt8 = 3

  @inline(__always)
  private static func kind(_ byte: UInt8) -> UInt8 {
    if Scalar.isLower(byte) { return 1 }
    if Scalar.isUpper(byte) { return 2 }
    if Scalar.isDigit(byte) { return digit }
    return byte >= 0x80 ? 4 : byte
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    Scalar.isUpper(byte) ? byte | 0x20 : Scalar.isDigit(byte) ? 0x30 : byte
  }

  /// How many bytes stand before `'s` or `’s`; all of them where there is no such ending.
  private static func withoutPossessive(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let n = bytes.count
    guard n > 2, bytes[n - 1] | 0x20 == UInt8(ascii: "s") else { return n }
    if bytes[n - 2] == UInt8(ascii: "'") { return n - 2 }
    guard n > 4, bytes[n - 2] == 0x99, bytes[n - 3] == 0x80, bytes[n - 4] == 0xE2 else { return n }
    return n - 4
  }
}
