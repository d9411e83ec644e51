/// Flesch–Kincaid grade level (Kincaid et al. 1975) and the counts it rests on.
package struct ReadingEase: Sendable, Equatable {
  package var sentences = 0
  package var words = 0
  package var syllables = 0
  package var longestSentence = 0

  /// 0 for an empty text.
  package var grade: Double {
    guard sentences > 0, words > 0 else { return 0 }
    let perSentence = Double(words) / Double(sentences)
    let perWord = Double(syllables) / Double(words)
    return 0.39 * perSentence + 11.8 * perWord - 15.59
  }

  /// Counts a list of sentences. `twoSyllables` names the words (lower case) that count as two
  /// syllables whatever their length: the glossary's medicines and diseases.
  package init(sentences list: [String], twoSyllables: Set<String> = []) {
    for sentence in list {
      var count = 0
      for token in Tokenizer.tokens(in: sentence) where token.kind != .punctuation {
        guard token.kind == .word || token.kind == .number else { continue }
        count += 1
        syllables +=
          token.kind == .number || twoSyllables.contains(token.lower)
          ? min(2, token.text.utf8.count) : Self.syllables(in: token.lower)
      }
      guard count > 0 else { continue }
      sentences += 1
      words += count
      longestSentence = max(longestSentence, count)
    }
  }

  /// Vowel groups, without a silent final `e`, at least one. Expects lower case.
  package static func syllables(in word: String) -> Int {
    var count = 0
    var inVowel = false
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in word.utf8 {
      let isVowel: Bool
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        isVowel = true
      default: isVowel = false
      }
      if isVowel, !inVowel { count += 1 }
      inVowel = isVowel
      beforeLast = last
      last = byte
    }
    let isSilent =
      last == UInt8(ascii: "e") && beforeLast != UInt8(ascii: "l") && count > 1
    return max(1, isSilent ? count - 1 : count)
  }
}
