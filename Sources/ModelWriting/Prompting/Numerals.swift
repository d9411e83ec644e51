import Language

/// Numbers in digits, without thousands commas.
enum Numerals {
  static func all(in text: String) -> [String] {
    Tokenizer.tokens(in: text).filter { $0.kind == .number }.map {
      String(decoding: $0.text.utf8.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    }
  }
}
