/// Outcomes whose rise is bad, and outcomes whose rise is good, by the word alone.
extension CueTable {
  static let valence: [Cue] = [
    Cue(
      .badOutcome, "bad",
      [
        "relaps*", "flare*", "disab*", "pain", "fatigue", "tired*", "symptom*", "lesion*", "spots",
        "infection*", "atrophy", "shrink*", "inflamm*", "depress*", "anxi*", "spastic*",
        "death*", "mortality", "adverse", "side effect*", "risk", "progression", "worsening",
        "damage", "loss", "impairment", "edss", "severity", "stress", "burden", "falls",
        "hospitali*", "errors", "complication*", "neurodegenerat*",
        "demyelinat*", "stiffness", "insomnia", "incontinence", "tremor", "scars", "illness",
        "disease activity", "attacks", "exacerbation*", "seizures", "weakness", "problems",
        "toxicity", "cancer*",
      ],
      example: "Fatigue was rated."),
    Cue(
      .goodOutcome, "good",
      [
        "quality of life", "walking speed", "walking distance", "survival", "memory", "cognition",
        "balance", "mobility", "strength", "sleep quality", "mood", "well being", "wellbeing",
        "remyelination", "repair", "recovery", "function", "performance",
        "adherence", "satisfaction", "knowledge", "vision", "cognitive function", "walking",
        "fitness", "endurance", "independence", "employment", "remission",
      ],
      example: "Walking speed was rated."),
  ]
}
