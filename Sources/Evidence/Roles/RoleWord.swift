/// A word, a number or a mark of a sentence, as `RoleFeatures` needs it.
struct RoleWord {
  /// FNV-1a over lower-case letters; of a number only its class.
  var hash: UInt64
  var digits: Int

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The word at `at` or behind it, and moves `at` past it.
  static func next(in text: UnsafeBufferPointer<UInt8>, from at: inout Int) -> RoleWord? {
    while at < text.count, let length = space(at, text) { at += length }
    guard at < text.count else { return nil }
    if isDigit(text[at]) { return number(in: text, from: &at) }
    var hash = seed
    let start = at
    while at < text.count, let length = letter(at, text) {
      for byte in text[at..<min(text.count, at + length)] {
        hash = mix(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      at += length
    }
    if at == start {
      // A mark of its own: all bytes of the character.
      repeat {
        hash = mix(hash, text[at])
        at += 1
      } while at < text.count && text[at] & 0xC0 == 0x80
    }
    return RoleWord(hash: hash, digits: 0)
  }

  /// Whole numbers by how many digits they have, up to four; decimals are one class.
  private static func number(
    in text: UnsafeBufferPointer<UInt8>, from at: inout Int
  ) -> RoleWord {
    var digits = 0
    var isDecimal = false
    while at < text.count {
      if isDigit(text[at]) {
        digits += 1
        at += 1
      } else if let length = point(at, text), at + length < text.count, isDigit(text[at + length]) {
        isDecimal = isDecimal || text[at] != UInt8(ascii: ",")
        at += length
      } else {
        break
      }
    }
    let group: UInt8 = isDecimal ? 9 : UInt8(min(digits, 4))
    return RoleWord(hash: mix(seed, group), digits: digits)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The length of a full stop, comma or raised point (Lancet style).
  private static func point(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[at] {
    case UInt8(ascii: "."), UInt8(ascii: ","): 1
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xB7: 2
    default: nil
    }
  }

  /// The length of white space, also the non-breaking and the thin kinds.
  private static func space(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[at] {
    case 0...0x20: 1
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xA0: 2
    case 0xE2
    where at + 2 < text.count && text[at + 1] == 0x80
      && (text[at + 2] < 0x90 || text[at + 2] == 0xAF):
      3
    default: nil
    }
  }

  /// The length of a letter; signs such as ± and – are none.
  private static func letter(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[at] {
    case 0x41...0x5A, 0x61...0x7A: 1
    case 0xC3...0xDF: 2
    default: nil
    }
  }
}
