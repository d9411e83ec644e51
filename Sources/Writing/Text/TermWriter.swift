import Condition
import Language

/// Puts the profile's plain words in the place of medical ones, where the grammar lets it.
struct TermWriter {
  let context: StudyContext
  /// Only plain words that are no longer than the study's: for a sentence that would be too long.
  var isBrief = false

  /// A plain word fits only where the noun phrase ends with the medical word: `optic neuritis attack`
  /// cannot become `inflammation of the eye nerve attack`.
  /// - Parameter matches: the terms of the text from which the pieces came.
  func write(_ pieces: inout Pieces, matches: [Lexicon.Match]) {
    let matches = Self.best(of: matches)
    var taken = pieces.list.count
    for match in matches.reversed() {
      guard let range = range(of: match, in: pieces), range.upperBound <= taken,
        let (text, used) = replacement(match, at: range, in: pieces)
      else { continue }
      replace(&pieces, used, with: text)
      taken = used.lowerBound
    }
    AbbreviationWriter(context: context).write(&pieces)
  }

  /// One match for each stretch of text: what the condition is called comes before its glossary entry,
  /// a scale's plain words stand in the glossary.
  private static func best(of matches: [Lexicon.Match]) -> [Lexicon.Match] {
    var best: [Lexicon.Match] = []
    for match in matches {
      if let last = best.last, last.start == match.start, last.end == match.end {
        switch last.entry {
        // A scale's and an animal model's plain words stand in the glossary.
        case .scale, .model: best[best.count - 1] = match
        default: break
        }
        continue
      }
      best.append(match)
    }
    return best
  }

  private func replace(_ pieces: inout Pieces, _ range: Range<Int>, with text: String) {
    var piece = Piece(text, kind: .word, glued: pieces.list[range.lowerBound].glued)
    piece.lower = TermMark.plain(text).lowercased()
    piece.start = pieces.list[range.lowerBound].start
    piece.end = pieces.list[range.upperBound - 1].end
    pieces.list.replaceSubrange(range, with: [piece])
  }

  private func range(of match: Lexicon.Match, in pieces: Pieces) -> Range<Int>? {
    guard let first = pieces.list.firstIndex(where: { $0.start == match.start }) else { return nil }
    guard let last = pieces.list[first...].firstIndex(where: { $0.end == match.end }) else {
      return nil
    }
    return first..<(last + 1)
  }

  private func replacement(
    _ match: Lexicon.Match, at range: Range<Int>, in pieces: Pieces
  ) -> (String, Range<Int>)? {
    let printed = pieces.slice(range).text
    // `MS-related`, `anti-CD20`: part of a longer word.
    let gluedBefore = pieces.list[range.lowerBound].glued && range.lowerBound > 0
    if gluedBefore, pieces.list[range.lowerBound - 1].text != "(" { return nil }
    let next = range.upperBound < pieces.count ? pieces.list[range.upperBound] : nil
    let gluedAfter = next.map { $0.glued && $0.kind != .punctuation || $0.text == "-" && $0.glued }
    if gluedAfter == true, match.entry != .condition { return nil }
    if isBehindOwner(range.lowerBound, in: pieces) { return nil }
    switch match.entry {
    case .condition:
      let used = swallowShortForm(range, in: pieces)
      if printed.lowercased().hasPrefix("pw") {
        return ("people with \(context.profile.short)", used)
      }
      return (context.profile.short, used)
    case .model:
      return nil
    case .type(let index):
      let type = context.profile.types[index]
      let used = swallowShortForm(range, in: pieces)
      return (type.lay, used)
    case .treatment(let index):
      let treatment = context.profile.treatments[index]
      guard treatment.kind == "disease_modifying" || treatment.kind == "symptomatic" else {
        return nil
      }
      let used = swallowShortForm(range, in: pieces)
      guard let brand = treatment.brands.first, printed.lowercased() != brand.lowercased() else {
        return nil
      }
      let name =
        printed.first?.isUppercase == true && treatment.forms.contains(printed)
        ? treatment.name
        : printed.lowercased() == treatment.name.lowercased()
          ? treatment.name : printed
      return (
        TermMark.mark(
          key: "treatment:\(treatment.id)", first: "\(name) (\(brand))", later: name, alone: name),
        used
      )
    case .scale:
      return nil
    case .term(let index):
      let term = context.profile.terms[index]
      // Designs and statistics are said by the frames; their plain words stand in the glossary.
      if term.category == "design" || term.category == "statistic" { return nil }
      // `PD` of a study that says what it stands for is not the glossary's.
      if context.abbreviations[printed] != nil { return nil }
      // `TREMOR`, which the glossary writes small: the name of a device or a score.
      if isNameInCapitals(printed, term) { return nil }
      return plainWords(for: term, printed: printed, range, in: pieces)
    }
  }

