import Language

/// Text as the search index sees it: lower case, no diacritics, one form for British and American
/// spelling. Never shown to anybody.
///
/// The rules are blunt on purpose (every `z` becomes `s`, every `our` becomes `or`): both the index
/// and the query go through them, so only a collision of two real words could hurt, and a word cut
/// short while typing still begins the same way as the whole word.
package enum SearchText {
  /// The words of a text in order, each as its search form.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachWord(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// The same words, joined by single spaces.
  package static func normalised(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    forEachWord(text) { word in
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: word)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func forEachWord(_ text: String, _ body: ([UInt8]) -> Void) {
    forEachPrintedWord(text) { body(Spelling.normalised($0)) }
  }

  /// The search form of one of `forEachPrintedWord`.
  package static func form(ofPrinted word: [UInt8]) -> String {
    String(decoding: Spelling.normalised(word), as: UTF8.self)
  }

  /// The words in small letters and without diacritics, as they are spelt.
  ///
  /// Byte by byte, for an edition reads the titles of all its studies so; only a letter beyond ASCII
  /// is looked at as a letter.
  package static func forEachPrintedWord(_ text: String, _ body: ([UInt8]) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var word: [UInt8] = []
      word.reserveCapacity(32)
      func close() {
        if !word.isEmpty { body(word) }
        word.removeAll(keepingCapacity: true)
      }
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        switch byte {
        case 0x30...0x39, 0x61...0x7A: word.append(byte)
        case 0x41...0x5A: word.append(byte + 32)
        case 0x27: break  // An apostrophe joins: `people's`.
        case ..<0x80: close()
        default:
          let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
          let letter = bytes[(place - 1)..<min(place - 1 + length, bytes.count)]
          place = letter.endIndex
          for scalar in String(decoding: letter, as: UTF8.self).unicodeScalars {
            guard let form = form(of: scalar) else {
              close()
              continue
            }
            if form.isName { close() }
            word.append(contentsOf: form.text.utf8)
            if form.isName { close() }
          }
        }
      }
      close()
    }
  }

  /// What a letter or mark beyond ASCII adds to a word; `nil` for one that ends it.
  private static func form(of scalar: Unicode.Scalar) -> LetterFold.Folded? {
    switch scalar.value {
    // The other apostrophe (`Devic’s`) and combining marks add nothing.
    case 0x2019, 0x300...0x36F: LetterFold.Folded(text: "")
    default:
      if let folded = LetterFold.ascii(scalar) {
        folded
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        LetterFold.Folded(text: String(scalar).lowercased())
      } else {
        nil
      }
    }
  }
}
