/// Words, and beginnings of words (`increas*`), with a value each; the longest that fits wins.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// The first four letters, the first one lowest: most words are told away by them.
    let head: UInt32
    let mask: UInt32
    /// Into `bytes`.
    let start: Int
    let count: Int
    let isWhole: Bool
    let value: Value
  }

  private var bytes: [UInt8] = []
  /// By first letter, the longest word first.
  private var entries: [Entry] = []
  /// Of each first letter, and of the end, the first entry.
  private var starts: [Int] = []

  init(_ lists: [(words: String, value: Value)]) {
    var words: [(bytes: [UInt8], isWhole: Bool, value: Value)] = []
    for (text, value) in lists {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let isWhole = word.utf8.last != UInt8(ascii: "*")
        let bytes = Array(isWhole ? word.utf8 : word.dropLast().utf8)
        guard let first = bytes.first, first &- 0x61 < 26 else { continue }
        words.append((bytes, isWhole, value))
      }
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      starts.append(entries.count)
      let own = words.filter { $0.bytes[0] == letter }
      for word in own.sorted(by: { $0.bytes.count > $1.bytes.count }) {
        let letters = UInt32(min(4, word.bytes.count))
        entries.append(
          Entry(
            head: Self.head(word.bytes, 0, word.bytes.count),
            mask: word.isWhole || letters == 4 ? .max : 1 << (letters * 8) - 1,
            start: bytes.count, count: word.bytes.count, isWhole: word.isWhole, value: word.value))
        bytes += word.bytes
      }
    }
    starts.append(entries.count)
  }

  /// The value of the lower-case word in `text[start..<end]`.
  func value(in text: [UInt8], _ start: Int, _ end: Int) -> Value? {
    guard start < end, end <= text.count, text[start] &- 0x61 < 26 else { return nil }
    let count = end - start
    let head = Self.head(text, start, end)
    let letter = Int(text[start] &- 0x61)
    return entries.withUnsafeBufferPointer { entries in
      for i in starts[letter]..<starts[letter + 1] where entries[i].head == head & entries[i].mask {
        let length = entries[i].count
        guard entries[i].isWhole ? length == count : length <= count else { continue }
        let from = entries[i].start
        var k = 1
        while k < length, text[start + k] == bytes[from + k] { k += 1 }
        if k == length { return entries[i].value }
      }
      return nil
    }
  }

  func value(of token: Int, in s: Sentence) -> Value? {
    guard s.tokens.indices.contains(token), s.tokens[token].kind == .word else { return nil }
    return value(in: s.lower, s.tokens[token].start, s.tokens[token].end)
  }

  func value(of word: String) -> Value? {
    let bytes = Array(word.utf8)
    return value(in: bytes, 0, bytes.count)
  }

  private static func head(_ text: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var head: UInt32 = 0
    for i in 0..<min(4, end - start) { head |= UInt32(text[start + i]) << UInt32(i * 8) }
    return head
  }
}
