import Literature

/// Runs of eight and more words that a text shares with the abstract: the authors' wording, which
/// counts against promise 10 whether or not it is marked as a quote.
///
/// Of its words eight must be ones that could have been chosen otherwise: names, numbers and the terms
/// of a trade are nobody's wording.
struct CopiedRuns: Sendable {
  static let shortest = 8
  /// Words that have others beside them; none known: every word counts.
  private let known: KnownWords

  private let abstract: [UInt64]
  /// Where each run of eight words begins.
  private let places: [UInt64: [Int]]
  var words: Int { abstract.count }

  init(study: Study, known: KnownWords = .none) {
    self.known = known
    var all: [UInt64] = []
    for section in study.abstract.sections { all += Self.words(of: section.text).map(\.hash) }
    abstract = all
    var places: [UInt64: [Int]] = [:]
    if all.count >= Self.shortest {
      for start in 0...(all.count - Self.shortest) {
        places[Self.hash(all[start..<start + Self.shortest]), default: []].append(start)
      }
    }
    self.places = places
  }

  /// A run: the words of the text it covers (byte offsets, half open) and its words in the abstract.
  struct Run: Equatable {
    var start: Int
    var end: Int
    var words: Range<Int>
  }

  func runs(in text: String) -> [Run] {
    let words = Self.words(of: text)
    var found: [Run] = []
    var start = 0
    while start + Self.shortest <= words.count {
      var longest = 0
      var place = 0
      let window = words[start..<start + Self.shortest]
      for candidate in places[Self.hash(window.map(\.hash)[...])] ?? [] {
        var length = 0
        while start + length < words.count, candidate + length < abstract.count,
          words[start + length].hash == abstract[candidate + length]
        {
          length += 1
        }
        if length > longest { (longest, place) = (length, candidate) }
      }
      if longest >= Self.shortest, isWorded(text, words[start..<(start + longest)]) {
        found.append(
          Run(
            start: words[start].start, end: words[start + longest - 1].end,
            words: place..<(place + longest)))
      }
      start += max(1, longest)
    }
    return found
  }

  private func isWorded(_ text: String, _ words: ArraySlice<Word>) -> Bool {
    guard !known.isEmpty else { return true }
    let bytes = text.utf8
    var free = 0
    for word in words {
      let from = bytes.index(bytes.startIndex, offsetBy: word.start)
      let to = bytes.index(bytes.startIndex, offsetBy: word.end)
      let written = text[from..<to]
      let isName = written.dropFirst().contains { $0.isUppercase || $0.isNumber }
      if !isName, written.count < 3 || known.contains(written.lowercased()) { free += 1 }
      if free == Self.shortest { return true }
    }
    return false
  }

  private struct Word {
    var hash: UInt64
    var start: Int
    var end: Int
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hash(_ run: ArraySlice<UInt64>) -> UInt64 {
    run.reduce(seed) { ($0 ^ $1) &* 0x100_0000_01b3 }
  }

  /// A hash (FNV-1a) for each run of letters and digits, without their case.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var hash = seed
    var start = 0
    var at = 0
    func close(_ words: inout [Word]) {
      if hash != seed { words.append(Word(hash: hash, start: start, end: at)) }
      hash = seed
    }
    for byte in text.utf8 {
      let letter: UInt8
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: letter = byte
      case 0x41...0x5A: letter = byte | 0x20
      default: letter = 0
      }
      if letter == 0 {
        close(&words)
      } else {
        if hash == seed { start = at }
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      }
      at += 1
    }
    close(&words)
    return words
  }
}
