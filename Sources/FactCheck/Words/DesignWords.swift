/// By which words a text shows how a study was done.
extension CueTable {
  static let designs: [Cue] = [
    Cue(
      .randomised, "randomised",
      [
        "randomi*", "randomly", "rct", "rcts", "placebo controlled", "double blind*",
        "crossover trial", "cross over trial", "mendelian randomi*",
      ],
      example: "Readers were randomised to lamps."),
    Cue(
      .observational, "observational",
      [
        "observational", "cohort*", "registry", "registries", "register", "cross sectional",
        "retrospective*", "case control", "survey*", "questionnaire*", "case report", "case series",
        "database*", "longitudinal", "medical records", "chart review", "electronic health",
        "population based", "prospective cohort", "real world", "single arm", "open label",
        "uncontrolled", "claims data", "we report", "interview*", "correlat*", "associated with",
        "association*",
      ],
      example: "In an observational study lamps were counted."),
    Cue(
      .synthesis, "synthesis",
      [
        "systematic* review*", "meta analy*", "metaanaly*", "pooled", "literature search",
        "cochrane", "network meta*",
      ],
      example: "We did a systematic review of lamps."),
    Cue(
      .noComparison, "no comparison",
      [
        "no comparison", "no group to compare", "no control group", "no comparison group",
        "not compared with", "nothing to compare", "no other group", "without a comparison",
        "without a control group", "was no control", "no placebo group", "not compared",
      ],
      example: "There was no comparison."),
    Cue(
      .planned, "planned",
      [
        "will", "protocol", "planned", "plan to", "plans to", "is designed to", "are designed to",
        "to be recruited",
      ],
      example: "The trial will enrol 30 readers."),
  ]
}
