/// Finds the JSON in what a model said: behind its thoughts, between fences, among other words.
enum AnswerText {
  /// The balanced objects of a text in order, each from `{` to its `}`; at most `limit`.
  ///
  /// Braces inside strings do not count. What stands between `<think>` and `</think>` is no answer,
  /// nor is anything behind a `<think>` that is never closed.
  ///
  /// - Parameter lookingInside: of an object that nothing closes, give the whole ones inside it.
  static func objects(
    in text: String, limit: Int = 5, lookingInside: Bool = false
  ) -> [String] {
    let bytes = withoutThoughts(Array(text.utf8))
    var found: [String] = []
    var open = 0
    var at = 0
    while at < bytes.count, found.count < limit {
      guard bytes[at] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      guard let end = end(of: at, in: bytes) else {
        // Nothing closes this one: what stands inside it is not the whole answer.
        open += 1
        guard lookingInside, open <= Self.mostOpen else { break }
        at += 1
        continue
      }
      found.append(String(decoding: bytes[at...end], as: UTF8.self))
      at = end + 1
    }
    return found
  }

  /// The whole answer, and the sentence in which it was cut off, are open; more is no answer of ours,
  /// and looking for the end of each would take for ever.
  private static let mostOpen = 4

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
