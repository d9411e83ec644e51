/// Words, and beginnings of words (`increas*`), with a value each; the longest that fits wins.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let isWhole: Bool
    let value: Value
  }

  /// By first letter, longest first.
  private var buckets = [[Entry]](repeating: [], count: 26)

  init(_ entries: [(words: String, value: Value)]) {
    for (words, value) in entries {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let isWhole = word.utf8.last != UInt8(ascii: "*")
        let bytes = Array(isWhole ? word.utf8 : word.dropLast().utf8)
        guard let first = bytes.first, first &- 0x61 < 26 else { continue }
        buckets[Int(first &- 0x61)].append(Entry(bytes: bytes, isWhole: isWhole, value: value))
      }
    }
    for bucket in buckets.indices { buckets[bucket].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The value of the lower-case word in `text[start..<end]`.
  func value(in text: [UInt8], _ start: Int, _ end: Int) -> Value? {
    guard start < end, end <= text.count, text[start] &- 0x61 < 26 else { return nil }
    let count = end - start
    for entry in buckets[Int(text[start] &- 0x61)] {
      let length = entry.bytes.count
      guard entry.isWhole ? length == count : length <= count else { continue }
      var k = 1
      while k < length, text[start + k] == entry.bytes[k] { k += 1 }
      if k == length { return entry.value }
    }
    return nil
  }

  func value(of token: Int, in s: Sentence) -> Value? {
    guard s.tokens.indices.contains(token), s.tokens[token].kind == .word else { return nil }
    return value(in: s.lower, s.tokens[token].start, s.tokens[token].end)
  }

  func value(of word: String) -> Value? {
    let bytes = Array(word.utf8)
    return value(in: bytes, 0, bytes.count)
  }
}
