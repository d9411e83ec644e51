import Language
import Literature

/// Funding, conflicts and the conclusion: found by label or cue, each with its passages.
enum PartReaders {
  /// Words by which authors say who paid.
  private static let paid: CueSet = [
    "funded by", "funded in part", "funded through", "financed by", "supported by a grant",
    "supported by grants", "supported by funding", "supported by the national",
    "supported in part by", "sponsored by", "grant from", "grants from", "financial support from",
    "financially supported", "funding was provided", "funding provided by", "received funding",
    "no funding", "funding source", "source of funding", "funding/", "no external funding",
    "no specific funding", "funding:", "support was provided by",
  ]
  /// The same said of this study; others may be of a service or of the studies reviewed.
  private static let ofThis: CueSet = [
    "this study was", "the study was", "study funded", "this trial was", "the trial was",
    "trial funded", "this work was", "the work was", "this research was", "the research was",
    "project is", "project was", "this manuscript was", "this paper was", "this review was",
    "this analysis was", "this article was", "this survey was", "no funding", "no external funding",
    "no specific funding", "funding:", "funding was provided", "funding provided by",
    "supported by a grant", "supported by grants", "grant from", "grants from",
    "support was provided by", "funding source", "source of funding",
  ]
  private static let spokenOf: CueSet = [
    "publicly funded", "federally funded", "funding agenc", "research funding", "funding polic",
    "funders", "funding sources and", "funding for", "privately funded", "industry-funded",
    "need for funding", "funding and", "funding, ",
  ]
  private static let interests: CueSet = [
    "conflict of interest", "conflicts of interest", "competing interest", "nothing to disclose",
    "no disclosure", "declare no", "declares no", "declared no", "personal fees", "honoraria",
    "employee of", "employees of", "employed by", "shareholder", "speaker fees", "speaking fees",
    "consulting fees", "salary support from", "advisory board",
  ]
  private static let ownInterests: CueSet = [
    "author", "nothing to disclose", "declare", "personal fees", "shareholder", "salary support",
    "no conflict", "no competing", "consulting fees", "speaker fees",
  ]

  static func funding(
    _ study: Study, _ sentences: [Sentence]
  ) -> (funding: SourcedText?, isUnsure: Bool) {
    if !study.funding.isEmpty {
      return (
        SourcedText(text: study.funding.joined(separator: "; "), sources: ["m:funding"]), false
      )
    }
    func told(_ s: Sentence) -> (SourcedText?, Bool) {
      (SourcedText(text: s.passage.text, sources: [s.id]), false)
    }
    let abstract = sentences.filter(\.isAbstract)
    if let s = abstract.first(where: { $0.role == .funding && !isOfInterests($0) }) {
      return told(s)
    }
    let cued = abstract.filter { $0.has(paid) }
    if let s = cued.first(where: { $0.has(ofThis) || isDisclosure($0) || beginsWithFunded($0) }) {
      return told(s)
    }
    // A heading that ran into its text: "FundingSamplecorp".
    if let s = abstract.last, s.role != .background, s.tokens.count <= 4,
      s.word(0).hasPrefix("funding")
    {
      return told(s)
    }
    return (nil, cued.contains { !$0.has(spokenOf) && $0.role != .background })
  }

  static func conflicts(
    _ study: Study, _ sentences: [Sentence]
  ) -> (conflicts: SourcedText?, isUnsure: Bool) {
    if let text = study.conflicts, !text.isEmpty {
      return (SourcedText(text: text, sources: ["m:conflicts"]), false)
    }
    let abstract = sentences.filter(\.isAbstract)
    let cued = abstract.filter { $0.has(interests) }
    let own = cued.filter { isOfInterests($0) || isDisclosure($0) || $0.has(ownInterests) }
    if let first = own.first {
      return (
        SourcedText(text: first.passage.text, sources: own.prefix(3).map(\.id)), false
      )
    }
    return (nil, !cued.isEmpty)
  }

