import Language

/// Classes the sentences of a text that nobody annotated: each becomes a statement without sources.
enum PastedText {
  static func statements(of text: String, templates: Templates) -> [Statement] {
    var text = text
    let sentences = text.withUTF8 { bytes in
      SentenceSplitter.spans(in: bytes).map {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
      }
    }
    return sentences.compactMap { sentence in
      guard !WordReader.words(of: Tokenizer.tokens(in: sentence)).isEmpty else { return nil }
      return Statement(text: sentence, kind: kind(of: sentence, templates))
    }
  }

  static func kind(of sentence: String, _ templates: Templates) -> Statement.Kind {
    if templates.carries(sentence) { return .standing }
    let words = WordReader.words(of: Tokenizer.tokens(in: sentence))
    var sentence = sentence
    let marks = sentence.withUTF8 { CueMatcher.shared.marks(in: words, bytes: $0) }
    if marks.contains(where: { $0.kind == .absentSaid || $0.kind == .noComparison }) {
      return .absence
    }
    if marks.contains(where: { $0.kind == .attribution }) { return .view }
    return .finding
  }
}