  private static let adjectives: Set<String> = ["active", "deep", "rare", "short-term", "other"]

  private func plainWords(
    for term: Term, printed: String, _ range: Range<Int>, in pieces: Pieces
  ) -> (String, Range<Int>)? {
    guard var lay = term.lay else { return written(term, printed, range, in: pieces) }
    guard lay.lowercased() != printed.lowercased() else { return nil }
    if sharesNoun(range, in: pieces) || repeats(lay, before: range.lowerBound, in: pieces) {
      return nil
    }
    var used = swallowShortForm(range, in: pieces)
    if isBrief, !isShortForm(printed) || printed == "MRI",
      Measure.words(in: lay) > Measure.words(in: printed)
    {
      return nil
    }
    // `adherence to treatment`: what is an action in plain words takes no `to`.
    if used.upperBound < pieces.count, pieces.list[used.upperBound].lower == "to",
      lay.split(separator: " ").first?.hasSuffix("ing") == true
    {
      return nil
    }
    if isSingular(used.lowerBound, in: pieces), lay.hasSuffix("s"), !lay.hasSuffix("ss") {
      lay = Inflector.singular(lay)
      // `an antibody test`: the singular of the plain word is the printed one.
      guard lay.lowercased() != printed.lowercased() else { return nil }
    }
    let last = String(lay.split(separator: " ").last ?? "")
    // `EDSS score`: the plain word `disability score` already says it.
    if used.upperBound < pieces.count {
      let next = pieces.list[used.upperBound].lower
      if next == last || next == Inflector.plural(last) {
        if next != last { lay = Inflector.plural(lay) }
        used = used.lowerBound..<(used.upperBound + 1)
      }
    }
    let isPhraseEnd =
      used.upperBound >= pieces.count
      || pieces.list[used.upperBound].kind == .punctuation
        && !pieces.list[used.upperBound].glued
      || [",", ".", ";", ")"].contains(pieces.list[used.upperBound].text)
      || WordClasses.endsPhrase(pieces.list[used.upperBound].lower)
    let hasInnerPreposition = lay.split(separator: " ").contains {
      WordClasses.prepositions.contains(String($0))
    }
    if !isPhraseEnd, hasInnerPreposition || lay.contains(" ") { return nil }
    // `antibody testing`: before a noun the word stays single.
    if !isPhraseEnd, lay.hasSuffix("s"), !printed.hasSuffix("s") { return nil }
    if isPlural(printed, term), used.count == range.count {
      // `medicine that weakens the immune system` has its noun in front.
      let isClause = lay.contains(" that ") || lay.hasSuffix(" first")
      guard !hasInnerPreposition, !isClause else { return nil }
      if Inflector.isUncountable(lay) {
        let next = used.upperBound < pieces.count ? pieces.list[used.upperBound].lower : ""
        if ["were", "are", "have"].contains(next) { return nil }
      } else if !lay.hasSuffix("s") {
        lay = Inflector.plural(lay)
      }
    }
    // `of the spinal cord lesion`: a plain phrase with a preposition after a modifier reads crooked.
    let opens = NounPhrase.opens(at: used.lowerBound, in: pieces)
    // `MRI activity`, `mental fatigue`: an adjective of ours does not stand behind another word.
    if !opens, let first = lay.split(separator: " ").first, lay.contains(" "),
      Self.adjectives.contains(String(first))
    {
      return nil
    }
    // `CMV seropositivity`: what is an action in plain words takes no noun before it.
    let isAction = lay.split(separator: " ").first.map { $0.hasSuffix("ing") && $0.count > 4 }
    if hasInnerPreposition || isAction == true && lay.contains(" "), !opens { return nil }
    // `good compliance and adherence`: nor does it stand beside a noun.
    if ["taking ", "being ", "keeping "].contains(where: lay.hasPrefix), used.lowerBound > 0,
      ["and", "or"].contains(pieces.list[used.lowerBound - 1].lower)
    {
      return nil
    }
    if hasInnerPreposition, isPaired(behind: used.upperBound, in: pieces) { return nil }
    if let article = term.article, article != "the", lay == term.lay, isPhraseEnd, !opens,
      lacksArticle(used.lowerBound, in: pieces)
    {
      return nil
    }
    if let article = term.article, lay == term.lay, isPhraseEnd,
      NounPhrase.takesArticle(at: used.lowerBound, in: pieces),
      article == "the" || !isListed(at: used.lowerBound, in: pieces)
    {
      lay = "\(article) \(lay)"
    }
    // The bracket shows the word the study prints, so that a reader can find it there.
    let isName = isShortForm(printed) || context.names.contains(printed)
    let hasLaterCapital = printed.dropFirst().contains(where: \.isUppercase)
    let isOneWord = !printed.contains(" ")
    // `Tregs`: a capital in the middle of a sentence, or one that the glossary writes.
    let isWritten = ([term.name] + term.forms).contains { printed == $0 || printed == $0 + "s" }
    let medical =
      (isName && !isOneWord) || hasLaterCapital || isWritten && isOneWord
      ? printed : LowerCase.first(of: printed)
    let isSelfExplaining = printed.contains(context.profile.short) && printed.contains(" ")
    return (
      TermMark.mark(
        key: "glossary:\(term.id)",
        first: isSelfExplaining || isHeld(medical, by: lay)
          ? lay : "\(lay) (\(medical))",
        later: lay, alone: lay), used
    )
  }

