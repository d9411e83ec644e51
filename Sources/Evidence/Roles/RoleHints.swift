/// What the learnt model cannot know: it learnt from abstracts of trials and laboratory work that
/// have headings, and overviews, guidelines and the running text of laboratories have none.
enum RoleHints {
  /// Roles by their place in `RoleModel.order`.
  static let all: UInt8 = 0b11111
  private static let withoutOwnWork: UInt8 = 0b10011
  private static let withFindings: UInt8 = 0b11100

  /// The roles an open sentence may have, one mask a sentence.
  ///
  /// An overview (a text that says it reviews or discusses, and tells of no search, count or finding
  /// of its own) has neither methods nor results. A sentence of finding ("here we show that") is no
  /// background.
  static func allowed(_ texts: [[UInt8]], title: String) -> [UInt8] {
    if isOverview(texts, title: Sentence.lower(title)) {
      return [UInt8](repeating: withoutOwnWork, count: texts.count)
    }
    return texts.map {
      findings.occurs(in: $0) && !earlier.occurs(in: $0) ? withFindings : all
    }
  }

  /// Says what the study asks, or what the text goes through.
  static func isAim(_ text: [UInt8]) -> Bool { aims.occurs(in: text) }

  static func isOverview(_ texts: [[UInt8]], title: [UInt8]) -> Bool {
    (texts.contains(where: tellsOfOverview) || overviewTitles.occurs(in: title))
      && !ownWork.occurs(in: title) && !texts.contains(where: ownWork.occurs)
  }

  static func tellsOfOverview(_ text: [UInt8]) -> Bool { overviews.occurs(in: text) }

  /// Aims stand under the heading "Background" as often as under their own.
  private static let aims: CueSet = [
    "we aimed", "aim of", "aims of", "aimed to", "this study aims", "objective of", "purpose of",
    "we sought", "we hypothes", "study hypothes", "to determine whether", "we asked whether",
    "we set out", "goal of", "this review aims", "we investigated whether", "we evaluated whether",
    "here we evaluate", "here, we evaluate", "here we investigate", "here, we investigate",
    "here we examine", "here, we examine", "here we explore", "here, we explore",
    "here we test", "here, we test", "we here investigate", "we wanted to",
  ]

  private static let overviews: CueSet = [
    "this review", "our review", "this overview", "this mini-review", "this minireview",
    "this chapter", "this article", "the article", "this perspective", "this editorial",
    "this commentary", "this paper reviews", "this paper discusses", "this paper summari",
    "this paper provides an overview", "this manuscript", "present review", "current review",
    "we review", "we also review", "we here review", "we summari", "we discuss", "we will discuss",
    "we then discuss", "we also discuss", "we outline", "we recount", "is discussed",
    "are discussed", "are reviewed", "is reviewed", "is summari", "are summari",
    "will be discussed", "discuss the", "is focused", "provides an overview", "an overview of",
  ]

  private static let overviewTitles: CueSet = [
    "overview", "a review", "review of", "narrative review", "perspective", "an update",
    "update on", "state of the art", "current concepts", "recent advances", "a primer",
  ]

  /// A search, a count of people or animals, or a test: the text reports work of its own.
  private static let ownWork: CueSet = [
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

  private static let findings: CueSet = [
    "we show", "we demonstrate", "we found", "we find", "we observed", "we identified",
    "we discovered", "we report that", "we provide evidence", "we reveal",
  ]

  /// The finding is an earlier one.
  private static let earlier: CueSet = [
    "previous", "earlier", "recently", "prior", "have shown", "have demonstrated", "in the past",
  ]
}