  private static func isDisclosure(_ s: Sentence) -> Bool {
    s.passage.section.lowercased().hasPrefix("disclosure")
  }

  private static func isOfInterests(_ s: Sentence) -> Bool {
    let label = s.passage.section.lowercased()
    return label.holds("conflict") || label.holds("interest")
  }

  private static func beginsWithFunded(_ s: Sentence) -> Bool {
    ["funded", "supported", "sponsored"].contains(s.word(0))
  }

  private static let concluding: CueSet = [
    "in conclusion", "we conclude", "to conclude", "in summary", "taken together",
    "collectively, ", "together, these", "together, our", "overall, these", "overall, our",
    "these findings suggest", "these results suggest", "our findings suggest",
    "our results suggest", "these data suggest", "our data suggest", "these findings indicate",
    "these results indicate", "our results indicate", "our findings indicate",
    "this study suggests", "our study suggests", "our study shows",
  ]
  /// What a review says it will do.
  private static let announcing: CueSet = [
    "review is intended", "review is to", "aim of this", "the review then", "purpose of this",
    "in this review we", "in this review, we", "this review summari", "this review discuss",
    "this review focus", "this review describes", "this review aims", "we review", "we summari",
    "we discuss", "is discussed", "are discussed", "are reviewed", "will be discussed",
    "will discuss", "will review", "we describe", "is reviewed",
  ]
  private static let hedgeWords: CueSet = [
    "may", "might", "could", "suggest", "appears", "appeared", "appear to", "seem", "possible",
    "possibly", "possibility", "probably", "probable",
    "perhaps", "imply", "implies", "potentially", "speculate", "postulate", "hypothesi",
  ]
  /// `could not` and a month are no hedges.
  private static let unhedged: CueSet = [
    "could not", "could be detected", "could be identified", "could be obtained",
    "could be measured", "could be observed", "could be demonstrated", "could be shown",
    "could be performed", "could be achieved", "could be confirmed", "could be caused",
    "could be found", "could be calculated", "suggestive of", "mayo ", "mayor", "possible score",
    "possible range", "could only", "could no longer", "could be predicted", "appeared in",
    "may 20",
    "in may", "as possible", "whenever possible", "where possible", "is possible to",
    "was possible to", "make it possible", "makes it possible",
    "in mind the possibility", "exclude the possibility", "rule out the possibility",
  ]

  /// The authors' conclusion; without one of its own the first sentences that conclude.
  static func conclusion(
    _ sentences: [Sentence], design: Design?
  ) -> Evidence.Conclusion? {
    let isReview = design == .narrativeReview
    let abstract = sentences.filter(\.isAbstract)
    let last = abstract.filter { $0.role == .conclusions && !$0.has(paid) }
    let spoken = abstract.filter { $0.has(concluding) }
    var told = (last.isEmpty ? spoken : last).filter { !$0.has(announcing) || $0.has(concluding) }
    if told.isEmpty { told = spoken }
    // "Conclusion: this review is intended to …": what it comes to was told before.
    if told.isEmpty, !last.isEmpty {
      told = abstract.filter { $0.role == .results && !$0.has(announcing) }.suffix(1)
    }
    guard !told.isEmpty else { return nil }
    let marked = told.filter { $0.has(concluding) }.prefix(1).map(\.id)
    let sources = marked + told.map(\.id).filter { !marked.contains($0) }
    let isOfTexts = marked.isEmpty && told.allSatisfy { $0.roleCertainty < 1 }
    let isHedged = (isOfTexts && isReview ? told.suffix(1) : told[...]).contains(where: hedges)
    return Evidence.Conclusion(
      hedged: isHedged,
      sources: told.map(\.id).filter { Set(sources.prefix(3)).contains($0) })
  }

  /// More words of care than phrases that only look like them.
  private static func hedges(_ s: Sentence) -> Bool {
    guard s.has(hedgeWords) else { return false }
    return !s.has(unhedged)
      || hedgeWords.hits(in: s.lower).count > unhedged.hits(in: s.lower).count
  }
}