  private func isNameInCapitals(_ printed: String, _ term: Term) -> Bool {
    printed.utf8.count >= 4 && printed.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
      && !([term.name] + term.forms).contains(printed)
  }

  func isShortForm(_ text: String) -> Bool {
    text.utf8.filter { $0 >= 0x41 && $0 <= 0x5A }.count > 1 && !text.contains(" ")
  }

  private func isPlural(_ printed: String, _ term: Term) -> Bool {
    printed.hasSuffix("s") && !printed.hasSuffix("ss") && !printed.hasSuffix("is")
      && ([term.name] + term.forms).allSatisfy { $0.lowercased() != printed.lowercased() }
  }

  /// `multiple sclerosis (MS)`: the short form in brackets goes with the name.
  private func swallowShortForm(_ range: Range<Int>, in pieces: Pieces) -> Range<Int> {
    let open = range.upperBound
    guard open + 2 < pieces.count, pieces.list[open].text == "(" else { return range }
    for close in (open + 2)..<min(open + 5, pieces.count) where pieces.list[close].text == ")" {
      let inside = pieces.slice((open + 1)..<close).text
      let isShort =
        isShortForm(inside) || isShortForm(String(inside.dropLast(inside.hasSuffix("s") ? 1 : 0)))
      return isShort ? range.lowerBound..<(close + 1) : range
    }
    return range
  }
}
