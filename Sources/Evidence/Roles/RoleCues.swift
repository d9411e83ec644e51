/// Phrases that tell a sentence's part in an abstract, lower case, with what they tell.
///
/// Aims stand under the heading "Background" as often as under their own.
enum RoleCues {
  static let all: [(RoleHints, String)] =
    aims.map { (.aim, $0) } + overviews.map { (.overview, $0) } + ownWork.map { (.ownWork, $0) }
    + doing.map { (.doing, $0) } + findings.map { (.finding, $0) }
    + earlier.map { (.earlier, $0) } + concluding.map { (.concluding, $0) }

  /// Words a sentence opens with that begins the conclusions.
  static let closings = [
    "in conclusion", "taken together", "taking together", "together, these", "collectively",
    "in summary", "to conclude", "we conclude", "in sum", "altogether", "conclusion",
  ]

  /// Words that do so where the findings were told in the first person; elsewhere the conclusion
  /// often stands before them.
  static let looseClosings = [
    "these data ", "these results ", "these findings ", "our data ", "our results ",
    "our findings ",
  ]

  private static let aims = [
    "we aimed", "aim of", "aims of", "aimed to", "this study aims", "objective of", "purpose of",
    "we sought", "we hypothes", "study hypothes", "to determine whether", "we asked whether",
    "we set out", "goal of", "this review aims", "we investigated whether", "we evaluated whether",
    "here we evaluate", "here, we evaluate", "here we investigate", "here, we investigate",
    "here we examine", "here, we examine", "here we explore", "here, we explore",
    "here we test", "here, we test", "we here investigate", "we wanted to", "our aim",
    "our objective", "our goal", "aim was", "aim is", "aims were", "objective was",
    "purpose was", "study aims", "study aimed", "study sought", "study assessed",
    "study investigated", "study examined", "study evaluated", "study explored",
  ]

  private static let overviews = [
    "this review", "our review", "this overview", "this mini-review", "this minireview",
    "this chapter", "this article", "the article", "this perspective", "this editorial",
    "this commentary", "this paper reviews", "this paper discusses", "this paper summari",
    "this paper provides an overview", "this manuscript", "present review", "current review",
    "we review", "we also review", "we here review", "we summari", "we discuss", "we will discuss",
    "we then discuss", "we also discuss", "we outline", "we recount", "is discussed",
    "are discussed", "are reviewed", "is reviewed", "is summari", "are summari",
    "will be discussed", "discuss the", "is focused", "provides an overview", "an overview of",
  ]

  private static let ownWork = [
    "systematic", "meta-analy", "metaanaly", "scoping", "were searched", "we searched", "pubmed",
    "medline", "embase", "literature search", "inclusion criteria", "were included", "we included",
    "were identified", "we identified", "were retrieved", "p <", "p<", "p =", "p=", "p-value",
    "n =", "n=",
    "95%", "we found", "we show", "we demonstrate", "we report", "we observed", "we analyz",
    "we analys", "we performed", "we conducted", "we measured", "we used", "we tested",
    "we compared", "we recruited", "we enrolled", "were recruited", "were enrolled", "participants",
    "were randomi", "were analyzed", "were analysed", "were measured", "were performed",
    "was performed", "were collected", "were assessed", "were treated with", "were obtained",
    "were compared", "were interviewed", "retrospective", "this study", "our study",
    "present study", "case report", "year-old", "we present a case", "we describe a case",
    "our data", "our results", "our findings",
  ]

  private static let doing = [
    "here, we", "here we", "in this study, we", "in this study we", "in this study, mice",
    "in this study, rats", "in the present study, we", "in the present study we",
    "in this work, we",
    "we used", "we performed", "we developed", "we conducted", "we measured", "we followed",
    "we analyzed", "we analysed", "we recruited", "we enrolled", "we included", "we searched",
    "were recruited", "were enrolled", "were randomi", "were interviewed", "interviews were",
    "mice were", "rats were", "animals were",
  ]

  private static let findings = [
    "we show", "we demonstrate", "we found", "we find", "we observed", "we identified",
    "we discovered", "we report that", "we provide evidence", "we reveal",
  ]

  private static let earlier = [
    "previous", "earlier", "recently", "prior", "have shown", "have demonstrated", "in the past",
  ]

  private static let concluding = [
    "conclu", "together", "collectively", "overall", "in summary", "in sum", "thus", "therefore",
    "hence", "suggest", "may ", "could", "should",
  ]
}
