import Language

/// A token of a sentence that is being reworded: its text, and whether a space stands before it.
struct Piece: Sendable, Equatable {
  var text: String
  var lower: String
  var kind: Token.Kind
  /// No space before it.
  var glued: Bool
  /// Where it stood in the source sentence (UTF-8 bytes); -1 for a piece of our own.
  var start: Int
  var end: Int

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }

  init(_ token: Token, glued: Bool) {
    text = token.text
    lower = token.lower
    kind = token.kind
    self.glued = glued
    start = token.start
    end = token.end
  }

  /// A piece of our own.
  init(_ text: String, kind: Token.Kind = .word, glued: Bool = false) {
    self.text = text
    lower = text.lowercased()
    self.kind = kind
    self.glued = glued
    start = -1
    end = -1
  }
}
