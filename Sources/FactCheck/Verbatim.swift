/// Tells whether words stand in a source letter for letter, white space and final marks aside.
package enum Verbatim {
  /// True when the whole text stands in one of the passages.
  static func holds(_ text: String, in source: CheckedSource, among indices: [Int]) -> Bool {
    let needle = squeezed(text, dropFinalMark: true)
    guard needle.count > 20 else { return false }
    return indices.contains { contains(source.squeezed[$0], needle) }
  }

  /// True when the quoted stretch stands in the passage.
  package static func contains(_ quoted: String, in passage: String) -> Bool {
    let needle = squeezed(quoted, dropFinalMark: true)
    return !needle.isEmpty && contains(squeezed(passage, dropFinalMark: false), needle)
  }

  /// UTF-8 with each run of white space as one blank, none at the ends.
  static func squeezed(_ text: String, dropFinalMark: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let blank = blankLength(at, bytes)
        if blank == 0 {
          out.append(bytes[at])
          at += 1
          continue
        }
        if let last = out.last, last != 0x20 { out.append(0x20) }
        at += blank
      }
    }
    if out.last == 0x20 { out.removeLast() }
    if dropFinalMark, let last = out.last, last == 0x2E || last == 0x2C || last == 0x3B {
      out.removeLast()
    }
    return out
  }

  /// The bytes of a blank, a line break, or a no-break, thin or other typographic space; 0 for a mark.
  @inline(__always)
  private static func blankLength(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[at] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      switch bytes[at + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// True when some bytes stand among others.
  static func contains(_ hay: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= hay.count else { return false }
    return hay.withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        for at in 0...hay.count - needle.count where hay[at] == first {
          var step = 1
          while step < needle.count, hay[at + step] == needle[step] { step += 1 }
          if step == needle.count { return true }
        }
        return false
      }
    }
  }
}
