/// Makes British and American spellings, and singular and plural, equal: `randomised` and
/// `randomized`, `oedema` and `edema`, `relapses` and `relapse`. Not a dictionary: both sides of a
/// comparison are folded the same way, and only whole words are compared.
enum WordFold {
  /// Folds the lower-case word that begins at `start` and runs to the end of `bytes`, in place.
  static func fold(_ bytes: inout [UInt8], from start: Int) {
    stripPlural(&bytes, from: start)
    let count = bytes.count
    guard count - start > 3 else { return }
    var write = start
    var read = start
    while read < count {
      let b = bytes[read]
      let next = read + 1 < count ? bytes[read + 1] : 0
      switch (b, next) {
      case (a, e), (o, e):  // anaemia, oedema
        bytes[write] = e
        read += 2
      case (o, u) where read + 2 < count && bytes[read + 2] == r && count - start > 4:  // tumour
        bytes[write] = o
        read += 2
      case (l, l), (m, m):  // labelled, programme
        bytes[write] = b
        read += 2
      case (s, e), (s, a), (s, i):  // randomise, randomisation, analyse
        let before = write > start ? bytes[write - 1] : 0
        bytes[write] = before == i || before == y ? z : s
        read += 1
      case (p, h) where write - start >= 3 && bytes[write - 1] == l && bytes[write - 2] == u:
        bytes[write] = f  // sulphate
        read += 2
      case (c, o) where write - start >= 3 && bytes[write - 1] == u && bytes[write - 2] == e:
        bytes[write] = k  // leucocyte
        read += 1
      default:
        bytes[write] = b
        read += 1
      }
      write += 1
    }
    if write < count { bytes.removeLast(count - write) }
    swapEnding(&bytes, from: start)
  }

  /// `relapses` to `relapse`, `biopsies` to `biopsy`; `sclerosis`, `virus` and `illness` stay.
  private static func stripPlural(_ bytes: inout [UInt8], from start: Int) {
    let count = bytes.count
    guard count - start > 3, bytes[count - 1] == s else { return }
    let before = bytes[count - 2]
    guard before != s, before != u, before != i else { return }
    if before == e, bytes[count - 3] == i, count - start > 4 {
      bytes.removeLast(3)
      bytes.append(y)
    } else if before == e, bytes[count - 3] == x || bytes[count - 3] == h && count - start > 5 {
      bytes.removeLast(2)
    } else {
      bytes.removeLast()
    }
  }

  /// `fibre` to `fiber`, `centre` to `center`, `grey` to `gray`, a final `me` of `programme`.
  private static func swapEnding(_ bytes: inout [UInt8], from start: Int) {
    let count = bytes.count
    guard count - start > 3 else { return }
    let (x2, x1) = (bytes[count - 2], bytes[count - 1])
    if x2 == r, x1 == e, bytes[count - 3] == t || bytes[count - 3] == UInt8(ascii: "b") {
      bytes[count - 2] = e
      bytes[count - 1] = r
    } else if x1 == y, x2 == e, count - start == 4, bytes[start] == g, bytes[start + 1] == r {
      bytes[start + 2] = a
    } else if x1 == e, x2 == m, bytes[count - 3] == a, count - start == 8, bytes[start] == p {
      bytes.removeLast()
    }
  }

  private static let a = UInt8(ascii: "a")
  private static let c = UInt8(ascii: "c")
  private static let e = UInt8(ascii: "e")
  private static let f = UInt8(ascii: "f")
  private static let g = UInt8(ascii: "g")
  private static let h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i")
  private static let k = UInt8(ascii: "k")
  private static let l = UInt8(ascii: "l")
  private static let m = UInt8(ascii: "m")
  private static let o = UInt8(ascii: "o")
  private static let p = UInt8(ascii: "p")
  private static let r = UInt8(ascii: "r")
  private static let s = UInt8(ascii: "s")
  private static let t = UInt8(ascii: "t")
  private static let u = UInt8(ascii: "u")
  private static let x = UInt8(ascii: "x")
  private static let y = UInt8(ascii: "y")
  private static let z = UInt8(ascii: "z")
}
