/// Phrases looked for together, in one pass over a text's lower-case bytes.
///
/// A phrase is found at the start of a word only: `cohort` also finds `cohorts`, `rats` never finds
/// `errats`. Phrases have at least two bytes.
struct CueSet: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int32]
  /// Of each phrase the places of its first and last three bytes in a text's `Trigrams`.
  private let ends: [(first: Int32, last: Int32)]
  /// First phrase of each bucket of first two bytes, and the next phrase of the same bucket.
  private var heads = [Int32](repeating: -1, count: 1024)
  private var next: [Int32]

  init(_ phrases: [String]) {
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for phrase in phrases {
      bytes += Array(phrase.utf8)
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    ends = phrases.map { phrase in
      let bytes = Array(phrase.utf8)
      guard bytes.count >= 3 else { return (-1, -1) }
      let last = bytes.count - 3
      return (
        Int32(Trigrams.place(bytes[0], bytes[1], bytes[2])),
        Int32(Trigrams.place(bytes[last], bytes[last + 1], bytes[last + 2]))
      )
    }
    next = [Int32](repeating: -1, count: phrases.count)
    for index in phrases.indices.reversed() {
      let start = Int(starts[index])
      guard Int(starts[index + 1]) - start >= 2 else { continue }
      let bucket = Self.bucket(bytes[start], bytes[start + 1])
      next[index] = heads[bucket]
      heads[bucket] = Int32(index)
    }
  }

  /// Whether any phrase occurs in a text whose trigrams are known: most texts are told by these
  /// alone that they hold none.
  func occurs(in text: [UInt8], _ trigrams: Trigrams) -> Bool {
    mayOccur(trigrams) && occurs(in: text)
  }

  private func mayOccur(_ trigrams: Trigrams) -> Bool {
    trigrams.words.withUnsafeBufferPointer { words in
      ends.withUnsafeBufferPointer { ends in
        for end in ends {
          if end.first < 0 { return true }
          if Trigrams.opens(Int(end.first), words), Trigrams.has(Int(end.last), words) {
            return true
          }
        }
        return false
      }
    }
  }

  /// Whether any phrase occurs.
  func occurs(in text: [UInt8]) -> Bool {
    var found = false
    visit(text) { _ in
      found = true
      return false
    }
    return found
  }

  /// The indices of the phrases that occur, each as often as it occurs, in the order of the text.
  func hits(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    visit(text) {
      found.append($0)
      return true
    }
    return found
  }

  /// The phrases that occur, by their place in the list.
  func present(in text: [UInt8], _ trigrams: Trigrams) -> [Int] {
    var found: [Int] = []
    trigrams.words.withUnsafeBufferPointer { words in
      for (index, end) in ends.enumerated() {
        let may =
          end.first < 0
          || Trigrams.opens(Int(end.first), words) && Trigrams.has(Int(end.last), words)
        if may, occurs(index, in: text) { found.append(index) }
      }
    }
    return found
  }

  private func occurs(_ index: Int, in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      bytes.withUnsafeBufferPointer { bytes in
        let first = bytes[Int(starts[index])]
        var before: UInt8 = 0x20
        for i in 0..<text.count {
          let here = text[i]
          if here == first, !(Self.isLetter(before) && Self.isLetter(here)),
            matches(index, text, i, bytes)
          {
            return true
          }
          before = here
        }
        return false
      }
    }
  }

  private func visit(_ text: [UInt8], _ body: (Int) -> Bool) {
    text.withUnsafeBufferPointer { text in
      bytes.withUnsafeBufferPointer { bytes in
        guard text.count >= 2 else { return }
        var before: UInt8 = 0x20
        for i in 0..<(text.count - 1) {
          let here = text[i]
          defer { before = here }
          if Self.isLetter(before), Self.isLetter(here) { continue }
          var index = heads[Self.bucket(here, text[i + 1])]
          while index >= 0 {
            if matches(Int(index), text, i, bytes), !body(Int(index)) { return }
            index = next[Int(index)]
          }
        }
      }
    }
  }

  private func matches(
    _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ at: Int,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(starts[index])
    let count = Int(starts[index + 1]) - start
    guard at + count <= text.count else { return false }
    for k in 0..<count where text[at + k] != bytes[start + k] { return false }
    return true
  }

  private static func bucket(_ a: UInt8, _ b: UInt8) -> Int {
    (Int(a) &* 37 &+ Int(b)) & 1023
  }

  static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 0x61 < 26 || b >= 0x80 }
}

extension CueSet: ExpressibleByArrayLiteral {
  init(arrayLiteral phrases: String...) { self.init(phrases) }
}
