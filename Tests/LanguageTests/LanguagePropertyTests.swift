import Language
import Testing

/// What must hold for any bytes at all.
@Suite struct LanguagePropertyTests {
  /// Random bytes, and random pieces of prose with marks, quotes, brackets and broken UTF-8.
  private func samples() -> [[UInt8]] {
    var random = Xorshift(state: 88_172_645_463_325_252)
    let pieces = [
      "The ", "p = 0.", "(", ")", "[", "]", "MS", "multiple sclerosis ", ". ", "\n", "\u{2212}",
      "1,240", "1\u{2009}240", "5 × 10", "⁻⁸", "±", "%", "e.g. ", "J. ", "“", "”", "no ", "not ",
      "and ", "β", "I²", "a hundred ", "twenty", "-", "\u{2019}", "s", "  ", "é", "\u{200B}", "7",
    ].map { Array($0.utf8) }
    return (0..<400).map { round in
      var bytes: [UInt8] = []
      for _ in 0..<random.next(60) {
        if round % 2 == 0 {
          bytes.append(UInt8(random.next(256)))
        } else {
          bytes += pieces[random.next(pieces.count)]
        }
      }
      return bytes
    }
  }

  @Test func tokensLieInOrderInsideTheText() {
    for bytes in samples() {
      let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(in: $0) }
      var last = 0
      for token in tokens {
        #expect(token.start >= last && token.end > token.start && token.end <= bytes.count)
        #expect(token.text == String(decoding: bytes[token.start..<token.end], as: UTF8.self))
        #expect(token.lower.utf8.count == token.text.utf8.count)
        last = token.end
      }
    }
  }

  @Test func sentencesLieInOrderAndLoseNothing() {
    for bytes in samples() {
      let spans = bytes.withUnsafeBufferPointer { SentenceSplitter.spans(in: $0) }
      var last = 0
      for span in spans {
        #expect(span.start >= last && span.end > span.start && span.end <= bytes.count)
        #expect(!bytes[last..<span.start].contains { $0 > 0x20 && $0 < 0x7F })
        last = span.end
      }
      #expect(!bytes[last...].contains { $0 > 0x20 && $0 < 0x7F })
    }
  }

  @Test func quantitiesLieInOrderOnTheirTokens() {
    for bytes in samples() {
      let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(in: $0) }
      var last = 0
      for quantity in QuantityReader.quantities(in: tokens) {
        #expect(quantity.start >= last && quantity.end > quantity.start)
        #expect(quantity.end <= bytes.count && !quantity.value.isNaN)
        #expect(tokens[quantity.firstToken].start == quantity.start)
        #expect(tokens[quantity.endToken - 1].end == quantity.end)
        last = quantity.end
      }
    }
  }

  @Test func abbreviationsAreParts() {
    for bytes in samples() {
      let text = String(decoding: bytes, as: UTF8.self)
      for one in AbbreviationReader.introductions(in: text) {
        #expect(text.contains(one.short) && text.contains(one.long))
        #expect(one.long.utf8.count > one.short.utf8.count)
      }
    }
  }

  @Test func negationAnswersForEveryRange() {
    for bytes in samples() {
      let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(in: $0) }
      let scope = AssertionScope(tokens: tokens)
      for i in tokens.indices where !scope.hasCues {
        #expect(scope.status(of: i..<(i + 1)) == .affirmed)
      }
      _ = scope.status(start: bytes.count, end: bytes.count + 9)
    }
  }
}

/// Marsaglia's xorshift: the same numbers in every run.
struct Xorshift {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
