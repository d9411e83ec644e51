/// Operation: `TG2 associated with pain`, where the only verb is `associated`, becomes `TG2 went together
/// with pain`: as a participle it would lose its verb.
enum ActiveLink {
  private static let forms = [
    "associated": "went together", "associates": "goes together", "associate": "go together",
  ]

  static func apply(to pieces: inout Pieces) {
    guard let verb = GrammarGate.finiteVerb(in: pieces),
      let plain = forms[pieces.list[verb].lower], verb + 2 < pieces.count,
      pieces.list[verb + 1].lower == "with",
      !pieces.list[(verb + 2)...].contains(where: {
        WordClasses.finiteAuxiliaries.contains($0.lower)
          || WordClasses.finiteVerbs.contains($0.lower)
            && !WordClasses.nounLike.contains($0.lower)
      })
    else { return }
    pieces.replace(verb..<(verb + 1), with: plain)
  }
}
