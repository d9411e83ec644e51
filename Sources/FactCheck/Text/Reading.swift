import Condition
import Language

/// A text as the checks read it: words, cues, numbers in their roles, and names of the profile.
///
/// A class, so that a check that looks at every passage of a source copies none.
final class Reading: Sendable {
  let text: String
  let tokens: [Token]
  let words: [Word]
  let marks: [Mark]
  let numbers: [NumberUse]
  let mentions: [Mention]
  /// The stems of content words, sorted, once each; with one hash for every profile entry named.
  let contents: [UInt64]
  /// What the text says went up, down, better or worse.
  let changes: [Change]
  private let kinds: UInt64

  /// A name of the profile found in the text, with the words it covers.
  struct Mention: Sendable {
    var entry: Lexicon.Entry
    var start: Int
    var end: Int

    func covers(_ word: Word) -> Bool { start <= Int(word.start) && Int(word.end) <= end }
  }

  convenience init(_ text: String, lexicon: Lexicon) {
    var text = text
    text.makeContiguousUTF8()
    let tokens = Tokenizer.tokens(in: text)
    let words = WordReader.words(of: tokens)
    let marks = text.withUTF8 { CueMatcher.shared.marks(in: words, bytes: $0) }
      .filter { !MonthOfMay.isMeant(by: $0, words, tokens) }
    let mentions = text.withUTF8 { bytes in
      lexicon.matches(in: bytes).map { Mention(entry: $0.entry, start: $0.start, end: $0.end) }
    }
    var kinds: UInt64 = 0
    for mark in marks { kinds |= 1 << UInt64(mark.kind.rawValue) }
    let read = Reading(
      text: text, tokens: tokens, words: words, marks: marks,
      numbers: NumberReader(tokens: tokens, words: words, marks: marks).numbers(),
      mentions: mentions, contents: Self.contents(words, mentions), changes: [], kinds: kinds)
    self.init(
      read, contents: read.contents, changes: ChangeReader.changes(in: read), numbers: read.numbers)
  }

  private init(
    text: String, tokens: [Token], words: [Word], marks: [Mark], numbers: [NumberUse],
    mentions: [Mention], contents: [UInt64], changes: [Change], kinds: UInt64
  ) {
    self.text = text
    self.tokens = tokens
    self.words = words
    self.marks = marks
    self.numbers = numbers
    self.mentions = mentions
    self.contents = contents
    self.changes = changes
    self.kinds = kinds
  }

  private convenience init(
    _ other: Reading, contents: [UInt64], changes: [Change], numbers: [NumberUse]
  ) {
    self.init(
      text: other.text, tokens: other.tokens, words: other.words, marks: other.marks,
      numbers: numbers, mentions: other.mentions, contents: contents, changes: changes,
      kinds: other.kinds)
  }

  private static func contents(_ words: [Word], _ mentions: [Mention]) -> [UInt64] {
    var stems = words.lazy.filter(\.isContent).map(\.stem) + mentions.map { key(of: $0.entry) }
    stems.sort()
    var result: [UInt64] = []
    result.reserveCapacity(stems.count)
    for stem in stems where stem != result.last { result.append(stem) }
    return result
  }

  /// The same with stems that stand for words of the text: a short form for what it is short for.
  func adding(_ stems: [UInt64]) -> Reading {
    var all = contents
    for stem in stems where !all.contains(stem) {
      all.insert(stem, at: all.firstIndex { $0 > stem } ?? all.endIndex)
    }
    return all.count == contents.count
      ? self : Reading(self, contents: all, changes: changes, numbers: numbers)
  }

  /// The same text with the contents, numbers and changes of one clause only, by `Word.main`.
  func clause(_ main: Int32) -> Reading {
    func isInside(_ word: Int) -> Bool { words.indices.contains(word) && words[word].main == main }
    let own = words.filter { $0.main == main }
    let names = mentions.filter { mention in own.contains { mention.covers($0) } }
    return Reading(
      self, contents: Self.contents(own, names), changes: changes.filter { isInside($0.word) },
      numbers: numbers.filter { isInside($0.firstWord) })
  }

  /// A number by which two names of one profile entry are equal.
  static func key(of entry: Lexicon.Entry) -> UInt64 {
    switch entry {
    case .condition: 0x1000_0000_0000_0001
    case .model: 0x2000_0000_0000_0001
    case .type(let index): 0x3000_0000_0000_0000 | UInt64(index)
    case .treatment(let index): 0x4000_0000_0000_0000 | UInt64(index)
    case .scale(let index): 0x5000_0000_0000_0000 | UInt64(index)
    case .term(let index): 0x6000_0000_0000_0000 | UInt64(index)
    }
  }

  func has(_ kind: Cue.Kind) -> Bool { kinds & (1 << UInt64(kind.rawValue)) != 0 }

  func has(_ kind: Cue.Kind, _ family: Int16) -> Bool {
    has(kind) && marks.contains { $0.kind == kind && $0.family == family }
  }

  func marks(_ kind: Cue.Kind) -> [Mark] { has(kind) ? marks.filter { $0.kind == kind } : [] }

  /// The words of a mark as printed.
  func printed(_ mark: Mark) -> String { printed(Int(mark.first), Int(mark.end)) }

  func printed(_ first: Int, _ end: Int) -> String {
    guard first < end, words.indices.contains(first), end <= words.count else { return "" }
    return slice(Int(words[first].start), Int(words[end - 1].end))
  }

  /// The text between two byte offsets.
  func slice(_ start: Int, _ end: Int) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard start >= 0, start <= end, end <= bytes.count else { return "" }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// How many content stems two texts share.
  func shared(with other: Reading) -> Int { Self.shared(contents, other.contents) }

  /// How many members two sorted lists share.
  static func shared(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
