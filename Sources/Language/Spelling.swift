/// Brings British and American spellings of a word together, for search and matching only: nothing
/// that a person reads is spelt by these rules.
package enum Spelling {
  /// `randomised` and `randomized`, `tumour` and `tumor`, `haemorrhage` and `hemorrhage` give the
  /// same string. Expects a lower-case word; words with letters outside ASCII stay as they are.
  package static func normalised(_ lower: String) -> String {
    lower.utf8.count > 3 ? String(decoding: normalised(Array(lower.utf8)), as: UTF8.self) : lower
  }

  /// The same for the UTF-8 bytes of a word.
  package static func normalised(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return word }
    var out: [UInt8] = []
    out.reserveCapacity(word.count)
    var index = 0
    while index < word.count {
      let byte = word[index]
      let next = index + 1 < word.count ? word[index + 1] : 0
      switch (byte, next) {
      case (a, e), (o, e):  // anaemia, oedema
        out.append(e)
        index += 2
      case (o, u) where index + 2 < word.count && word[index + 2] == r:  // tumour
        out += [o, r]
        index += 3
      case (l, l):  // labelled, signalling, enroll
        out.append(l)
        index += 2
      case (p, h) where out.last == l && out.dropLast().last == u && out.dropLast(2).last == s:
        out.append(f)  // sulphate
        index += 2
      case (z, _):  // randomized, analyze
        out.append(s)
        index += 1
      default:
        out.append(byte)
        index += 1
      }
    }
    for (british, american) in endings where out.count > british.count + 1 {
      if out.suffix(british.count).elementsEqual(british) {
        out.replaceSubrange((out.count - british.count)..., with: american)
        break
      }
    }
    return exceptions[out] ?? out
  }

  /// A word that is still being typed, without a last letter the rules would have dropped:
  /// `tumou` finds what is kept as `tumor`.
  package static func trimmedPrefix(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 4, word.last == u, word.dropLast().last == o else { return word }
    return Array(word.dropLast())
  }

  private static let endings: [([UInt8], [UInt8])] = [
    ("tre", "ter"), ("tres", "ters"), ("tred", "tered"), ("bre", "ber"), ("bres", "bers"),
    ("vre", "ver"), ("ogue", "og"), ("ogues", "ogs"), ("dgement", "dgment"),
    ("dgements", "dgments"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let exceptions: [[UInt8]: [UInt8]] = {
    let pairs = [
      ("grey", "gray"), ("greys", "grays"), ("programme", "program"),
      ("programmes", "programs"), ("practise", "practice"), ("practised", "practiced"),
      ("practising", "practicing"), ("licence", "license"), ("licences", "licenses"),
      ("defence", "defense"), ("offence", "offense"), ("pretence", "pretense"),
      ("ageing", "aging"), ("sceptic", "skeptic"), ("sceptical", "skeptical"),
      ("mould", "mold"), ("tyre", "tire"), ("aluminium", "aluminum"), ("whilst", "while"),
      ("focussed", "focused"), ("focussing", "focusing"), ("speciality", "specialty"),
      ("orientated", "oriented"), ("cheque", "check"),
    ]
    return Dictionary(
      pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let f = UInt8(ascii: "f")
  private static let h = UInt8(ascii: "h")
  private static let l = UInt8(ascii: "l")
  private static let o = UInt8(ascii: "o")
  private static let p = UInt8(ascii: "p")
  private static let r = UInt8(ascii: "r")
  private static let s = UInt8(ascii: "s")
  private static let u = UInt8(ascii: "u")
  private static let z = UInt8(ascii: "z")
}
