import Evidence
import FactCheck
import Language

/// A sentence too long to quote: its beginning in plain words, the rest as the authors printed it.
///
/// `The authors say that in people who walked daily, “fatigue was lower …”`,
/// `The authors say that improvement on a word list “mediated the association …”`.
struct PartQuotation {
  let context: StudyContext
  let rewriter: SentenceRewriter

  /// Words of ours in front of the quotation, without who says it.
  private static let longestOpening = 16

  /// The whole of the rest before a part of it, more of it before less.
  func candidates(_ passage: Passage) -> [Candidate] {
    if let known = rewriter.memo.partQuotations[passage.id] { return known }
    let candidates = freshCandidates(passage)
    rewriter.memo.partQuotations[passage.id] = candidates
    return candidates
  }

  private func freshCandidates(_ passage: Passage) -> [Candidate] {
    var pieces = Pieces(passage.text)
    guard !HeadlineChooser.isAdvice(pieces), OpenReference.found(in: pieces) == nil,
      !ViewFrame(context: context, rewriter: rewriter).isAdvice(passage)
    else { return [] }
    var lead = "The authors say that"
    if let opening = ViewOpening.lead(of: pieces) {
      lead = opening.text
      pieces = pieces.slice(opening.end..<pieces.count)
    } else {
      Openings.drop(from: &pieces)
    }
    if pieces.list.first?.text == "," { pieces = pieces.slice(1..<pieces.count) }
    guard let first = pieces.list.first, first.start >= 0, pieces.count > 6 else { return [] }
    let found = cuts(of: pieces).compactMap { cut in
      candidate(passage, pieces, cut, lead)
    }
    return found.filter { !$0.isCut }.map(\.candidate) + found.filter(\.isCut).map(\.candidate)
  }

  /// Where the quotation may begin: behind an opening phrase, or with the verb.
  private func cuts(of pieces: Pieces) -> [Int] {
    var cuts: [Int] = []
    var clause = 0
    if let comma = comma(endingOpeningOf: pieces) {
      cuts.append(comma + 1)
      clause = comma + 1
    }
    if let verb = verb(of: pieces.slice(clause..<pieces.count)) {
      cuts.append(clause + verb)
      cuts += seams(of: pieces, behind: clause + verb)
    }
    return cuts
  }

  /// Behind the verb, where a phrase or a second predicate begins; what is told in our words is as long
  /// as may be.
  private func seams(of pieces: Pieces, behind verb: Int) -> [Int] {
    let tokens = Tokenizer.tokens(in: pieces.text)
    guard tokens.count == pieces.count else { return [] }
    let tags = Tagger.standard.tags(of: tokens)
    var depth = 0
    var seams: [Int] = []
    for (index, piece) in pieces.list.enumerated().prefix(Self.longestOpening + 12) {
      if ["(", "["].contains(piece.text) { depth += 1 }
      if [")", "]"].contains(piece.text) { depth -= 1 }
      guard index > verb + 1, index + 1 < pieces.count, depth == 0,
        Self.seamWords.contains(piece.lower), !piece.glued,
        !WordClasses.endsPhrase(pieces.list[index - 1].lower), pieces.list[index - 1].text != ","
      else { continue }
      // `In mice and men`: only before a second verb is `and` a seam.
      if piece.lower == "and", !tags[index + 1].isFinite { continue }
      seams.append(index)
    }
    return seams.reversed()
  }

  private static let seamWords: Set<String> = [
    "in", "among", "after", "compared", "when", "because", "whereas", "during", "with", "by", "at",
    "and", "suggesting", "indicating", "including", "such", "following", "than", "due", "through",
  ]

  /// `After 12 weeks of yoga, …`
  private func comma(endingOpeningOf pieces: Pieces) -> Int? {
    guard Self.openers.contains(pieces.list[0].lower),
      let comma = pieces.list.prefix(Self.longestOpening + 2).firstIndex(where: { $0.text == "," }),
      comma > 1
    else { return nil }
    let rest = pieces.slice((comma + 1)..<pieces.count)
    return ClauseSplit.startsWithSubject(rest) && ClauseSplit.isClause(rest) ? comma : nil
  }

  private static let openers: Set<String> = [
    "in", "at", "after", "among", "during", "over", "for", "with", "by", "on", "of", "within",
    "when", "compared", "before", "following", "from", "under", "as", "because", "although",
    "while", "despite", "since", "throughout", "between", "across", "based", "using", "if",
  ]

  /// The verb of the main clause with what stands before it, where its subject is one phrase.
  private func verb(of clause: Pieces) -> Int? {
    // `The time spent outside was longer`: where the parser sees another verb than the lists, it is right.
    guard var verb = ParsedVerb.index(in: clause) ?? GrammarGate.finiteVerb(in: clause), verb > 0
    else { return nil }
    while verb > 1,
      clause.list[verb - 1].lower.hasSuffix("ly")
        || WordClasses.negations.contains(clause.list[verb - 1].lower)
    {
      verb -= 1
    }
    let subject = clause.slice(0..<verb)
    guard !subject.contains(anyOf: Self.subordinates), ClauseSplit.startsWithSubject(subject)
    else { return nil }
    return verb
  }

  private static let subordinates: Set<String> = [
    "that", "which", "who", "whose", "whom", "whether", "if", "when", "while", "although",
    "because", "since", "where", ";", ":", "there", "it", "this", "these", "they",
  ]

  private func candidate(
    _ passage: Passage, _ pieces: Pieces, _ cut: Int, _ lead: String
  ) -> (candidate: Candidate, isCut: Bool)? {
    let source = Array(passage.text.utf8)
    let own = pieces.slice(0..<cut)
    guard let from = own.list.first?.start, let to = own.list.last?.end, from >= 0, to > from,
      cut < pieces.count, pieces.list[cut].start > 0
    else { return nil }
    var opening = String(decoding: source[from..<to], as: UTF8.self)
    let isPhrase = opening.hasSuffix(",")
    if isPhrase { opening.removeLast() }
    let isWe = own.count == 1 && own.list[0].lower == "we"
    guard let told = isWe ? "" : rewriter.phrase(opening),
      Measure.words(in: TermMark.plain(told)) <= Self.longestOpening
    else { return nil }
    var rest = passage
    rest.text = String(decoding: source[pieces.list[cut].start...], as: UTF8.self)
    guard GrammarGate.finiteVerb(in: Pieces("it " + rest.text)) != nil,
      !IdleView.isIdle(rest.text), ![.step, .check].contains(ResultKind.of(rest.text)),
      let quote = Quotation(
        rest, isMain: true, ofAnimals: context.evidence.species == .animal),
      let quoted = quote.explained(context)
    else { return nil }
    let isTheirs = ["the researchers ", "the authors "].contains(where: told.hasPrefix)
    let said = isTheirs ? Inflector.capitalised(told) : "\(lead) \(told)\(isPhrase ? "," : "")"
    let text = "\(isWe ? "The authors" : said) \(quoted)"
    return (
      Candidate(
        .quote, [Statement(text: text, kind: .quote, sources: [passage.id])],
        quoted: quote.words),
      quoted.hasSuffix("…")
    )
  }
}
