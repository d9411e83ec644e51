extension CueTable {
  static let strength: [Cue] = [
    Cue(
      .causal, "cause",
      [
        "cause", "causes", "caused", "causing", "lead to", "leads to", "led to", "leading to",
        "result* in",
        "prevent*", "reduces", "reduce", "reduced the", "reducing", "lowers", "lowered the",
        "lowering",
        "increases", "raises", "improves", "improve", "improving", "protects", "protect",
        "protected",
        "protecting", "because of the", "due to", "thanks to", "makes people", "triggers",
        "triggered",
        "trigger", "worsens", "brings about", "brought about", "produces", "slows", "slow down",
        "halts",
        "reverses", "drives", "is responsible for", "boosts", "delays", "stops",
        "make|makes|made people|patients|them|it|those", "is|was|are|were what", "bring on",
        "bringing on", "brought on", "brings on", "sets off", "set off", "sparks", "sparked",
        "fuels", "fuelled",
        "cut", "cuts", "wards off", "warded off", "keeps at bay", "kept at bay", "held back",
        "holds back", "gives rise to", "gave rise to", "drove", "contribut* to", "attribut* to",
        "induces", "induced", "as a result of",
      ],
      example: "Lamps lead to better sleep."),
    Cue(
      .association, "link",
      [
        "associat*", "correlat*", "link*", "related", "relation*", "predict*", "goes with",
        "went with",
        "go together", "risk factor*", "connected", "connection*", "more common in", "tied to",
        "odds", "hazard",
      ],
      example: "Lamps were linked to better sleep."),
    Cue(
      .proof, "proof",
      [
        "prove", "proves", "proved", "proof", "proven that", "definitive*", "conclusively",
        "beyond doubt",
        "without doubt", "undoubtedly", "guarantee*", "confirms that", "establishes that",
        "shows that it works",
        "works for everyone", "always works", "certainly", "clearly shows",
        "demonstrates conclusively",
        "no doubt", "it is certain", "it works", "really works",
      ],
      example: "This proves that lamps help."),
    Cue(
      .correlation, "correlation", ["correlat*", "correlation*"],
      example: "Light correlated with sleep."),
    Cue(
      .significance, "significant", ["significant*", "statistically"],
      example: "The difference was significant."),
    Cue(
      .magnitude, "dramatic",
      [
        "dramatic*", "huge", "enormous*", "massive*", "remarkabl*", "striking*", "hugely", "vast*",
        "tremendous*",
        "drastic*", "impressive*", "sharply", "incredibl*",
      ],
      example: "There was a dramatic fall in errors."),
    Cue(
      .magnitude, "big",
      [
        "powerful*", "extremely", "profound*", "substantial*", "considerabl*", "strong", "strongly",
        "meaningful*", "markedly", "marked",
        "a lot", "much",
        "greatly", "major", "important", "large", "far",
      ],
      example: "There was a considerable fall in errors."),
  ]
}
