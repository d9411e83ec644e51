/// The words of a text, told apart by white space: how promise 10 counts them.
struct WordRuns {
  private let bytes: [UInt8]
  let words: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var words: [Range<Int>] = []
    var start: Int?
    for index in bytes.indices {
      let isSpace = Self.isSpace(bytes[index])
      if isSpace, let first = start {
        words.append(first..<index)
        start = nil
      } else if !isSpace, start == nil {
        start = index
      }
    }
    if let first = start { words.append(first..<bytes.count) }
    self.words = words
  }

  var count: Int { words.count }

  /// How many words a text has, where nobody asks which.
  static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var wasSpace = true
      for byte in bytes {
        let isSpace = isSpace(byte)
        if wasSpace, !isSpace { count += 1 }
        wasSpace = isSpace
      }
      return count
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The text from one word to another, letter for letter, with … where it was cut.
  func text(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let middle = String(decoding: bytes[first.lowerBound..<last.upperBound], as: UTF8.self)
    let before = range.lowerBound > 0 ? "… " : ""
    let after = range.upperBound < count ? " …" : ""
    return before + middle + after
  }

  /// The run of `length` words that holds most of the numbers, in their middle; without any, the
  /// run that holds most digits; without those, the beginning.
  func window(of length: Int, around numbers: Set<String>) -> Range<Int> {
    guard length < count else { return 0..<count }
    let figures = words.indices.filter { hasDigit(words[$0]) }
    let cited =
      numbers.isEmpty
      ? [] : figures.filter { !numbers.isDisjoint(with: Self.numbers(in: bytes[words[$0]])) }
    let marks = cited.isEmpty ? figures : cited
    guard let first = marks.first else { return 0..<length }
    var best = (count: 0, first: first, last: first)
    for (place, start) in marks.enumerated() {
      let inside = marks[place...].prefix { $0 < start + length }
      if inside.count > best.count, let last = inside.last { best = (inside.count, start, last) }
    }
    let slack = length - (best.last - best.first + 1)
    let start = min(max(0, best.first - (slack + 1) / 2), count - length)
    return start..<(start + length)
  }

  private func hasDigit(_ range: Range<Int>) -> Bool {
    bytes[range].contains { (0x30...0x39).contains($0) }
  }

  /// The numbers in a text as printed, such as `1.16` and `81`; a comma between digits is dropped.
  static func numbers(in text: String) -> Set<String> {
    // Most sentences have none.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    return Set(numbers(in: Array(text.utf8)[...]))
  }

  private static func numbers(in bytes: ArraySlice<UInt8>) -> [String] {
    var numbers: [String] = []
    var current: [UInt8] = []
    for index in bytes.indices {
      let byte = bytes[index]
      let isDigit = (0x30...0x39).contains(byte)
      let isInside =
        !current.isEmpty && index + 1 < bytes.endIndex
        && (0x30...0x39).contains(bytes[index + 1])
      if isDigit || (isInside && byte == UInt8(ascii: ".")) {
        current.append(byte)
      } else if !(isInside && byte == UInt8(ascii: ",")) {
        if !current.isEmpty { numbers.append(String(decoding: current, as: UTF8.self)) }
        current = []
      }
    }
    if !current.isEmpty { numbers.append(String(decoding: current, as: UTF8.self)) }
    return numbers
  }
}
