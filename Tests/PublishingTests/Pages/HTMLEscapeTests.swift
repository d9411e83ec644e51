import Testing

@testable import Publishing

@Suite struct HTMLEscapeTests {
  private func naive(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\t", "\n", "\r": String(scalar)
      case "\u{0}"..<" ", "\u{7F}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }

  /// At each place of a text that is looked at eight bytes at a time.
  @Test(arguments: 0...19)
  func everyByteIsEscapedWhereverItStands(place: Int) {
    let letters = Array(0...0x7F).map { Unicode.Scalar(UInt8($0)) } + ["é", "’", "𝛃", "\u{A0}"]
    for letter in letters {
      var text = String(repeating: "a", count: place)
      text.unicodeScalars.append(letter)
      text += String(repeating: "z", count: 19 - place)
      var html = HTML()
      html.text(text)
      html.text(text + "\u{80}é")
      #expect(
        String(decoding: html.bytes, as: UTF8.self)
          == naive(text) + naive(text) + "\u{80}é", "\(letter.value) at \(place)")
    }
  }
}
