extension DesignSigns {
  /// Reviews, searches, cases and opinions.
  static let texts: [Group] = [
    // The text says of itself that it is a review.
    Group(
      .review,
      [
        "this review", "in this review", "we review ", "we reviewed the literature",
        "we reviewed the current", "we herein review", "here, we review", "here we review",
        "purpose of review", "the present review", "present review", "our review",
        "current review", "review article", "narrative review", "literature review",
        "this chapter", "is reviewed", "this paper reviews", "this article reviews",
        "article reviews", "paper reviews", "mini-review", "minireview", "review summari",
        "review focus", "review discuss", "review aims", "review describes", "review highlights",
        "review outlines", "review provides", "review explores", "review addresses",
        "review covers", "will be reviewed", "are reviewed", "will be discussed", "this overview",
        "in this article, we discuss", "in this paper, we discuss", "in this article, we summari",
        "in this paper, we summari", "here, we summari", "here we summari", "here, we discuss",
        "here we discuss", "this article discusses", "this paper discusses",
        "this article summari", "this paper summari", "this article provides an overview",
        "expert opinion", "areas covered", "-part review",
      ]),
    Group(
      .reviewTitle,
      [
        "a review", "review of the literature", "literature review", "narrative review",
        "an overview", "mini review", "mini-review", "state of the art", "an update",
        "profile of its use", "evidence from animal",
      ]),
    // Reviews of charts are not reviews of the literature.
    Group(
      .reviewOfRecords,
      [
        "chart review", "charts were reviewed", "records were reviewed", "retrospective review",
        "reviewed the medical", "reviewed medical", "reviewed charts", "reviewed the records",
        "retrospectively reviewed", "case review", "scans were reviewed", "images were reviewed",
        "review of medical records", "review of records", "institutional review",
        "the clinical records", "reviewed the clinical", "clinical charts", "medical charts",
        "charts of patients", "charts of adult patients", "reviewed all patients",
        "reviewed all cases", "reviewed all consecutive", "reviewed patients",
      ]),
    // `A single-center retrospective study and literature review`: work of their own, whatever they read
    // beside it.
    Group(
      .ownTitle,
      [
        "retrospective study", "retrospective cohort", "retrospective analysis", "single-center",
        "single-centre", "single center", "single centre", "prospective study", "cohort study",
        "observational study", "clinical trial and",
      ]),
    Group(
      .synthesisTitle,
      [
        "systematic", "meta-analy", "metaanaly", "review",
      ]),
    Group(
      .systematicTitle,
      [
        "systematic", "meta-analy", "metaanaly", "scoping", "systemic review",
      ]),
    Group(
      .database,
      [
        "pubmed", "medline", "embase", "scopus", "cochrane", "web of science", "google scholar",
        "databases", "cinahl", "psycinfo", "clinicaltrials.gov", "pedro",
      ]),
    Group(
      .search,
      [
        "search", "systematic", "prisma", "meta-analy", "articles were", "studies were included",
      ]),
    Group(
      .caseReportTitle,
      [
        "case report", "case series", "report of a case",
      ]),
    Group(
      .caseTold,
      [
        "we discuss a case", "we discuss the case", "case is presented", "we report a case",
        "we report the case", "we present a case", "we present the case", "we describe a case",
        "we describe the case", "case report illustrates", "report the first case",
      ]),
    // Titles of case reports.
    Group(
      .caseTitle,
      [
        "in a patient", "in a woman", "in a man", "in a child", "a case of", "case report",
        "presenting as", "mimicking", "masquerading", "a rare case", "report of a",
        "report of two", "report of three", "two cases", "three cases", "first case", "following",
        "unveiling", "successful", "in a young", "in a pregnant", "an unusual", "a patient with",
        "two patients", "three patients",
      ]),
    Group(
      .ofOne,
      [
        "the patient ", "this patient", "our patient", "a patient", "she ", "he ", "her ", "his ",
        "year-old", "year old", "this case", "our case", "the case ", "years-old", "one patient",
        "yr-old", "patient aged", "one case", "the first case",
      ]),
    // A report of what was seen in a few people.
    Group(
      .reports,
      [
        "we report", "we describe", "report describes",

        "case report", "case series", "first case", "our cases",
        "we present a case", "we present the case", "we present a series",
        "we present a patient", "we present two", "we present three", "we present four",
        "to describe one", "to describe two", "to describe three", "to describe four",
        "to describe five",
      ]),
    // A review that says it is not systematic.
    Group(
      .narrative,
      [
        "narrative review", "narrative literature review", "selective literature",
        "selective review", "non-systematic review", "an expert opinion",
      ]),
    Group(
      .authors,
      [
        "the authors "
      ]),
    // A review of the literature was one step before people were asked.
    Group(
      .interviews,
      [
        "interviews with", "focus interviews", "cognitive interviews",
        "interviews were conducted", "were interviewed",
      ]),
    Group(
      .opinion,
      [
        "in this issue", "and colleagues", "et al", "opinion", "we argue", "editorial",
        "commentary",
      ]),
    // Titles of plans.
    Group(
      .plan,
      [
        ": protocol", "study protocol", "trial protocol", "protocol for a randomi",
        "protocol of a randomi", "rationale and design", "design and rationale",
      ]),
  ]
}
