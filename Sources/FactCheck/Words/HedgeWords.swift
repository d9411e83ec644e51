extension CueTable {
  static let hedges: [Cue] = [
    Cue(
      .hedge, "hedge",
      [
        "may", "might", "could", "can", "possibl*", "probabl*", "perhaps", "potential*", "likely",
        "appear",
        "appears", "appeared", "seem", "seems", "seemed", "suggest*", "indicat*", "tend", "tends",
        "tended", "trend*", "presum*", "hypothes*", "hypothet*", "apparent*", "promising", "maybe",
        "putative*", "not certain", "uncertain*", "unclear", "preliminary", "would", "suspect*",
        "believ*", "think", "thinks", "thought", "expect*", "estimat*", "plausib*", "imply",
        "implies",
        "implicat*", "suspected", "we propose", "speculat*", "support*", "evidence for|of|that",
        "should",
        "assum*", "candidate", "hint*", "point* to", "consistent with", "warrant*", "no clear",
        "often",
        "sometimes", "usually", "limited", "hope*", "chance", "able to", "clear", "considered",
        "hoping",
        "wonder*", "in theory", "potentially", "propose*", "aim*", "to determine", "to find out",
        "asked",
        "to see", "whether", "if", "tried", "try", "help*",
      ],
      example: "The lamp may help people to sleep."),
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
