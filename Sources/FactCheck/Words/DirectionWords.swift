/// Words of change. `up` and `down` say where a figure went; `better` and `worse` what it means.
extension CueTable {
  static let directions: [Cue] = [
    Cue(
      .up, "up",
      [
        "increas*", "higher", "more", "rose", "rise", "rises", "risen", "rising", "raise", "raised",
        "raises", "raising", "greater", "elevat*", "longer", "larger", "bigger", "upregulat*",
        "up regulat*", "grew", "grow", "grows", "gained", "enhanc*", "boost*",
        "doubled",
        "tripled", "faster", "accelerat*", "thicker", "exceeded", "exceed", "heightened",
        "amplif*", "intensif*", "went up", "go up", "goes up",
        "stronger",
        "augment*", "prolong*", "lengthen*", "strengthen*", "gain of", "gains in|of", "climb*",
      ],
      example: "Body weight increased in the lamp group."),
    Cue(
      .down, "down",
      [
        "decreas*", "rarer", "lower", "lowers", "lowered", "lowering", "fewer", "less", "fell",
        "fall in",
        "falls",
        "fallen", "reduc*", "declin*", "drop", "dropped", "drops", "shorter", "smaller",
        "diminish*",
        "downregulat*", "down regulat*", "shrank", "shrunk", "shrink", "shrinks", "suppress*",
        "inhibit*", "attenuat*",
        "slower", "slowed", "slows", "thinner", "thinning", "halved", "weaker", "minimi*",
        "lessen*",
        "went down", "go down", "goes down", "deplet*",
        "abolish*",
        "ameliorat*", "alleviat*", "eased", "ease", "relieve*", "mitigat*",
        "curb*", "dampen*", "shorten*", "cut by", "cut the|down", "cuts the|down", "halving",
      ],
      example: "Body weight decreased in the lamp group."),
    Cue(
      .better, "better",
      [
        "improv*", "better", "recover*", "benefi*", "superior*", "ameliorat*", "alleviat*",
        "favourabl*", "favorabl*", "reliev*", "healthier", "reversed", "reversal",
        "favored",
        "favoured",
      ],
      example: "Sleep improved in the lamp group."),
    Cue(
      .worse, "worse",
      [
        "worse", "worsen*", "deteriorat*", "poorer", "aggravat*", "exacerbate", "exacerbates",
        "exacerbated", "exacerbating",

        "inferior", "harmed", "unfavourabl*", "unfavorabl*",
      ],
      example: "Sleep worsened in the lamp group."),
    Cue(
      .difference, "difference",
      [
        "differ", "differs", "differed", "difference*", "different*", "changed", "change*",
        "affect", "affects",
        "affected", "effect", "effects", "influenc*", "impact*", "significant*", "associat*",
        "correlat*",
        "related", "link*", "relation*", "predict*", "altered", "response*", "respond*",
      ],
      example: "There was a difference between the lamps."),
  ]
}
