/// Brings British and American spellings of a word together, for search and matching only.
package enum Spelling {
  /// `randomised` and `randomized`, `tumour` and `tumor`, `haemorrhage` and `hemorrhage` give the
  /// same string. Expects a lower-case word; what is not covered is returned as it is.
  package static func normalised(_ lower: String) -> String {
    guard lower.utf8.count > 3 else { return lower }
    var bytes = Array(lower.utf8)
    replace(&bytes, "ae", "e")
    replace(&bytes, "oe", "e")
    for (british, american) in endings {
      replaceInside(&bytes, british, american)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let endings: [([UInt8], [UInt8])] = [
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("our", "or"),
    ("ourable", "orable"), ("tre", "ter"), ("lled", "led"), ("lling", "ling"),
    ("ogue", "og"), ("grey", "gray"), ("behaviour", "behavior"), ("tumour", "tumor"),
    ("colour", "color"), ("fibre", "fiber"), ("programme", "program"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func replace(_ bytes: inout [UInt8], _ from: String, _ to: String) {
    let pattern = Array(from.utf8)
    guard bytes.count >= pattern.count else { return }
    var i = 0
    while i + pattern.count <= bytes.count {
      if bytes[i] == pattern[0], bytes[i + 1] == pattern[1], i + 2 < bytes.count {
        bytes.replaceSubrange(i..<(i + 2), with: to.utf8)
      }
      i += 1
    }
  }

  /// Replaces an ending, or a whole stem at the start of a word.
  private static func replaceInside(_ bytes: inout [UInt8], _ from: [UInt8], _ to: [UInt8]) {
    guard bytes.count >= from.count + 1 || bytes.count == from.count else { return }
    if bytes.count > from.count + 1, bytes.suffix(from.count).elementsEqual(from) {
      bytes.replaceSubrange((bytes.count - from.count)..., with: to)
    } else if from.count > 3, bytes.starts(with: from) {
      bytes.replaceSubrange(..<from.count, with: to)
    }
  }
}
