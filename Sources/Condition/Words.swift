/// The words of a text with their byte offsets, each folded so that case, plural, accents, Greek
/// letters and British or American spelling make no difference.
///
/// Letters and digits are words apart (`CD20` is `CD` and `20`), so that `IL-17`, `IL 17` and `IL17`
/// are equal.
package struct Words: Sendable {
  struct Word: Sendable {
    /// UTF-8 bytes of the text, half open.
    var start: Int
    var end: Int
    /// Bytes of `folded`, half open.
    var foldStart: Int
    var foldEnd: Int
    var foldHash: UInt64
    /// Hash of the word as printed when it has at least two capitals (without a small plural s);
    /// 0 for all other words.
    var exactHash: UInt64
    /// Nothing but blanks, hyphens or plus signs stand between this word and the one before.
    var joins: Bool
    /// Nothing at all stands between this word and the one before.
    var glued: Bool
    /// A full stop, question mark or line break stands before this word.
    var opensSentence: Bool
  }

  private(set) var list: [Word] = []
  private(set) var folded: [UInt8] = []
  /// The text as it was given.
  let text: [UInt8]

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { Words($0) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    text = Array(bytes)
    list.reserveCapacity(bytes.count / 5 + 4)
    folded.reserveCapacity(bytes.count + 16)
    scan(bytes)
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    var at = 0
    var joins = false
    var opens = true
    var lastEnd = -1
    while at < count {
      let unit = TextUnit(bytes, at)
      switch unit.kind {
      case .blank:
        if bytes[at] == 0x0A || endsSentence(bytes, before: at) { opens = true }
        at += unit.length
      case .join:
        at += unit.length
      case .apostrophe:
        at += unit.length
        // A possessive s is no word: `Lhermitte's sign` is `Lhermitte sign`.
        if lastEnd == at - unit.length, at < count, bytes[at] | 0x20 == 0x73,
          at + 1 == count || !TextUnit(bytes, at + 1).isWord
        {
          at += 1
        } else {
          joins = false
        }
      case .other:
        joins = false
        if unit.length == 1, bytes[at] == 0x2F {
          addMark(at, glued: lastEnd == at, opens: opens)
          lastEnd = at + 1
          joins = true
          opens = false
        }
        at += unit.length
      case .letter, .digit, .greek:
        let start = at
        let foldStart = folded.count
        var capitals = 0
        repeat {
          if unit.kind == .letter {
            let (end, more) = appendLetters(bytes, from: at)
            capitals += more
            at = end
            if at == count || bytes[at] < 0x80 { break }
          }
          let next = TextUnit(bytes, at)
          if next.kind != unit.kind { break }
          if next.isCapital { capitals += 1 }
          next.appendFolded(to: &folded)
          at += next.length
        } while at < count && unit.kind != .greek
        if unit.kind != .digit { WordFold.fold(&folded, from: foldStart) }
        list.append(
          Word(
            start: start, end: at, foldStart: foldStart, foldEnd: folded.count,
            foldHash: folded.withUnsafeBufferPointer {
              ContentHash.fnv1a($0, from: foldStart, to: $0.count)
            },
            exactHash: capitals > 1 ? exactHash(bytes, start, at) : 0,
            joins: joins || lastEnd == start, glued: lastEnd == start, opensSentence: opens))
        lastEnd = at
        joins = true
        opens = false
      }
    }
  }

  /// Appends the plain letters that stand next, most of every text, without looking at them as units.
  private mutating func appendLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, capitals: Int) {
    var at = start
    var capitals = 0
    while at < bytes.count {
      let lower = bytes[at] | 0x20
      guard lower &- 0x61 < 26 else { break }
      if lower != bytes[at] { capitals += 1 }
      at += 1
    }
    if capitals == 0 {
      folded.append(contentsOf: bytes[start..<at])
    } else {
      for i in start..<at { folded.append(bytes[i] | 0x20) }
    }
    return (at, capitals)
  }

  /// A slash is a word of its own, so that `LC-MS/MS` can be told from `MS`.
  private mutating func addMark(_ at: Int, glued: Bool, opens: Bool) {
    folded.append(0x2F)
    list.append(
      Word(
        start: at, end: at + 1, foldStart: folded.count - 1, foldEnd: folded.count,
        foldHash: 0x2F, exactHash: 0, joins: true, glued: false, opensSentence: opens))
  }

  private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
    guard at > 0 else { return true }
    switch bytes[at - 1] {
    case 0x2E, 0x21, 0x3F: return true  // . ! ?
    case 0x29, 0x5D, 0x22: return at > 1 && bytes[at - 2] == 0x2E  // .) .] ."
    default: return false
    }
  }

  private func exactHash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var last = end
    if end - start > 2, bytes[end - 1] == 0x73, (0x41...0x5A).contains(bytes[end - 2]) { last -= 1 }
    return ContentHash.fnv1a(bytes, from: start, to: last) | 1
  }
}
