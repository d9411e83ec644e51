/// Finds abbreviations where a text introduces them: `long form (SF)`, `SF (long form)`,
/// `(long form, SF)`, in round or square brackets.
///
/// Short and long form are aligned as Schwartz & Hearst (PSB 2003) do, but with graded costs in
/// place of a first fit: first letters of words are free, skipped words and letters inside words
/// cost, and what costs too much for its length is none. This stands for the ordered strategies
/// with pseudo-precisions of Ab3P (Sohn et al., BMC Bioinformatics 2008).
package enum AbbreviationReader {
  /// In the order of the text; the first meaning of a short form stands. A plural short form loses
  /// its `s`: `DMTs` gives `DMT`.
  package static func abbreviations(in text: String) -> [Abbreviation] {
    var found: [Abbreviation] = []
    for one in introductions(in: text) {
      let short = singular(one.short)
      if !found.contains(where: { $0.short == short }) {
        found.append(Abbreviation(short: short, long: one.long))
      }
    }
    return found
  }

  /// Every introduction in the order of the text, as printed.
  package static func introductions(in text: String) -> [Abbreviation] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Abbreviation] = []
      for open in bytes.indices {
        guard isOpen(bytes[open]), let close = closing(of: open, in: bytes) else { continue }
        read(open, close, bytes, &found)
      }
      return found
    }
  }

  private static func isOpen(_ b: UInt8) -> Bool {
    b == UInt8(ascii: "(") || b == UInt8(ascii: "[")
  }

  /// The bracket that closes the one at `open`, within 200 bytes.
  private static func closing(of open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let opening = bytes[open]
    let wanted = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    var i = open + 1
    while i < bytes.count, i < open + 200 {
      if bytes[i] == opening { depth += 1 }
      if bytes[i] == wanted {
        if depth == 0 { return i }
        depth -= 1
      }
      i += 1
    }
    return nil
  }

  /// What the brackets from `open` to `close` introduce.
  private static func read(
    _ open: Int, _ close: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ found: inout [Abbreviation]
  ) {
    var pieceStart = open + 1
    var isFirst = true
    while pieceStart < close {
      let pieceEnd = BracketPieces.end(from: pieceStart, to: close, in: bytes)
      let piece = BracketPieces.trimmed(pieceStart..<pieceEnd, in: bytes)
      if let short = ShortForm(piece, in: bytes) {
        // "(multiple sclerosis, MS)", else "multiple sclerosis (MS)".
        let inside =
          isFirst
          ? nil : LongFormAligner.longForm(of: short, from: open + 1, to: pieceStart, in: bytes)
        let long = inside ?? LongFormAligner.longForm(of: short, from: 0, to: open, in: bytes)
        if let long {
          append(piece, long, bytes, &found)
          pieceStart = pieceEnd + 1
          isFirst = false
          continue
        }
      }
      if isFirst, let (before, long) = reversed(open, piece, bytes) {
        append(before, long, bytes, &found)
        return
      }
      isFirst = false
      pieceStart = pieceEnd + 1
    }
  }

  /// `SF (long form)`, or `SF noun (long form)` where the short form is in capitals.
  private static func reversed(
    _ open: Int, _ piece: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Range<Int>, Range<Int>)? {
    guard let before = BracketPieces.word(before: open, in: bytes) else { return nil }
    if let short = ShortForm(before, in: bytes), short.hasCapital,
      let long = LongFormAligner.whole(of: short, piece, in: bytes)
    {
      return (before, long)
    }
    guard let second = BracketPieces.word(before: before.lowerBound, in: bytes),
      second.count > 2, bytes[second].allSatisfy(Scalar.isUpper),
      let short = ShortForm(second, in: bytes),
      let long = LongFormAligner.whole(of: short, piece, in: bytes)
    else { return nil }
    return (second, long)
  }

  private static func append(
    _ short: Range<Int>, _ long: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ found: inout [Abbreviation]
  ) {
    found.append(
      Abbreviation(
        short: String(decoding: bytes[short], as: UTF8.self),
        long: String(decoding: bytes[long], as: UTF8.self)))
  }

  private static func singular(_ short: String) -> String {
    let bytes = Array(short.utf8)
    guard bytes.count > 2, bytes.last == UInt8(ascii: "s"), Scalar.isUpper(bytes[bytes.count - 2])
    else { return short }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
