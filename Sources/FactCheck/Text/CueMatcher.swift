/// Hears all cues of the module in one pass over a text's words.
struct CueMatcher: Sendable {
  private var exact = HashIndex(capacity: 4096)
  private var prefixes = HashIndex(capacity: 1024)
  /// One bit for each beginning by its hash: most bytes of a text end none, and are told away here.
  private var prefixBits = [UInt64](repeating: 0, count: 128)
  private var edges = HashIndex(capacity: 8192)
  private var ends: [[Mark]] = [[]]
  private var wordCount: Int32 = 0
  /// The words of the longest pattern.
  private var longest: Int32 = 0
  private(set) var families: [String] = []
  private var familyIndex: [String: Int16] = [:]

  static let shared = CueMatcher(cues: CueTable.all)

  init(cues: [Cue]) {
    for cue in cues {
      let family = index(ofFamily: cue.family)
      for pattern in cue.patterns {
        add(pattern, Mark(kind: cue.kind, family: family, first: 0, end: 0))
      }
    }
  }

  /// The number of a family; a name nobody used gives one that no mark has.
  func family(_ name: String) -> Int16 { familyIndex[name] ?? -1 }

  private mutating func index(ofFamily name: String) -> Int16 {
    if let known = familyIndex[name] { return known }
    let new = Int16(families.count)
    families.append(name)
    familyIndex[name] = new
    return new
  }

  private mutating func add(_ pattern: String, _ mark: Mark) {
    var nodes: [Int32] = [0]
    let parts = pattern.split(separator: " ")
    longest = max(longest, Int32(parts.count))
    for part in parts {
      var next: [Int32] = []
      for choice in part.split(separator: "|") {
        let number = number(of: String(choice))
        for node in nodes {
          let key = Self.edge(node, number)
          var child = edges.value(key)
          if child < 0 {
            child = Int32(ends.count)
            ends.append([])
            edges.set(key, child)
          }
          next.append(child)
        }
      }
      nodes = next
    }
    for node in nodes where node != 0 {
      if !ends[Int(node)].contains(where: { $0.kind == mark.kind && $0.family == mark.family }) {
        ends[Int(node)].append(mark)
      }
    }
  }

  private mutating func number(of word: String) -> Int32 {
    let isPrefix = word.hasSuffix("*")
    let stem = isPrefix ? String(word.dropLast()) : word
    let hash = WordHash.of(stem)
    let known = isPrefix ? prefixes.value(hash) : exact.value(hash)
    if known >= 0 { return known }
    wordCount += 1
    if isPrefix {
      prefixes.set(hash, wordCount)
      prefixBits[Int(hash >> 6 & 127)] |= 1 << (hash & 63)
    } else {
      exact.set(hash, wordCount)
    }
    return wordCount
  }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// All cues heard, in the order of their first word; longer ones of a kind hide shorter ones inside.
  func marks(in words: [Word], bytes: UnsafeBufferPointer<UInt8>) -> [Mark] {
    let numbers = words.map { wordNumbers($0, bytes) }
    var marks: [Mark] = []
    var found: [Mark] = []
    for first in words.indices where numbers[first].isKnown {
      found.removeAll(keepingCapacity: true)
      walk(words, numbers, at: first, node: 0, first: first, into: &found)
      guard !found.isEmpty else { continue }
      // Of one family the longest wins.
      for mark in found {
        if found.contains(where: { Self.hides($0, mark) && $0.end > mark.end }) { continue }
        if isHidden(mark, marks) { continue }
        marks.append(mark)
      }
    }
    return marks
  }

  /// A mark that begins earlier covers this one. Marks stand in the order of their first word, so only
  /// those that can reach so far are looked at.
  private func isHidden(_ mark: Mark, _ marks: [Mark]) -> Bool {
    for earlier in marks.reversed() {
      if earlier.first + longest <= mark.first { return false }
      if Self.hides(earlier, mark), earlier.first < mark.first, earlier.end >= mark.end {
        return true
      }
    }
    return false
  }

  /// `healthy controls` are not also `controls`; other kinds are hidden only by their own family.
  private static func hides(_ longer: Mark, _ mark: Mark) -> Bool {
    longer.kind == mark.kind && (longer.family == mark.family || mark.kind == .group)
  }

  private func walk(
    _ words: [Word], _ numbers: [WordNumbers], at: Int, node: Int32, first: Int,
    into found: inout [Mark]
  ) {
    guard at < words.count, at == first || !words[at].afterBreak, numbers[at].isKnown else {
      return
    }
    let known = numbers[at]
    step(words, numbers, at, node, known.exact, first, &found)
    step(words, numbers, at, node, known.prefixes.0, first, &found)
    step(words, numbers, at, node, known.prefixes.1, first, &found)
    step(words, numbers, at, node, known.prefixes.2, first, &found)
  }

  @inline(__always)
  private func step(
    _ words: [Word], _ numbers: [WordNumbers], _ at: Int, _ node: Int32, _ number: Int32,
    _ first: Int, _ found: inout [Mark]
  ) {
    guard number >= 0 else { return }
    let next = edges.value(Self.edge(node, number))
    guard next > 0 else { return }
    for var mark in ends[Int(next)] {
      mark.first = Int32(first)
      mark.end = Int32(at + 1)
      found.append(mark)
    }
    walk(words, numbers, at: at + 1, node: next, first: first, into: &found)
  }

  /// The exact word and up to three beginnings that a word answers to.
  private struct WordNumbers {
    var exact: Int32 = -1
    var prefixes: (Int32, Int32, Int32) = (-1, -1, -1)

    var isKnown: Bool { exact >= 0 || prefixes.0 >= 0 }
  }

  private func wordNumbers(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> WordNumbers {
    var result = WordNumbers(exact: exact.value(word.exact))
    guard !word.isNumber else { return result }
    var hash = WordHash.seed
    var length = 0
    for at in Int(word.start)..<Int(word.end) {
      let byte = bytes[at]
      hash = WordHash.step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
      length += 1
      guard length >= 2, prefixBits[Int(hash >> 6 & 127)] & 1 << (hash & 63) != 0 else { continue }
      let number = prefixes.value(hash)
      guard number >= 0 else { continue }
      if result.prefixes.0 < 0 {
        result.prefixes.0 = number
      } else if result.prefixes.1 < 0 {
        result.prefixes.1 = number
      } else {
        result.prefixes.2 = number
      }
    }
    return result
  }
}
