import Literature

/// What a study's own words say about how it worked, beside the names of designs: asked once, used
/// by the rules between designs.
struct DesignContext {
  /// The text says of itself that it is a review.
  let isReview: Bool
  /// Databases were searched for studies.
  let searched: Bool
  /// People, or samples of them, are counted, or were measured by the authors.
  let hasOwnPeople: Bool
  /// People, or samples of them, were measured by the authors.
  let measures: Bool
  /// What had happened was read from records.
  let looksBack: Bool
  /// The study itself drew lots: never said of other trials.
  let drewLots: Bool
  /// The word "trial", a phase, a placebo or lots anywhere: a further analysis of a trial is of one.
  let tellsOfTrial: Bool
  /// Measured more than once, over weeks or longer.
  let isOverTime: Bool
  /// The researchers gave something to the people: a medicine, a training, a programme.
  let intervened: Bool
  /// Lots, a placebo or a phase anywhere: `trial` alone may be of a pump or a method.
  let tellsOfLots: Bool
  /// The trial itself told, with the extension that followed it.
  let hasExtensionBeside: Bool
  /// The title says systematic review or meta-analysis.
  let isTitledSynthesis: Bool

  init(_ study: Study, _ sentences: [Sentence]) {
    let abstract = sentences.filter(\.isAbstract)
    let labels = study.abstract.sections.compactMap { $0.label?.lowercased() }
    let title = sentences.filter { $0.id == "t" }
    func any(_ sentences: [Sentence], _ cues: CueSet) -> Bool {
      sentences.contains { $0.has(cues) }
    }
    let work = abstract.filter { $0.role == .methods || $0.role == .results }
    let own = abstract.filter(\.tellsOfStudy)
    measures = any(work, Self.people) && any(work, Self.measured)
    let isCase = any(title, Self.caseTitle) || any(abstract, Self.caseTold)
    let asksPeople = any(work, Self.interviews)
    let saysReview =
      labels.contains {
        $0.contains("of review") || $0 == "recent findings" || $0 == "areas covered"
      }
      || any(abstract, Self.review) && !any(abstract, Self.reviewOfRecords)
      || any(title, Self.reviewTitle) && !title.contains { $0.has("case") }
    isReview = saysReview && !isCase && !asksPeople
    searched = any(abstract, Self.database) && any(abstract, Self.search)
    hasOwnPeople =
      measures
      || abstract.contains { s in
        s.role != .background
          && PeopleCounter.counts(in: s).contains { $0.role != .part && $0.score >= 0 }
      }
    looksBack = any(own + title, Self.back)
    drewLots = (own + title).contains(where: Self.drawsLots)
    tellsOfTrial = any(abstract + title, Self.trial)
    isOverTime = any(work + title, Self.overTime)
    intervened = any(work + title, Self.gave)
    tellsOfLots = any(abstract + title, Self.lots)
    hasExtensionBeside = any(abstract + title, Self.extensionBeside)
    isTitledSynthesis = any(title, Self.synthesis)
  }

