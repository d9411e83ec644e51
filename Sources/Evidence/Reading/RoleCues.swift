/// Phrases that tell a sentence's role in an abstract, lower case: those too rare, or too much the
/// laboratory's, to be among the learnt `RoleWeights`.
enum RoleCues {
  static let all: [(Passage.Role, [String])] = [
    (
      .background,
      [
        "remains unclear", "is a chronic", "are common", "is common", "have been reported",
        "has been shown", "have been shown", "is known", "little is known", "remain poorly",
        "is associated with", "are frequently", "has been proposed", "is thought", "plays a",
        "play a", "have emerged", "has emerged", "is characterized", "is characterised",
        "is an important", "is essential", "there is a need", "limited evidence", "controversial",
        "is a debilitating", "is the most", "are at risk", "is limited",
      ]
    ),
    (
      .objective,
      [
        "we aimed", "aims to", "to explore", "we sought", "this study investigated", "we hypothes",
        "this review", "we investigate", "this study aims", "goal of", "here, we",
        "in this study, we", "this article", "this paper", "we set out", "to describe",
        "we asked whether",
      ]
    ),
    (
      .methods,
      [
        "were recruited", "were enrolled", "were randomised", "were performed", "we conducted",
        "we performed", "were measured", "was measured", "were collected", "we used", "was used to",
        "were used to", "were included in", "were compared", "were analysed", "were analyzed",
        "we analyzed", "we analysed", "was defined", "were evaluated", "underwent", "completed a",
        "retrospective", "we searched", "were searched", "regression was", "regression models",
        "we measured", "were calculated", "were obtained", "interviews", "primary endpoint",
        "were treated with", "we compared", "we included", "were administered",
      ]
    ),
    (
      .results,
      [
        "we found", "were found", "was found", "mean age", "median age", "hazard ratio",
        "odds ratio", "were identified", "correlated", "revealed", "reported by", "lower in",
        "we identified", "developed", "experienced", "occurred", "we observed", "did not differ",
        "we show", "we demonstrate",
      ]
    ),
    (
      .conclusions,
      [
        "in conclusion", "our findings", "our results", "this study shows",
        "this study demonstrates", "should be considered", "further studies", "further research",
        "future studies", "we conclude", "may be a", "might be", "could be", "highlight", "warrant",
        "support the", "our data", "these data", "is needed", "are needed", "provides evidence",
        "underscore", "promising", "indicate that", "overall,", "taken together", "can be used",
        "may help",
      ]
    ),
  ]
}
