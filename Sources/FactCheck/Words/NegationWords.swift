extension CueTable {
  static let negation: [Cue] = [
    Cue(
      .negator, "not",
      [
        "no", "not", "without", "never", "neither", "nor", "none", "cannot", "nobody", "nothing",
        "don't", "doesn't", "didn't", "isn't", "wasn't", "weren't", "aren't", "hasn't", "haven't",
        "can't", "couldn't", "won't", "wouldn't", "don’t", "doesn’t", "didn’t", "isn’t", "wasn’t",
        "weren’t", "aren’t", "can’t", "couldn’t", "nonsignificant", "non significant*",
        "insignificant*",
        "fail to", "fails to", "failed to", "failure to", "lack of", "lacked", "lacking", "lack",
        "lacks", "absence of", "absent", "unable to", "hardly any", "ruled out", "free of",
        "free from",
        "unlikely", "devoid of", "negative for", "little",
      ],
      example: "The lamp did not change the score."),
    Cue(
      .falseNegator, "not",
      [
        "not only", "not just", "not absent", "not without", "no longer than", "no more than",
        "no fewer than", "no less than", "not necessarily", "no doubt", "not merely",
        "not uncommon*",
        "not known|clear|certain|tested|reported|studied|given|mentioned", "not unusual",
        "not negligible", "cannot be excluded|ruled", "can not be excluded", "not all",
        "not every*",
        "whether or not", "or not",
      ],
      example: "The return was low but not absent."),
    Cue(
      .same, "same",
      [
        "no significant|clear|statistical|statistically|relevant|overall|meaningful|major|obvious|measurable difference|differences",
        "no statistically significant difference|differences", "no difference|differences",
        "no significant|clear change|changes", "no change|changes", "did not differ",
        "didn't differ",
        "not differ", "does not differ", "do not differ", "not different",
        "not significantly different",
        "not statistically different", "not statistically significant*", "was|were similar",
        "similar",
        "comparable", "stay|stays|stayed|remain|remains|remained the same", "unchanged",
        "unaffected", "equivalent",
        "the same in|for|with|as|between|across",
        "not significant",
        "no significant effect|association|correlation|increase|reduction|improvement",
        "no effect", "nonsignificant", "as good as", "no worse than",
        "non inferior*",
        "noninferior*", "about the same", "not significantly", "without significant|clear",
        "remained stable|unchanged|constant", "no clear", "no significant",
        "no statistically significant",
      ],
      example: "There was no clear difference between the two lamps."),
  ]
}
