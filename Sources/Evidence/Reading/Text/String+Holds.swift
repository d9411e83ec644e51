extension String {
  /// Whether the bytes of `part` stand anywhere in it. The `contains` of the libraries looks at
  /// characters, which short labels and nouns do not need.
  func holds(_ part: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { text in
      part.withUTF8Buffer { part in
        guard part.count > 0, text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { at in
          part.indices.allSatisfy { text[at + $0] == part[$0] }
        }
      }
    }
  }
}
