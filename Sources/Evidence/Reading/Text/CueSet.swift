/// Phrases looked for together, in one pass over a text's lower-case bytes.
///
/// A phrase is found at the start of a word only: `cohort` also finds `cohorts`, `rats` never finds
/// `errats`. Phrases have at least two bytes.
struct CueSet: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int32]
  /// Of each phrase the places of its first and last three bytes in a text's `Trigrams`.
  private let ends: [(first: Int32, last: Int32)]
  /// Phrases by the bucket of their first two bytes, in the order of the list.
  private let shelf: [Shelved]
  /// Where each bucket begins in `shelf`, with one more for the end.
  private let shelves: [Int32]

  private struct Shelved: Sendable {
    /// The first four bytes, the first one lowest: most texts are told away by them.
    let head: UInt32
    let mask: UInt32
    let phrase: Int32
    /// Nothing is left to compare when the first four bytes fit.
    let isShort: Bool
  }

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
    var buckets = [[Shelved]](repeating: [], count: 1024)
    for index in phrases.indices {
      let (start, end) = (Int(starts[index]), Int(starts[index + 1]))
      guard end - start >= 2 else { continue }
      let count = min(4, end - start)
      var head: UInt32 = 0
      for i in 0..<count { head |= UInt32(bytes[start + i]) << UInt32(i * 8) }
      buckets[Self.bucket(bytes[start], bytes[start + 1])].append(
        Shelved(
          head: head, mask: count == 4 ? .max : 1 << UInt32(count * 8) - 1, phrase: Int32(index),
          isShort: end - start <= 4))
    }
    shelf = buckets.flatMap(\.self)
    shelves = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
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
        shelf.withUnsafeBufferPointer { shelf in
          shelves.withUnsafeBufferPointer { shelves in
            visit(text, bytes, shelf, shelves, body)
          }
        }
      }
    }
  }

  @inline(__always)
  private func visit(
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ shelf: UnsafeBufferPointer<Shelved>, _ shelves: UnsafeBufferPointer<Int32>,
    _ body: (Int) -> Bool
  ) {
    guard text.count >= 2 else { return }
    var wasLetter = false
    for i in 0..<(text.count - 1) {
      let isLetter = Self.isLetter(text[i])
      defer { wasLetter = isLetter }
      if wasLetter, isLetter { continue }
      let bucket = Self.bucket(text[i], text[i + 1])
      var at = Int(shelves[bucket])
      let end = Int(shelves[bucket + 1])
      if at == end { continue }
      var head = UInt32(text[i]) | UInt32(text[i + 1]) << 8
      if i + 2 < text.count { head |= UInt32(text[i + 2]) << 16 }
      if i + 3 < text.count { head |= UInt32(text[i + 3]) << 24 }
      while at < end {
        let one = shelf[at]
        if one.head == head & one.mask,
          one.isShort || matches(Int(one.phrase), text, i, bytes),
          !body(Int(one.phrase))
        {
          return
        }
        at += 1
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
