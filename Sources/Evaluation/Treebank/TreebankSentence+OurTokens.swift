import Language

extension TreebankSentence {
  /// The same sentence cut into words by our `Tokenizer`, its tree carried over; `nil` where the
  /// text cannot be matched with the words.
  ///
  /// A word of ours that spans several of the treebank's takes the tag and place of the highest of
  /// them. Where several of ours make up one, its last word or number stands for it and the other
  /// pieces hang on that one, marks as `punct`, the rest as `compound`.
  func inOurTokens() -> TreebankSentence? {
    guard let spans = wordSpans() else { return nil }
    let tokens = Tokenizer.tokens(in: text)
    // The word of the treebank that each of our tokens belongs to, and the other way round.
    var owners: [Int] = []
    var pieces = [[Int]](repeating: [], count: words.count)
    var holder = [Int](repeating: -1, count: words.count)
    for (j, token) in tokens.enumerated() {
      let touched = words.indices.filter {
        spans[$0].lowerBound < token.end && token.start < spans[$0].upperBound
      }
      guard let first = touched.first else { return nil }
      let owner = touched.first { !touched.contains(heads[$0]) } ?? first
      owners.append(owner)
      pieces[owner].append(j)
      for word in touched where holder[word] < 0 { holder[word] = j }
    }
    let chief = words.indices.map { word in
      pieces[word].last { tokens[$0].kind == .word || tokens[$0].kind == .number }
        ?? pieces[word].last ?? holder[word]
    }
    var result = TreebankSentence.empty
    result.text = text
    for (j, token) in tokens.enumerated() {
      let owner = owners[j]
      result.words.append(token.text)
      result.lemmas.append(pieces[owner].count == 1 ? lemmas[owner] : token.lower)
      if chief[owner] == j {
        var word = owner
        while heads[word] >= 0, chief[heads[word]] == j { word = heads[word] }
        result.tags.append(tags[owner])
        result.heads.append(heads[word] < 0 ? -1 : chief[heads[word]])
        result.relations.append(relations[word])
      } else {
        let mark = Self.tag(ofMark: token.text)
        let isWord = token.kind == .word || token.kind == .number
        result.tags.append(
          isWord ? (token.kind == .number ? .cd : tags[owner]) : mark)
        result.heads.append(chief[owner])
        result.relations.append(isWord ? .compound : .punct)
      }
    }
    return result
  }

  /// Where the treebank's words stand in the text (UTF-8).
  private func wordSpans() -> [Range<Int>]? {
    let bytes = Array(text.utf8)
    var spans: [Range<Int>] = []
    var i = 0
    for word in words {
      let letters = Array(word.utf8)
      while i < bytes.count, bytes[i...].starts(with: letters) == false {
        guard bytes[i] == 0x20 || bytes[i] >= 0x80 else { return nil }
        i += 1
      }
      guard i + letters.count <= bytes.count else { return nil }
      spans.append(i..<(i + letters.count))
      i += letters.count
    }
    return spans
  }

  private static func tag(ofMark mark: String) -> Tag {
    switch mark {
    case ".", "!", "?": .period
    case ",": .comma
    case ":", ";": .colon
    case "-", "/", "\u{2010}", "\u{2011}": .hyphen
    case "(", "[", "{": .leftBracket
    case ")", "]", "}": .rightBracket
    case "\u{201C}": .openQuote
    case "\u{201D}": .closeQuote
    default: .symbol
    }
  }
}
