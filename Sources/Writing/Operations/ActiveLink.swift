/// Operation: `TG2 associated with pain`, where the only verb is `associated`, becomes `TG2 went together
/// with pain`: as a participle it would lose its verb.
enum ActiveLink {
  private static let forms = [
    "associated": "went together", "associates": "goes together", "associate": "go together",
  ]

  static func apply(to pieces: inout Pieces) {
    guard
      let verb = pieces.list.indices.dropFirst().dropLast(2).first(where: { index in
        forms[pieces.list[index].lower] != nil && pieces.list[index + 1].lower == "with"
      }), let plain = forms[pieces.list[verb].lower],
      !pieces.list.contains(where: { piece in
        WordClasses.finiteAuxiliaries.contains(piece.lower)
          || WordClasses.finiteVerbs.contains(piece.lower)
            && !WordClasses.nounLike.contains(piece.lower) && forms[piece.lower] == nil
      })
    else { return }
    pieces.replace(verb..<(verb + 1), with: plain)
  }
}
