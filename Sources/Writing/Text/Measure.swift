import Language

/// Counting words and numbers the way the rules of plain language count them.
package enum Measure {
  /// Words between spaces; `relapsing-remitting` is one.
  package static func words(in text: String) -> Int {
    var count = 0
    var inWord = false
    for byte in text.utf8 {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        inWord = false
      } else if !inWord {
        inWord = true
        count += 1
      }
    }
    return count
  }

  static func characters(in text: String) -> Int { text.count }

  /// Numbers in digits, as printed without thousands commas, in order.
  package static func numbers(in text: String) -> [String] {
    Tokenizer.tokens(in: text).filter { $0.kind == .number }.map { plain($0.text) }
  }

  static func plain(_ number: String) -> String {
    String(decoding: number.utf8.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
  }
}
