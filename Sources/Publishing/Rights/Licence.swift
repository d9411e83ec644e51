/// Whether a licence, as the source says it, lets us show an abstract in full.
package enum Licence {
  /// True for CC BY, CC0 and the public domain; false for every other text, and for none.
  package static func isOpen(_ licence: String?) -> Bool {
    guard let licence else { return false }
    let words = Self.words(of: licence)
    let narrowing = [
      "nc", "nd", "sa", "noncommercial", "noderivatives", "noderivs", "noderiv", "sharealike",
      "non", "no", "not", "except", "excluding", "share", "derivatives", "derivs",
    ]
    if words.contains(where: narrowing.contains) { return false }
    let joined = " " + words.joined(separator: " ") + " "
    let open = [
      " cc by ", " ccby ", " cc0 ", " cc zero ", " licenses by ", " publicdomain zero ",
      " public domain ", " creative commons attribution ", " creative commons zero ",
      " publicdomain mark ",
    ]
    return open.contains { joined.contains($0) }
  }

  /// Lower-case runs of letters and digits.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte + 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
