/// Which runs of three bytes a text holds, as a bit map of 4,096 hashed places: a phrase whose runs are
/// not all here is not in the text; one whose runs are here may be.
struct Trigrams: Sendable {
  let words: [UInt64]

  init(_ text: [UInt8]) {
    var words = [UInt64](repeating: 0, count: 64)
    words.withUnsafeMutableBufferPointer { words in
      text.withUnsafeBufferPointer { text in
        guard text.count >= 3 else { return }
        for i in 0..<(text.count - 2) {
          let place = Self.place(text[i], text[i + 1], text[i + 2])
          words[place &>> 6] |= 1 &<< UInt64(place & 63)
        }
      }
    }
    self.words = words
  }

  /// 0 to 4,095.
  @inline(__always)
  static func place(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let key = UInt32(a) | UInt32(b) &<< 8 | UInt32(c) &<< 16
    return Int((key &* 0x9E37_79B1) &>> 20)
  }

  @inline(__always)
  static func has(_ place: Int, _ words: UnsafeBufferPointer<UInt64>) -> Bool {
    words[place &>> 6] &>> UInt64(place & 63) & 1 == 1
  }
}
