/// Which runs of three bytes a text holds, as bit maps of 4,096 hashed places: a phrase whose runs are
/// not all here is not in the text; one whose runs are here may be.
struct Trigrams: Sendable {
  /// 64 words for the runs that begin where a phrase may begin, then 64 for all runs.
  let words: [UInt64]

  init(_ text: [UInt8]) {
    words = [UInt64](unsafeUninitializedCapacity: 128) { words, count in
      words.initialize(repeating: 0)
      count = 128
      text.withUnsafeBufferPointer { text in
        guard text.count >= 3 else { return }
        var isInWord = false
        for i in 0..<(text.count - 2) {
          let place = Self.place(text[i], text[i + 1], text[i + 2])
          let bit: UInt64 = 1 &<< UInt64(place & 63)
          words[64 &+ place &>> 6] |= bit
          let isLetter = CueSet.isLetter(text[i])
          if !(isInWord && isLetter) { words[place &>> 6] |= bit }
          isInWord = isLetter
        }
      }
    }
  }

  /// 0 to 4,095.
  @inline(__always)
  static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let key = UInt32(a) | UInt32(b) &<< 8 | UInt32(c) &<< 16
    return Int((key &* 0x9E37_79B1) &>> 20)
  }

  /// Whether a run stands anywhere.
  @inline(__always)
  static func has(_ place: Int, _ words: UnsafeBufferPointer<UInt64>) -> Bool {
    words[64 &+ place &>> 6] &>> UInt64(place & 63) & 1 == 1
  }

  /// Whether a run stands where a phrase may begin: not after a letter, when it begins with one.
  @inline(__always)
  static func opens(_ place: Int, _ words: UnsafeBufferPointer<UInt64>) -> Bool {
    words[place &>> 6] &>> UInt64(place & 63) & 1 == 1
  }
}
