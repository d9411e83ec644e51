import Language
import Literature

/// Harms, limits, funding, conflicts and conclusion: found by cue, each with its passages.
enum PartReaders {
  static let limitCues: CueSet = [
    "limitation", "limited by", "small sample", "sample size", "underpowered",
    "should be interpreted",
    "larger studies", "larger trials", "larger cohort", "further studies", "further research",
    "future studies", "further investigation", "more research", "needs to be confirmed",
    "confirm these", "confirm our", "caution", "cannot be excluded", "retrospective nature",
    "is needed", "are needed", "is warranted", "are warranted", "are required", "is required",
    "risk of bias", "low quality", "quality of evidence", "low certainty", "heterogeneity among",
    "preliminary", "future research", "future work", "larger trial", "larger sample",
    "remains to be", "short follow-up", "small number",
  ]
  static let fundCues: CueSet = [
    "funded by", "funding", "supported by", "sponsored by", "grant from", "financial support",
    "grants from",
  ]
  private static let firmFundCues: CueSet = [
    "funded by", "supported by", "sponsored by", "grant from",
  ]
  static let conflictCues: CueSet = [
    "conflict of interest", "conflicts of interest", "competing interest", "disclosure",
    "declare no", "personal fees", "employee of", "employees of",
  ]
  static let hedges: CueSet = [
    "may", "might", "could", "suggest", "appear", "seem", "possib", "potential", "likely",
    "probably", "perhaps", "indicat", "promising", "preliminary", "trend", "tended",
  ]

  static func limits(_ sentences: [Sentence]) -> (limits: [SourcedText], isUnsure: Bool) {
    let told = sentences.filter {
      ($0.role == .conclusions || $0.role == .results || $0.role == .other) && $0.has(limitCues)
    }
    let list = told.prefix(3).map { SourcedText(text: $0.passage.text, sources: [$0.id]) }
    return (Array(list), false)
  }

  static func funding(
    _ study: Study, _ sentences: [Sentence]
  ) -> (funding: SourcedText?, isUnsure: Bool) {
    if !study.funding.isEmpty {
      return (
        SourcedText(text: study.funding.joined(separator: "; "), sources: ["m:funding"]), false
      )
    }
    for s in sentences where s.role == .funding && s.isAbstract {
      return (SourcedText(text: s.passage.text, sources: [s.id]), false)
    }
    let cued = sentences.first { $0.isAbstract && $0.has(fundCues) }
    if let cued, cued.has(firmFundCues), cued.role != .background {
      return (SourcedText(text: cued.passage.text, sources: [cued.id]), false)
    }
    return (nil, cued != nil)
  }

  static func conflicts(
    _ study: Study, _ sentences: [Sentence]
  ) -> (conflicts: SourcedText?, isUnsure: Bool) {
    if let text = study.conflicts, !text.isEmpty {
      return (SourcedText(text: text, sources: ["m:conflicts"]), false)
    }
    let cued = sentences.first { $0.isAbstract && $0.has(conflictCues) }
    return (nil, cued != nil)
  }

  private static let concluding: CueSet = [
    "in conclusion", "we conclude", "to conclude", "in summary", "taken together",
    "collectively, ", "together, these", "together, our", "these findings suggest",
    "these results suggest", "our findings suggest", "our results suggest", "these data suggest",
    "our data suggest", "these findings indicate", "these results indicate",
    "our results indicate", "our findings indicate",
  ]

  static func conclusion(_ sentences: [Sentence]) -> Evidence.Conclusion? {
    let told = sentences.filter {
      $0.isAbstract && ($0.role == .conclusions || $0.has(concluding))
    }
    guard !told.isEmpty else { return nil }
    return Evidence.Conclusion(
      hedged: told.contains { $0.has(hedges) }, sources: told.prefix(3).map(\.id))
  }
}
