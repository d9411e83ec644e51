/// The words before a bracket, folded for matching.
struct LongFormWindow {
  /// One folded character a letter or digit; marks and spaces are 0.
  private(set) var characters: [UInt8] = []
  /// Where each character stands in the text.
  private(set) var offsets: [Int] = []
  /// Which word each character belongs to.
  private(set) var word: [Int] = []
  private(set) var isStart: [Bool] = []
  /// For each word what it costs to leave it and all words before it out.
  private(set) var skipped: [Int] = []
  /// The first character of each word.
  private(set) var firsts: [Int] = []
  let end: Int

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    end = range.upperBound
    characters.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count)
    word.reserveCapacity(range.count)
    isStart.reserveCapacity(range.count)
    var i = range.lowerBound
    var cost = 0
    var wasLetter = false
    var gap = 0
    var wordStart = i
    func close(_ at: Int) -> Int {
      Self.skipCost(bytes[wordStart..<at], follows: wordStart > 0 ? bytes[wordStart - 1] : 0x20)
    }
    while i < range.upperBound {
      let (character, length) =
        Scalar.kind(at: i, in: bytes).kind == .letter
        ? Folding.character(at: i, in: bytes, end: range.upperBound)
        : (Scalar.isDigit(bytes[i]) ? bytes[i] : nil, Scalar.kind(at: i, in: bytes).length)
      if let character {
        if !wasLetter {
          cost += gap
          gap = 0
          skipped.append(cost)
          firsts.append(characters.count)
          wordStart = i
        }
        characters.append(character)
        offsets.append(i)
        word.append(skipped.count - 1)
        isStart.append(!wasLetter)
        wasLetter = true
      } else {
        if wasLetter { cost += close(i) }
        if bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: ")") { gap += 7 }
        wasLetter = false
      }
      i += length
    }
    if wasLetter { cost += close(range.upperBound) }
    skipped.append(cost)
  }

  /// The cost of leaving out the words after `a` and before `b`.
  func skipCost(after a: Int, before b: Int) -> Int {
    b > a + 1 ? skipped[b] - skipped[a + 1] : 0
  }

  /// The cost of leaving out all words after `word`: a long form seldom ends so.
  func trailingCost(after word: Int) -> Int {
    let left = (word + 1..<wordCount).count { !isStopWord($0) }
    return skipped[wordCount] - skipped[word + 1] + left * 3
  }

  var wordCount: Int { firsts.count }

  /// How many letters and digits a word has.
  func length(of word: Int) -> Int {
    (word + 1 < firsts.count ? firsts[word + 1] : characters.count) - firsts[word]
  }

  /// Whether a word is one that no long form begins with.
  func isStopWord(_ word: Int) -> Bool {
    let here = word + 1 < skipped.count ? skipped[word + 1] : 0
    return here - skipped[word] == 1
  }

  private static let stopWords: [StaticString] = [
    "of", "the", "and", "in", "for", "with", "to", "by", "a", "an", "on", "at", "or", "from", "s",
    "de", "as", "per",
  ]

  private static func skipCost(_ word: Slice<UnsafeBufferPointer<UInt8>>, follows mark: UInt8)
    -> Int
  {
    if word.count <= 4 {
      for stop in stopWords where word.count == stop.utf8CodeUnitCount {
        if zip(word, UnsafeBufferPointer(start: stop.utf8Start, count: word.count))
          .allSatisfy({ $0 | 0x20 == $1 })
        {
          return 1
        }
      }
    }
    if mark == UInt8(ascii: "-") || word.allSatisfy(Scalar.isDigit) { return 5 }
    return 12
  }
}
