/// A number of a text: its value, how it was printed, and where.
package struct Quantity: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A whole number.
    case whole
    case decimal
    /// Followed by `%`, `percent` or `per cent`.
    case percent
    /// `first`, `2nd`, `12th`.
    case ordinal
  }

  package let value: Double
  package let kind: Kind
  /// UTF-8 byte offsets, with sign and percent sign.
  package let start: Int
  package let end: Int
  /// Indices of the first token and of the one after the last.
  package let firstToken: Int
  package let endToken: Int
  /// Digits after the decimal point as printed.
  package let decimals: Int
  /// Printed in words: `twelve`.
  package let isWord: Bool

  package init(
    value: Double, kind: Kind, start: Int, end: Int, firstToken: Int, endToken: Int,
    decimals: Int = 0, isWord: Bool = false
  ) {
    self.value = value
    self.kind = kind
    self.start = start
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.decimals = decimals
    self.isWord = isWord
  }
}
