import Evidence
import FactCheck
import Writing

/// How many words of an abstract a summary repeats in long runs without marking them as a quote.
///
/// A short run ("the average walking speed was") cannot be said otherwise and is nobody's; from
/// eight words on it is the authors' wording and counts against what may be shown of it.
enum CopiedWords {
  private static let shortestRun = 8

  static func count(in digest: Digest) -> Int {
    var abstract: [UInt64] = []
    abstract.reserveCapacity(512)
    for section in digest.study.abstract.sections { add(wordsOf: section.text, to: &abstract) }
    guard abstract.count >= shortestRun else { return 0 }
    var texts: [[UInt64]] = []
    for statement in digest.summary.sentences where statement.kind.needsSources {
      var text: [UInt64] = []
      text.reserveCapacity(64)
      add(wordsOf: statement.ownWords, to: &text)
      texts.append(text)
    }
    // Most runs of an abstract stand in no text: a mark for each of the texts' runs tells so before
    // anything is looked up.
    var marks = [Bool](repeating: false, count: 1 << markBits)
    for text in texts { for start in starts(in: text) { marks[mark(key(text, start))] = true } }
    var places: [UInt64: [Int]] = [:]
    for start in starts(in: abstract) {
      let key = key(abstract, start)
      if marks[mark(key)] { places[key, default: []].append(start) }
    }
    guard !places.isEmpty else { return 0 }
    var copied: Set<Int> = []
    for text in texts { mark(text, in: abstract, at: places, &copied) }
    return copied.count
  }

  /// Where a run of the shortest length may begin.
  private static func starts(in words: [UInt64]) -> Range<Int> {
    0..<max(0, words.count - shortestRun + 1)
  }

  private static func key(_ words: [UInt64], _ start: Int) -> UInt64 {
    var key: UInt64 = 0
    for place in start..<start + shortestRun { key = (key ^ words[place]) &* 0x9E37_79B9_7F4A_7C15 }
    return key
  }

  private static let markBits = 12

  private static func mark(_ key: UInt64) -> Int { Int(key >> UInt64(64 - markBits)) }

  private static func mark(
    _ words: [UInt64], in abstract: [UInt64], at places: [UInt64: [Int]],
    _ copied: inout Set<Int>
  ) {
    var start = 0
    while start + shortestRun <= words.count {
      var longest = 0
      var place = 0
      for candidate in places[key(words, start)] ?? [] {
        var length = 0
        while start + length < words.count, candidate + length < abstract.count,
          words[start + length] == abstract[candidate + length]
        {
          length += 1
        }
        if length >= shortestRun, length > longest { (longest, place) = (length, candidate) }
      }
      copied.formUnion(place..<(place + longest))
      start += max(1, longest)
    }
  }

  /// A hash for each run of letters and digits, without their case, FNV-1a.
  private static func add(wordsOf text: String, to words: inout [UInt64]) {
    var text = text
    text.withUTF8 { bytes in
      let seed: UInt64 = 0xcbf2_9ce4_8422_2325
      var hash = seed
      for byte in bytes {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        case 0x41...0x5A: hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01b3
        default:
          if hash != seed { words.append(hash) }
          hash = seed
        }
      }
      if hash != seed { words.append(hash) }
    }
  }
}
