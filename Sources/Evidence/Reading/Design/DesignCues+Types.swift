extension DesignCues {
  /// PubMed publication types, lower case (MeSH "Publication Characteristics").
  static let types: [String: Design] = [
    "randomized controlled trial": .rct, "clinical trial, phase iii": .rct,
    "controlled clinical trial": .nonrandomisedTrial, "clinical trial": .nonrandomisedTrial,
    "clinical trial, phase i": .nonrandomisedTrial,
    "meta-analysis": .systematicReview, "systematic review": .systematicReview,
    "review": .narrativeReview, "practice guideline": .guideline, "guideline": .guideline,
    "consensus development conference": .guideline, "case reports": .caseReport,
    "clinical trial protocol": .protocol, "editorial": .commentary, "comment": .commentary,
    "letter": .commentary, "news": .commentary, "personal narrative": .commentary,
    "biography": .commentary, "interview": .commentary,
  ]

  /// Types of records that only tell of another record.
  static let notices: WordSet = [
    "retraction of publication", "retraction notice", "published erratum", "expression of concern",
    "corrected and republished article",
  ]
}
