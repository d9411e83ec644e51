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
  package static func forEachPrintedWord(_ text: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { body(word) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 32)
      case 0x27, 0x2019: break  // An apostrophe joins: `people's`, `Devic’s`.
      case 0x300...0x36F: break  // Combining marks.
      case ..<0x80: close()
      default:
        if let folded = LetterFold.ascii(scalar) {
          if folded.isName { close() }
          word.append(contentsOf: folded.text.utf8)
          if folded.isName { close() }
        } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.append(contentsOf: String(scalar).lowercased().utf8)
        } else {
          close()
        }
      }
    }
    close()
  }
}
