/// The stretches of a text between quotation marks, as UTF-8 byte ranges without the marks.
enum QuotedStretches {
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let bytes = Array(text.utf8)
    var open: Int?
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        if let start = open {
          ranges.append(start..<at)
          open = nil
        } else {
          open = at + 1
        }
      } else if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 {
        if bytes[at + 2] == 0x9C { open = at + 3 }
        if bytes[at + 2] == 0x9D, let start = open {
          ranges.append(start..<max(start, at))
          open = nil
        }
        at += 2
      }
      at += 1
    }
    return ranges
  }
}