  private static let review: CueSet = [
    "this review", "in this review", "we review ", "we reviewed the literature",
    "we reviewed the current", "we herein review", "here, we review", "here we review",
    "purpose of review", "the present review", "present review", "our review", "current review",
    "review article", "narrative review", "literature review", "this chapter", "is reviewed",
    "this paper reviews", "this article reviews", "article reviews", "paper reviews", "mini-review",
    "minireview", "review summari",
    "review focus", "review discuss", "review aims", "review describes", "review highlights",
    "review outlines", "review provides", "review explores", "review addresses", "review covers",
    "will be reviewed", "are reviewed", "will be discussed", "this overview",
    "in this article, we discuss", "in this paper, we discuss", "in this article, we summari",
    "in this paper, we summari", "here, we summari", "here we summari", "here, we discuss",
    "here we discuss", "this article discusses", "this paper discusses", "this article summari",
    "this paper summari", "this article provides an overview", "expert opinion", "areas covered",
  ]
  private static let reviewTitle: CueSet = [
    "a review", "review of the literature", "literature review", "narrative review", "an overview",
    "mini review", "mini-review", "state of the art", "an update",
  ]
  /// Reviews of charts are not reviews of the literature.
  private static let reviewOfRecords: CueSet = [
    "chart review", "charts were reviewed", "records were reviewed", "retrospective review",
    "reviewed the medical", "reviewed medical", "reviewed charts", "reviewed the records",
    "retrospectively reviewed", "case review", "scans were reviewed", "images were reviewed",
    "review of medical records", "review of records", "institutional review",
  ]
  private static let caseTitle: CueSet = ["case report", "case series", "report of a case"]
  private static let caseTold: CueSet = ["we discuss a case", "we discuss the case"]
  /// A review of the literature was one step before people were asked.
  private static let interviews: CueSet = [
    "interviews with", "focus interviews", "cognitive interviews", "interviews were conducted",
    "were interviewed",
  ]
  private static let lots: CueSet = [
    "randomi", "placebo", "phase ", "extension", "double-blind", "clinical trial", "trials",
    "core study", "post hoc", "post-hoc",
  ]
  private static let extensionBeside: CueSet = [
    "with an open-label extension", "with open-label extension",
    "followed by an open-label extension",
  ]
  private static let synthesis: CueSet = ["systematic", "meta-analy", "metaanaly", "review"]
  private static let database: CueSet = [
    "pubmed", "medline", "embase", "scopus", "cochrane", "web of science", "google scholar",
    "databases", "cinahl", "psycinfo", "clinicaltrials.gov",
  ]
  private static let search: CueSet = [
    "search", "systematic", "prisma", "meta-analy", "articles were", "studies were included",
  ]
  private static let people: CueSet = [
    "patients", "participants", "people with", "persons with", "individuals", "subjects", "pwms",
    "women", "men ", "children", "healthy controls", "volunteers", "respondents", "adults",
    "caregivers", "sera", "csf samples", "brains", "donors", "pregnan", "relatives", "speakers",
    "cases", "controls",
  ]
  private static let measured: CueSet = [
    "were recruited", "were enrolled", "were included", "we included", "underwent", "completed",
    "were assessed", "was assessed", "were measured", "was measured", "were collected",
    "was collected", "were analysed", "were analyzed", "was analysed", "was analyzed",
    "we measured", "we analysed", "we analyzed", "we assessed", "we evaluated", "we compared",
    "we studied", "we examined", "we investigated", "we identified", "were evaluated",
    "was evaluated", "were examined", "was examined", "were interviewed", "were compared",
    "were treated", "received", "were identified", "n =", "n=", "p <", "p<", "p =", "p=",
    "mean age", "were asked", "answered", "participated", "we conducted", "were obtained",
    "was performed", "were performed", "determined", "were tested", "were followed", "we enrolled",
    "we recruited", "took part", "were correlated", "correlated with", "% of patients", "screened",
    "responded", "were randomi", "were selected", "were scanned", "we used", "acquired",
  ]
  private static let back: CueSet = [
    "retrospective", "medical records", "claims", "administrative data", "registry", "registries",
    "propensity", "chart review", "electronic health records", "case-control", "case control",
  ]
  private static let trial: CueSet = [
    "trial", "phase ii", "phase 2", "phase 3", "randomi", "placebo", "open-label", "extension",
  ]
  private static let overTime: CueSet = [
    "follow-up", "followed up", "followed for", "were followed", "was followed", "followed over",
    "followed prospectively", "we followed", "followed until", "followed at", "longitudinal",
    "over time", "at baseline", "baseline and", "after 1",
    "after 2", "after 3", "after 4", "after 5", "after 6", "after 8", "after 9", "after one year",
    "after two years", "months after", "weeks after", "years after", "month 12", "month 6",
    "before and after", "pre- and post", "pre and post", "pretreatment", "pre-treatment",
    "post-treatment", "posttreatment", "prospectively", "years later", "conversion", "converted",
    "annualized", "annualised", "incidence", "cox proportional", "survival", "person-years",
    "during the study period", "switched", "discontinu", "re-test", "retest", "first year",
    "year period", "observation period",
    "cox regression", "cox model", "hazard ratio", "risk of subsequent", "risk of a subsequent",
    "remeasured", "re-measured", "reassessed", "re-assessed", "re-evaluated", "reevaluated",
  ]
  private static let gave: CueSet = [
    "intervention", "training", "exercise program", "programme", "rehabilitation program",
    "sessions of", "sessions per week", "orally administered", "administered orally",
    "administered intra", "administered sub", "administered daily", "administered twice",
    "administered once", "were treated with", "were given",
    "was given", "with and without", "assisted rehabilitation",
    "received a single", "stimulation was", "pump", "injection of", "injected", "implanted",
    "supplementation", "dose of", "mg/day", "therapy group", "treatment was started",
    "weekly sessions", "twice a week", "times a week", "times per week",
  ]
}
