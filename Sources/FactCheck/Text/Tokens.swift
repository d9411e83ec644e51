import Language

/// Tokens of a short text.
enum Tokens {
  static func of(_ text: String) -> [Token] { Tokenizer.tokens(in: text) }
}
