/// Many cues at once over a text: which of their owners (topics, safety lines) it meets, and how often.
struct CueIndex: Sendable {
  private struct Part {
    /// Ranges into `patterns`.
    var first: Int
    var last: Int
    var cue: Int32
    /// Whether the cue has other parts.
    var isOneOfSeveral: Bool
  }

  /// A part as it waits for its first word: the first letters tell most words away.
  private struct Waiting {
    var part: Int32
    var head: UInt32
    var mask: UInt32
  }

  private struct Pattern {
    var start: Int
    var end: Int
    var isBeginning: Bool
  }

  private struct Tally {
    var counts: [Int]
    /// The word after an owner's last hit: hits of one owner do not overlap.
    var free: [Int]
    /// The sentence in which a part was last seen.
    var seen: [Int32]
    var sentence: Int32 = 0

    init(owners: Int, parts: Int) {
      counts = [Int](repeating: 0, count: owners)
      free = counts
      seen = [Int32](repeating: -1, count: parts)
    }

    /// Another text: its words are counted from 0 again, and it opens a sentence.
    mutating func beginText() {
      for owner in free.indices { free[owner] = 0 }
      sentence += 1
    }
  }

  private var bytes: [UInt8] = []
  private var patterns: [Pattern] = []
  private var parts: [Part] = []
  /// Owner and parts of each cue.
  private var owners: [Int32] = []
  private var partsOfCue: [[Int]] = []
  /// Parts by the first two letters of their first word; whole words and beginnings apart.
  private var whole: [Waiting] = []
  private var beginnings: [Waiting] = []
  /// Where each two letters' parts begin in `whole` and in `beginnings`, with one more for the end.
  private var wholeStarts: [Int32] = []
  private var beginningStarts: [Int32] = []
  private let ownerCount: Int

  /// One list of cues for each owner, in the owners' order.
  init(_ cues: [[String]]) {
    ownerCount = cues.count
    var shelves = Shelves()
    for (owner, list) in cues.enumerated() {
      for text in list { add(Cue(text), owner, &shelves) }
    }
    (whole, wholeStarts) = Self.flat(shelves.whole)
    (beginnings, beginningStarts) = Self.flat(shelves.beginnings)
  }

  /// The parts while they are collected, by the first two letters of their first word.
  private struct Shelves {
    var whole: [[Waiting]] = Array(repeating: [], count: 1024)
    var beginnings: [[Waiting]] = Array(repeating: [], count: 1024)
  }

  private static func flat(_ shelves: [[Waiting]]) -> ([Waiting], [Int32]) {
    var starts: [Int32] = [0]
    for shelf in shelves { starts.append((starts.last ?? 0) + Int32(shelf.count)) }
    return (shelves.flatMap(\.self), starts)
  }

  private mutating func add(_ cue: Cue, _ owner: Int, _ shelves: inout Shelves) {
    let number = Int32(owners.count)
    owners.append(Int32(owner))
    var own: [Int] = []
    let spoken = cue.parts.filter { !$0.isEmpty }
    for part in spoken {
      let first = patterns.count
      for pattern in part {
        patterns.append(
          Pattern(
            start: bytes.count, end: bytes.count + pattern.bytes.count,
            isBeginning: pattern.isBeginning))
        bytes += pattern.bytes
      }
      let (key, head) = part[0].bytes.withUnsafeBufferPointer {
        (Self.bucket($0, 0, $0.count), Self.head($0, 0, $0.count))
      }
      let letters = UInt32(min(4, part[0].bytes.count))
      let isBeginning = part[0].isBeginning
      let waiting = Waiting(
        part: Int32(parts.count), head: head,
        mask: isBeginning && letters < 4 ? 1 << (letters * 8) - 1 : .max)
      own.append(parts.count)
      parts.append(
        Part(
          first: first, last: patterns.count, cue: number, isOneOfSeveral: spoken.count > 1))
      if isBeginning {
        shelves.beginnings[key].append(waiting)
      } else {
        shelves.whole[key].append(waiting)
      }
    }
    partsOfCue.append(own)
  }

