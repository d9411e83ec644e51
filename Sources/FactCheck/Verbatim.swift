/// Tells whether words stand in a source letter for letter, white space and final marks aside.
enum Verbatim {
  /// True when the whole text stands in one of the passages.
  static func holds(_ text: String, in source: CheckedSource, among indices: [Int]) -> Bool {
    let needle = squeezed(text, dropFinalMark: true)
    guard needle.count > 20 else { return false }
    return indices.contains {
      contains(squeezed(source.passages[$0].text, dropFinalMark: false), needle)
    }
  }

  /// True when the quoted stretch stands in the passage.
  static func contains(_ quoted: String, in passage: String) -> Bool {
    let needle = squeezed(quoted, dropFinalMark: true)
    return !needle.isEmpty && contains(squeezed(passage, dropFinalMark: false), needle)
  }

  /// UTF-8 with each run of white space as one blank, none at the ends.
  private static func squeezed(_ text: String, dropFinalMark: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    if dropFinalMark, let last = out.last, last == 0x2E || last == 0x2C || last == 0x3B {
      out.removeLast()
    }
    return out
  }

  private static func contains(_ hay: [UInt8], _ needle: [UInt8]) -> Bool {
    guard needle.count <= hay.count, let first = needle.first else { return false }
    var at = 0
    let last = hay.count - needle.count
    while at <= last {
      if hay[at] == first {
        var step = 1
        while step < needle.count, hay[at + step] == needle[step] { step += 1 }
        if step == needle.count { return true }
      }
      at += 1
    }
    return false
  }
}
