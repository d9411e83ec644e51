import Condition

/// Short forms written out for a place that stands alone: `sexual problems` for `SD`, from the
/// study's own introduction or the profile.
struct HeadlineWords {
  let context: StudyContext
  let rewriter: SentenceRewriter

  /// The sentence with every short form written out that can be; the others stay for the gate.
  func expanded(_ sentence: String) -> String {
    var pieces = Pieces(TermMark.plain(sentence))
    var isChanged = false
    let isLaboratory = context.evidence.stage == .laboratory
    for index in pieces.list.indices.reversed() where pieces.list[index].isWord {
      let next = index + 1 < pieces.count ? pieces.list[index + 1] : nil
      guard HeadlineGate.isShortForm(at: index, in: pieces, isLaboratory: isLaboratory),
        !(pieces.list[index].glued && index > 0),
        next.map({ !$0.glued || [".", ",", ";", ")", ":"].contains($0.text) }) ?? true,
        let long = long(pieces.list[index].text, next: next)
      else { continue }
      pieces.replace(index..<(index + 1), with: long)
      isChanged = true
    }
    return isChanged ? Tidy.sentence(pieces.text) : sentence
  }

  private func long(_ short: String, next: Piece?) -> String? {
    let isPlural = short.hasSuffix("s")
    let single = isPlural ? String(short.dropLast()) : short
    if let own = context.abbreviations[short] ?? context.abbreviations[single] {
      let phrase = rewriter.phrase(own).map(TermMark.plain) ?? rewriter.lowerFirst(own)
      let isGrown = isPlural && context.abbreviations[short] == nil && !phrase.hasSuffix("s")
      return isGrown ? Inflector.plural(phrase) : phrase
    }
    switch context.lexicon.entries(named: short).first {
    case .term(let index):
      let term = context.profile.terms[index]
      return term.lay ?? term.name
    case .type(let index): return context.profile.types[index].lay
    case .model:
      // `EAE signs`: the phrase stands for the animals' illness only where nothing hangs on it.
      let isFree = next.map { !$0.isWord || WordClasses.endsPhrase($0.lower) } ?? true
      return isFree ? "a disease like \(context.profile.short)" : nil
    default: return nil
    }
  }
}
