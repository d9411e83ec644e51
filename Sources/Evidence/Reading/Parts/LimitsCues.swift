/// Words by which authors tell the limits of their study or of the evidence.
enum LimitsCues {
  static let firm: CueSet = [
    "limited by", "limited number of", "small sample", "small number of", "low number of",
    "small cohort", "sample size", "underpowered", "should be interpreted",
    "interpreted with caution", "interpreted cautiously", "cautious interpretation",
    "caution in interpret", "caution is advised in the interpret", "retrospective nature",
    "risk of bias", "low quality", "quality of evidence", "quality of the evidence",
    "low certainty", "certainty of evidence", "certainty of the evidence", "short follow-up",
    "short-term follow-up", "lack of a control", "no control group", "lack of control",
    "cannot be excluded", "cannot rule out", "could not be excluded", "selection bias",
    "recall bias", "insufficient evidence", "evidence is insufficient",
    "evidence is still insufficient", "lack of evidence", "limited evidence",
    "evidence is limited", "limited data", "data are limited", "scarce", "remains to be",
    "remain to be", "yet to be determined", "yet to be confirmed", "yet to be elucidated",
    "yet to be demonstrated", "yet to be proven", "yet to be investigated", "yet to be evaluated",
    "still unknown", "not yet known", "needs to be confirmed",
    "need to be confirmed", "needs confirmation", "be confirmed in", "be confirmed by",
    "should be confirmed", "must be confirmed", "warrant confirmation", "warrants confirmation",
    "to confirm these", "confirm these", "confirm our", "confirm this", "validate these",
    "validate our", "be validated in", "should be determined", "needs to be determined",
    "generalizab", "generalisab", "pilot nature", "exploratory nature", "require validation",
    "requires validation", "need validation", "needs validation", "require replication",
    "needs replication", "need replication", "should be replicated", "be further investigated",
    "be further explored", "be further studied", "be further evaluated", "be further elucidated",
    "be evaluated further", "be investigated further", "be studied further", "be explored further",
    "are inconclusive", "is inconclusive", "and inconclusive", "remain inconclusive",
    "remains inconclusive", "retrospective design", "cross-sectional design",
    "cross-sectional nature",
    "observational nature", "observational design", "small size", "small study",
    "limited sample", "small numbers", "too small", "too few", "low power", "lack of power",
    "lacked power", "not powered", "insufficiently powered", "single-centre design",
    "single-center design", "residual confounding", "unmeasured confound", "causal inference",
    "causality cannot", "causality could not", "precluded", "missing data", "low response rate",
    "limits the interpret", "limit the interpret", "limits our", "weaknesses of",
    "methodological weakness", "shortcoming",
    "insufficient data", "data are insufficient", "lack of randomi", "lack of blinding",
    "lack of long-term", "lack of high-quality", "low-quality evidence", "low-certainty",
    "very low quality", "poor quality", "high heterogeneity", "considerable heterogeneity",
    "substantial heterogeneity", "significant heterogeneity", "heterogeneity of the",
    "heterogeneity among", "heterogeneity between", "heterogeneity across", "short duration of",
    "short observation", "not be general", "not general",
  ]
  /// What was done about quality, or a result that only sounds like a limit.
  static let otherFirm: CueSet = [
    "low risk of bias", "evidence was assessed", "evidence was evaluated", "evidence was rated",
    "evidence was graded", "bias was assessed", "appraise", "bias was evaluated", "bias tool",
    "limited evidence of an association", "assess the risk of bias", "assess the quality",
    "quality was assessed", "heterogeneity of the disease", "heterogeneity of ms",
    "heterogeneity of multiple",
  ]
  /// Said beside these, it is one.
  static let grave: CueSet = ["caution", "very low", "high risk of bias", "small"]
  /// The limitations of a study or of the evidence, not of a treatment or of people.
  static let ofStudies: CueSet = [
    "study", "studies", "analys", "review", "trial", "sample", "data", "we ", "our ", "evidence",
    "results", "findings", "research", "limitations include", "limitation was", "limitations were",
    "limitations are", "limitation is", "limitations:", "main limitation", "design",
  ]
  static let limitation: CueSet = ["limitation"]
  /// What people cannot do, and limits of other things.
  static let otherLimitations: CueSet = [
    "activity limitation", "functional limitation", "mobility limitation", "physical limitation",
    "walking limitation", "limitations connected", "avoid some limitation",
    "overcome the limitation", "limitation of healthcare", "limitations in activit",
    "daily living limitation", "participation limitation", "limitations of these stories",
  ]
  /// What a review says it will tell of the limits of others.
  static let announcing: CueSet = [
    "we discuss", "also discuss", "will discuss", "are discussed", "is discussed", "be discussed",
    "we describe", "we review", "we consider", "will consider", "will address", "we address",
  ]
  static let early: CueSet = ["preliminary"]
  static let otherEarly: CueSet = [
    "preliminary results were", "preliminary indication", "preliminary results of this",
  ]
  /// A gap that may be the study's or only the subject's.
  static let hints: CueSet = [
    "further studies", "future studies", "future research", "future work", "further research",
    "remains unclear", "remain unclear", "remains unknown", "inconclusive", "caution",
  ]
  /// Words that in a conclusion may be of a weakness.
  static let weakHints: CueSet = [
    "exploratory", "pilot", "proof of concept", "proof-of-concept", "larger", "longer-term",
    "need for", "needed", "warranted", "future ", "uncontrolled", "small ", "limited",
    "initial evidence", "first step", "bias", "confound", "heterogene",
  ]
}