  /// How often each owner's cues occur in a text. Hits of one owner do not overlap; a cue with
  /// several parts counts once in each sentence that has them all.
  func counts(in text: String) -> [Int] { counts(in: [Words(text)]) }

  /// The same over several texts taken together.
  func counts(in texts: [Words]) -> [Int] {
    var tally = Tally(owners: ownerCount, parts: parts.count)
    for words in texts { count(words, &tally) }
    return tally.counts
  }

  private func count(_ words: Words, _ tally: inout Tally) {
    tally.beginText()
    words.folded.withUnsafeBufferPointer { folded in
      words.text.withUnsafeBufferPointer { text in
        for (at, word) in words.list.enumerated() {
          if word.opensSentence { tally.sentence += 1 }
          let plain = Self.bucket(folded, word.foldStart, word.foldEnd)
          let raw = Self.bucket(text, word.start, word.end)
          let plainHead = Self.head(folded, word.foldStart, word.foldEnd)
          let rawHead = Self.head(text, word.start, word.end)
          for i in Int(wholeStarts[plain])..<Int(wholeStarts[plain + 1])
          where whole[i].head == plainHead {
            tryPart(whole[i].part, at, words.list, folded, text, &tally)
          }
          for i in Int(beginningStarts[raw])..<Int(beginningStarts[raw + 1])
          where beginnings[i].head == rawHead & beginnings[i].mask {
            tryPart(beginnings[i].part, at, words.list, folded, text, &tally)
          }
          if plainHead == rawHead { continue }
          for i in Int(beginningStarts[plain])..<Int(beginningStarts[plain + 1])
          where beginnings[i].head == plainHead & beginnings[i].mask {
            tryPart(beginnings[i].part, at, words.list, folded, text, &tally)
          }
        }
      }
    }
  }

  /// Counts a part that begins at a word, and the cues that are complete with it.
  private func tryPart(
    _ part: Int32, _ at: Int, _ words: [Words.Word], _ folded: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, _ tally: inout Tally
  ) {
    let index = Int(part)
    let cue = Int(parts[index].cue)
    if parts[index].isOneOfSeveral, tally.seen[index] == tally.sentence { return }
    let end = end(of: index, at, words, folded, text)
    if end < 0 { return }
    tally.seen[index] = tally.sentence
    let owner = Int(owners[cue])
    guard at >= tally.free[owner] else { return }
    if !parts[index].isOneOfSeveral
      || partsOfCue[cue].allSatisfy({ tally.seen[$0] == tally.sentence })
    {
      tally.counts[owner] += 1
      tally.free[owner] = end
    }
  }

  /// The word after the match, or -1.
  private func end(
    of part: Int, _ at: Int, _ words: [Words.Word], _ folded: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = at
    for pattern in patterns[parts[part].first..<parts[part].last] {
      guard index < words.count, index == at || words[index].joins else { return -1 }
      let word = words[index]
      let length = pattern.end - pattern.start
      let isMet: Bool
      if pattern.isBeginning {
        isMet =
          begins(text, word.start, word.end, pattern)
          || begins(folded, word.foldStart, word.foldEnd, pattern)
      } else {
        isMet =
          word.foldEnd - word.foldStart == length
          && begins(folded, word.foldStart, word.foldEnd, pattern)
      }
      if !isMet { return -1 }
      index += 1
    }
    return index
  }

  private func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ pattern: Pattern
  ) -> Bool {
    let length = pattern.end - pattern.start
    guard end - start >= length else { return false }
    for i in 0..<length where Self.lower(text[start + i]) != bytes[pattern.start + i] {
      return false
    }
    return true
  }

  /// The first four letters, the first one lowest.
  private static func head(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UInt32 {
    var head: UInt32 = 0
    for i in 0..<min(4, end - start) { head |= UInt32(lower(text[start + i])) << UInt32(i * 8) }
    return head
  }

  private static func lower(_ b: UInt8) -> UInt8 { (0x41...0x5A).contains(b) ? b | 0x20 : b }

  private static func bucket(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    let a = Int(lower(text[start]) & 0x1F)
    let b = end - start > 1 ? Int(lower(text[start + 1]) & 0x1F) : 0
    return a << 5 | b
  }
}
