import Evidence
import FactCheck

extension ResultHeadline {
  /// The claim of a title of people that is a sentence, told as what this study saw.
  func claim(_ people: PeoplePhrase?) -> [Candidate] {
    guard let title = TitlePhrase(context: context, rewriter: rewriter).parts.first,
      let passage = context.passage("t")
    else { return [] }
    let pieces = Self.withoutMethod(Pieces(title))
    if let null = Self.null(pieces), case let told = rewriter.rewrite(null),
      let plain = told.first, SentenceRewriter.standAlone(told)
    {
      return framed(plain.text, kind: .finding, passage: passage, people)
    }
    guard TitleVerbs.stand(in: pieces), !pieces.contains(anyOf: Self.asked),
      let first = pieces.list.first, !WordClasses.finiteAuxiliaries.contains(first.lower),
      !first.lower.hasSuffix("ing"), let told = PastTense.told(pieces), !actsUnassigned(told)
    else { return [] }
    let sentences = rewriter.rewrite(Inflector.capitalised(told.text))
    guard sentences.count == 1 else { return [] }
    return framed(sentences[0].text, kind: .finding, passage: passage, people)
  }

  /// `Early treatment delayed disability`, where nobody was assigned to it: only a link was seen.
  private func actsUnassigned(_ claim: Pieces) -> Bool {
    guard [.cohort, .caseControl, .registry].contains(evidence.design),
      let verb = GrammarGate.finiteVerb(in: claim)
    else { return false }
    return Self.actions.contains { claim.list[verb].lower.hasPrefix($0) }
  }

  private static let actions = [
    "accelerat", "aggravat", "alleviat", "boost", "caus", "decreas", "delay", "drive", "drove",
    "enhanc", "improv", "increas", "induc", "lead", "led", "lower", "prevent", "promot", "protect",
    "reduc", "revers", "slow", "suppress", "trigger", "worsen",
  ]

  /// `Yoga is linked to sleep using a mixed model in a large cohort`: how it was worked out is no part
  /// of the claim.
  private static func withoutMethod(_ title: Pieces) -> Pieces {
    guard let using = title.list.firstIndex(where: { $0.lower == "using" }), using > 5 else {
      return title
    }
    let main = title.slice(0..<using)
    return TitleVerbs.stand(in: main) && !title.slice(using..<title.count).contains("than")
      ? main : title
  }

  /// `No effect of yoga on pain` as a sentence.
  private static func null(_ title: Pieces) -> String? {
    guard title.list.first?.lower == "no", !TitleVerbs.stand(in: title),
      title.list.prefix(4).contains(where: { nulls.contains($0.lower) }),
      !title.contains(anyOf: asked)
    else { return nil }
    let rest = title.slice(1..<title.count)
    let isClear = ["clear", "significant"].contains(rest.list[0].lower)
    return "There was no \(isClear ? "" : "clear ")\(rest.text)."
  }

  static let nulls: Set<String> = [
    "effect", "effects", "association", "associations", "difference", "differences", "benefit",
    "influence", "impact", "link", "relationship", "correlation", "increase", "change",
  ]

  private static let asked: Set<String> = [
    "?", ":", "how", "what", "why", "we", "whether", "our", "towards",
  ]
}
