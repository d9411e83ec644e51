/// Finds the JSON in what a model said: behind its thoughts, between fences, among other words.
enum AnswerText {
  /// The balanced objects of a text in order, each from `{` to its `}`; at most `limit`.
  ///
  /// Braces inside strings do not count. What stands between `<think>` and `</think>` is no answer,
  /// nor is anything behind a `<think>` that is never closed.
  static func objects(in text: String, limit: Int = 5) -> [String] {
    let bytes = withoutThoughts(Array(text.utf8))
    var found: [String] = []
    var at = 0
    while at < bytes.count, found.count < limit {
      guard bytes[at] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      // Nothing closes this one: nothing that stands inside it is the whole answer.
      guard let end = end(of: at, in: bytes) else { break }
      found.append(String(decoding: bytes[at...end], as: UTF8.self))
      at = end + 1
    }
    return found
  }

  private static func end(of start: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    var isInString = false
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\") where isInString: at += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString:
        depth -= 1
        if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func withoutThoughts(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    // Some servers cut the first opening mark off.
    if let close = place(of: closing, in: rest), place(of: opening, in: rest[..<close]) == nil {
      rest = rest[(close + closing.count)...]
    }
    while let open = place(of: opening, in: rest) {
      kept += rest[..<open]
      guard let close = place(of: closing, in: rest[open...]) else { return kept }
      rest = rest[(close + closing.count)...]
    }
    return kept + rest
  }

  private static let opening = Array("<think>".utf8)
  private static let closing = Array("</think>".utf8)

  private static func place(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - mark.count)).first {
      bytes[$0] == mark[0] && bytes[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }
}
