/// By which words a text speaks of harms, funding and limits, or says that something is missing.
extension CueTable {
  static let completeness: [Cue] = [
    Cue(
      .harm, "harms",
      [
        "side effect*", "adverse", "safety", "toler*", "harm", "harms", "harmful", "toxic*",
        "complication*", "unwanted effect*", "unwanted event*", "infection*", "serious event*",
        "discontinued due",
        "adrs", "aes", "saes", "teae*", "pml",
        "unsafe", "malignanc*", "injection site", "infusion related", "infusion reaction*",
        "bradycardia", "lymphopenia", "safe",
      ],
      example: "Side effects were mild."),
    Cue(
      .funding, "funding",
      [
        "funded", "funding", "fund", "grant", "grants", "sponsor*", "paid for", "financed",
        "financial support", "supported by",
      ], example: "The study was funded by a lamp maker."),
    Cue(
      .limits, "limits",
      [
        "limitation*", "limited by", "limit", "larger studies", "further studies",
        "further research", "more research", "caution", "bias", "biased", "small sample",
        "cannot show", "cannot tell", "does not prove", "no comparison", "no group to compare",
      ], example: "A limitation is the small sample."),
    Cue(
      .absentSaid, "absent",
      [
        "not in the abstract", "abstract does not say", "abstract does not report",
        "does not report", "not reported", "are not reported", "is not reported", "not given",
        "not mentioned", "not stated", "does not say", "not described", "does not mention",
        "not say",
      ],
      example: "Not in the abstract: funding."),
  ]
}
