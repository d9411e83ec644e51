import Language

/// Turns tokens into the words the checks compare: stems, clauses, brackets.
enum WordReader {
  static func words(of tokens: [Token]) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    var clause: Int32 = 0
    var main: Int32 = 0
    var depth = 0
    var afterBreak = false
    var hasFigure = false
    var isBehindFigure = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .punctuation, .symbol:
        // Figures in a bracket end what they belong to: `fell by 8 (p < 0.01), without …`.
        if isBehindFigure, depth == 0, mark(token) == 0x2C { main += 1 }
        isBehindFigure = false
        switch mark(token) {
        case 0x2D, 0x2F, 0x25, 0x27: break  // - / % '
        case 0x28, 0x5B:  // ( [
          depth += 1
          hasFigure = false
          clause += 1
          afterBreak = true
        case 0x29, 0x5D:  // ) ]
          depth = max(0, depth - 1)
          isBehindFigure = hasFigure
          clause += 1
          afterBreak = true
        case 0x3B, 0x3A, 0x2E, 0x21, 0x3F:  // ; : . ! ?
          clause += 1
          if depth == 0 { main += 1 }
          afterBreak = true
        default: afterBreak = true
        }
      case .word, .number:
        let exact = WordHash.of(token.lower)
        let isNumber = token.kind == .number
        if isBehindFigure, depth == 0, exact == and { main += 1 }
        if clauseOpeners.value(exact) >= 0 {
          clause += 1
          if depth == 0 { main += 1 }
        }
        let concept = isNumber ? nil : Concepts.shared.concept(exact)
        words.append(
          Word(
            token: Int32(index), start: Int32(token.start), end: Int32(token.end), exact: exact,
            stem: isNumber ? exact : concept ?? Stem.hash(token.lower), clause: clause, main: main,
            afterBreak: afterBreak && !words.isEmpty,
            isContent: !isNumber && token.lower.utf8.count > 1
              && FunctionWords.table.value(exact) < 0,
            isNumber: isNumber, isBracketed: depth > 0))
        afterBreak = false
        isBehindFigure = false
        if isNumber { hasFigure = true }
      }
    }
    return words
  }

  /// The byte of a plain mark; typographic hyphens and apostrophes as their plain ones; 0 for others.
  private static func mark(_ token: Token) -> UInt8 {
    let bytes = token.text.utf8
    if bytes.count == 1 { return bytes.first ?? 0 }
    switch token.text {
    case "\u{2010}", "\u{2011}": return 0x2D
    case "\u{2019}": return 0x27
    default: return 0
    }
  }

  /// The stem of a lower-case word as `Word.stem` has it: its concept's, where it has one.
  static func stem(of lower: String) -> UInt64 {
    Concepts.shared.concept(WordHash.of(lower)) ?? Stem.hash(lower)
  }

  private static let and = WordHash.of("and")
  private static let clauseOpeners = table([
    "but", "while", "whereas", "although", "though", "however", "because", "which", "who",
    "despite",
    "unless",
  ])

  static func table(_ list: [String]) -> HashIndex {
    var table = HashIndex(capacity: list.count)
    for word in list { table.set(WordHash.of(word), 1) }
    return table
  }
}
