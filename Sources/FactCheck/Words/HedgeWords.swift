extension CueTable {
  static let hedges: [Cue] = [
    Cue(
      .hedge, "hedge",
      [
        "may", "might", "could", "can", "possibl*", "probabl*", "perhaps", "potential*", "likely",
        "appear",
        "appears", "appeared", "seem", "seems", "seemed", "suggest*", "indicat*", "tend", "tends",
        "tended", "trend*", "presum*", "hypothes*", "hypothet*", "apparent*", "promising", "maybe",
        "putative*", "not certain", "uncertain*", "unclear", "unsure", "preliminary", "would",
        "suspect*",
        "believ*", "think", "thinks", "thought", "expect*", "plausib*", "imply",
        "implies",
        "implicat*", "suspected", "we propose", "speculat*",
        "assum*", "hint*", "point* to", "consistent with", "no clear", "chance", "able to",
        "wonder*", "conceivabl*", "supposed*", "in theory", "potentially", "propose*", "aim*",
        "to determine", "to find out",
        "asked",
        "to see", "whether", "if", "tried", "try",
      ],
      example: "The lamp may help people to sleep."),
    Cue(
      .hedge, "soft",
      [
        "estimat*", "support*", "evidence for|of|that", "should", "candidate", "warrant*", "often",
        "sometimes", "usually", "limited", "hope*", "clear", "considered", "hoping", "help*",
      ],
      example: "Lamps are often considered."),
    Cue(
      .attribution, "authors",
      [
        "the authors", "authors",
        "researchers say|said|think|believe|suggest|conclude|call|ask|write|wrote",
        "they conclude|say|suggest|think|believe|recommend|write|ask|call", "according to",
        "experts say|recommend|suggest|agree|agreed|think|advise", "expert* from", "panel",
        "guideline*",
        "recommendation*", "consensus",
        "we recommend|suggest|propose|conclude|believe|advise|argue",
        "writers", "society", "committee", "statement", "working group", "doctors writing",
        "it is recommended|suggested", "is|are|was|were recommended", "task force", "academy",
      ],
      example: "The authors say that the lamp may help."),
  ]
}
