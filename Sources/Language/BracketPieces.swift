/// Cuts what stands in and before brackets into pieces that may be a short or a long form.
enum BracketPieces {
  /// The end of the piece that starts at `start`: before `;`, a comma with a space, ` or `, ` = `.
  static func end(
    from start: Int, to close: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var depth = 0
    for i in start..<close {
      switch bytes[i] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ";") where depth == 0: return i
      case UInt8(ascii: ",") where depth == 0 && i + 1 < close && bytes[i + 1] == 0x20: return i
      case 0x20 where depth == 0 && i > start + 1:
        if follows(" or ", at: i, to: close, in: bytes) { return i }
        if follows(" and ", at: i, to: close, in: bytes), joinsWords(start, i, close, bytes) {
          return i
        }
      default: break
      }
    }
    return close
  }

  /// `PLS-1 and PLS-2`: one short word on either side of the `and` at `i`.
  private static func joinsWords(
    _ start: Int, _ i: Int, _ close: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    i - start <= 12 && close - i <= 17 && !bytes[(start + 1)..<i].contains(0x20)
      && !bytes[(i + 5)..<close].contains(0x20)
  }

  private static func follows(
    _ word: StaticString, at i: Int, to close: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    word.withUTF8Buffer { word in
      guard i + word.count <= close else { return false }
      for k in 0..<word.count where bytes[i + k] != word[k] { return false }
      return true
    }
  }

  /// Without spaces and quotation marks around it, nor words that announce a short form: `or`,
  /// `the`, `abbreviated`.
  static func trimmed(_ piece: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = piece.lowerBound
    var end = piece.upperBound
    while start < end, isEdge(bytes[start]) { start += 1 }
    while end > start, isEdge(bytes[end - 1]) { end -= 1 }
    while let after = announcement(start, end, bytes) { start = after }
    return start..<end
  }

  private static let announcements: [StaticString] = [
    "or ", "the ", "abbreviated as ", "abbreviated ", "hereafter ", "henceforth ", "termed ",
    "called ", "denoted ", "also ", "known as ", "i.e., ", "i.e. ", "that is, ", "and ", "an ",
    "a ", "referred to as ",
  ]

  private static func announcement(
    _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard start < end, Scalar.isLower(bytes[start]) else { return nil }
    for word in announcements where follows(word, at: start, to: end, in: bytes) {
      return start + word.utf8CodeUnitCount
    }
    return nil
  }

  private static func isEdge(_ b: UInt8) -> Bool {
    b == 0x20 || b == UInt8(ascii: "\"") || b == UInt8(ascii: "'") || b == 0x0A
  }

  /// The end of the words before `end`, without spaces, quotation marks and a comma.
  static func trimmedEnd(
    _ end: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = end
    while end > start, isEdge(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return end
  }

  /// The word that stands right before a bracket.
  static func word(before open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = open
    while end > 0, isEdge(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: "(") { start -= 1 }
    while start < end, isEdge(bytes[start]) { start += 1 }
    return start < end ? start..<end : nil
  }
}
