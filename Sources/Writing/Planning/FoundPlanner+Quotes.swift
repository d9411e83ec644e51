import Evidence
import FactCheck

/// Results in the authors' words.
extension FoundPlanner {
  /// Better the main result in the authors' words than a lesser one in ours, where a person can read
  /// them.
  func mayLeadQuoted(_ passage: Passage) -> Bool {
    context.evidence.species != .animal
      && Quotation(passage, isMain: true)?.explained(context) != nil
  }

  /// The sentence, or where it is too long and must not be lacking, its end behind a beginning in our
  /// words.
  func quotes(_ passage: Passage, isMain: Bool) -> [Candidate] {
    if let quote = quote(passage, isMain: isMain) { return [quote] }
    return isMain
      ? PartQuotation(context: context, rewriter: rewriter).candidates(passage) : []
  }

  func quote(
    _ passage: Passage, longest: Int = Quotation.longest, isMain: Bool = false
  ) -> Candidate? {
    // A fragment is no sentence, whoever wrote it.
    let pieces = Pieces(passage.text)
    guard GrammarGate.finiteVerb(in: pieces) != nil,
      let quote = Quotation(
        passage, longest: longest, isMain: isMain, ofAnimals: context.evidence.species == .animal)
    else { return nil }
    let text = (isMain ? quote.explained(context) : nil) ?? quote.text
    return Candidate(
      .quote,
      [Statement(text: "In the authors’ words: \(text)", kind: .quote, sources: [passage.id])],
      quoted: quote.words)
  }
}
