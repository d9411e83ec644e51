/// Cuts endings off a word so that `relapses`, `relapsed` and `relapsing` meet. Crude on purpose:
/// both sides of a comparison are cut the same way, and nothing is ever shown.
enum Stem {
  /// The hash of the stem of a lower-case word.
  static func hash(_ lower: String) -> UInt64 {
    var lower = lower
    return lower.withUTF8 { word in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 1) { out in
        var count = fold(word, into: out)
        count = cut(out, count)
        var hash = WordHash.seed
        for at in 0..<count { hash = WordHash.step(hash, out[at]) }
        return hash
      }
    }
  }

  /// British and American spelling made equal: `oe`, `ae` to `e`, `our` to `or`, `yse`, `ise` to `ize`.
  private static func fold(
    _ word: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    while at < word.count {
      let byte = word[at]
      let next = at + 1 < word.count ? word[at + 1] : 0
      let before = count > 0 ? out[count - 1] : 0
      if byte == a || byte == o, next == e, at + 2 < word.count, word.count > 4 {
        out[count] = e
        at += 2
      } else if byte == o, next == u, at + 2 < word.count, word[at + 2] == r, word.count > 5 {
        out[count] = o
        at += 2
      } else if byte == s, before == i || before == y, next == e || next == a || next == i,
        word.count > 5
      {
        out[count] = z
        at += 1
      } else {
        out[count] = byte
        at += 1
      }
      count += 1
    }
    return count
  }

  private static func cut(_ out: UnsafeMutableBufferPointer<UInt8>, _ length: Int) -> Int {
    var count = plural(out, length)
    // Two rounds: `progressively` loses `ly`, then `ive`.
    for _ in 0..<2 {
      for ending in endings where count - ending.count >= 4 {
        if matches(out, count, ending) {
          count -= ending.count
          break
        }
      }
    }
    if count > 3,
      out[count - 1] == UInt8(ascii: "d") && out[count - 2] == e
        || out[count - 1] == r && out[count - 2] == e
    {
      count -= 2
    }
    if count > 4, out[count - 1] == e || out[count - 1] == y || out[count - 1] == i { count -= 1 }
    if count > 3, out[count - 1] == out[count - 2], out[count - 1] != s, out[count - 1] != l {
      count -= 1
    }
    return count
  }

  private static func plural(_ out: UnsafeMutableBufferPointer<UInt8>, _ length: Int) -> Int {
    var count = length
    if count > 3, out[count - 1] == s, out[count - 2] == UInt8(ascii: "'") { return count - 2 }
    if count > 5, out[count - 1] == s, out[count - 2] == 0x99 { return count - 4 }
    guard count > 3, out[count - 1] == s else { return count }
    let before = out[count - 2]
    if before == s || before == UInt8(ascii: "u") || before == i { return count }
    count -= 1
    if before == e, out[count - 2] == i, count > 4 { return count - 1 }
    return count
  }

  private static func matches(
    _ out: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ ending: [UInt8]
  ) -> Bool {
    guard count >= ending.count else { return false }
    for at in 0..<ending.count where out[count - ending.count + at] != ending[at] { return false }
    return true
  }

  private static let endings: [[UInt8]] = [
    "ization", "ation", "ition", "ment", "ally", "ively", "ive", "ion", "ing", "ed", "ly", "ity",
    "al", "ance", "ence",
  ].map { Array($0.utf8) }

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let l = UInt8(ascii: "l")
  private static let o = UInt8(ascii: "o")
  private static let r = UInt8(ascii: "r")
  private static let s = UInt8(ascii: "s")
  private static let u = UInt8(ascii: "u")
  private static let y = UInt8(ascii: "y")
  private static let z = UInt8(ascii: "z")
}
