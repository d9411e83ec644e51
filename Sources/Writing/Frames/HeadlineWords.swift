import Condition
import Language

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
    for index in pieces.list.indices.reversed()
    where index < pieces.count && pieces.list[index].isWord {
      let next = index + 1 < pieces.count ? pieces.list[index + 1] : nil
      guard HeadlineGate.isShortForm(at: index, in: pieces, isLaboratory: isLaboratory) else {
        continue
      }
      // `6MWT`: the number is part of the name.
      let isNumbered = index > 0 && pieces.list[index].glued && pieces.list[index - 1].isNumber
      let start = isNumbered ? index - 1 : index
      let name =
        isNumbered ? pieces.list[start].text + pieces.list[index].text : pieces.list[index].text
      guard var long = long(name, next: next), !(pieces.list[start].glued && start > 0) else {
        continue
      }
      if let article = article(for: name, as: long), NounPhrase.takesArticle(at: start, in: pieces)
      {
        long = "\(article) \(long)"
      }
      for article in ["the ", "a ", "an "]
      where long.hasPrefix(article) && !NounPhrase.takesArticle(at: start, in: pieces) {
        long = String(long.dropFirst(article.count))
      }
      // `TRF-treated`: one word may stand before a hyphen, a phrase may not.
      let isFree =
        next.map { !$0.glued || [".", ",", ";", ")", ":"].contains($0.text) } ?? true
      guard isFree || next?.text == "-" && !long.contains(" ") && !long.hasSuffix("s") else {
        continue
      }
      pieces.replace(start..<(index + 1), with: long)
      isChanged = true
    }
    return isChanged ? Tidy.sentence(pieces.text) : sentence
  }

  /// The study's own long form, also of a short form that the profile knows for something else:
  /// `SD` may be sexual dysfunction.
  private func own(_ short: String) -> String? {
    for passage in context.evidence.passages {
      for one in AbbreviationReader.abbreviations(in: passage.text) where one.short == short {
        return one.long
      }
    }
    return nil
  }

  private func article(for short: String, as long: String) -> String? {
    guard case .term(let index) = context.lexicon.entries(named: short).first else { return nil }
    let term = context.profile.terms[index]
    return term.lay == long ? term.article : nil
  }

  private func long(_ short: String, next: Piece?) -> String? {
    let isPlural = short.hasSuffix("s")
    let single = isPlural ? String(short.dropLast()) : short
    if let own = context.abbreviations[short] ?? context.abbreviations[single] ?? own(single) {
      var phrase = rewriter.phrase(own).map(TermMark.plain) ?? rewriter.lowerFirst(own)
      // `RNFL thinning`: plain words with a preposition inside fit only where the noun phrase ends.
      let isFree = next.map { !$0.isWord || WordClasses.endsPhrase($0.lower) } ?? true
      if !isFree, Pieces(phrase).contains(anyOf: WordClasses.prepositions) {
        phrase = rewriter.lowerFirst(own)
      }
      let isGrown = isPlural && context.abbreviations[short] == nil && !phrase.hasSuffix("s")
      return isGrown ? Inflector.plural(phrase) : phrase
    }
    switch context.lexicon.entries(named: short).first {
    case .term(let index):
      let term = context.profile.terms[index]
      // `GCIPL thickness`: a plain phrase fits only where the noun phrase ends.
      let isFree = next.map { !$0.isWord || WordClasses.endsPhrase($0.lower) } ?? true
      guard let lay = term.lay, isFree || !lay.contains(" ") else { return term.name }
      return lay
    case .type(let index): return context.profile.types[index].lay
    case .model:
      // `EAE signs`: the phrase stands for the animals' illness only where nothing hangs on it.
      let isFree = next.map { !$0.isWord || WordClasses.endsPhrase($0.lower) } ?? true
      return isFree ? "a disease like \(context.profile.short)" : nil
    default: return nil
    }
  }
}
