import Language

/// Words that are no part of an outcome, or that say where it stands.
extension OutcomePhrase {
  /// Of a word that opens a phrase in front of the subject.
  static let openings: Set<Tag> = [.in, .rb, .wrb, .vbg, .to, .vbn]
  static let beings: WordSet = ["was", "were", "is", "are", "be", "been", "being"]
  /// Nouns that say how two things stand to each other.
  static let relations: WordSet = [
    "difference", "differences", "association", "associations", "correlation", "correlations",
    "relationship", "relationships", "relation", "link", "links", "interaction", "effect",
    "effects", "evidence", "trend", "trends", "impact", "influence", "change", "changes",
  ]
  static let links: WordSet = [
    "associated", "linked", "correlated", "related", "predictive", "led", "resulted", "contributed",
    "correlate", "contributes", "leads", "results", "predictor", "predictors", "determinant",
    "determinants", "characterised", "characterized",
  ]
  static let placing: WordSet = [
    "in", "of", "for", "between", "on", "with", "to", "regarding", "concerning",
  ]
  /// Verbs that only lead to what is told.
  static let telling: WordSet = [
    "showed", "found", "observed", "included", "studied", "analysed",
    "analyzed", "evaluated", "compared", "assessed", "reported", "had", "received", "used",
    "measured", "performed", "ranging", "ranged", "investigated", "identified", "demonstrated",
    "revealed",
    "divided", "based", "given", "done", "made", "shown",
  ]
  /// Words in front of a name that measure nothing.
  static let empty: WordSet = [
    "significant", "mean", "median", "average", "overall", "total", "similar", "clear", "strong",
    "increased", "decreased", "reduced", "improved", "elevated", "no", "statistically", "marked",
    "moderate", "positive", "negative", "greater", "higher", "lower", "better", "worse", "only",
    "independent", "good", "substantial", "observed", "comparable", "different", "same",
    "estimated",
  ]
  static let generic: WordSet = [
    "group", "groups", "arm", "arms", "study", "studies", "we", "they", "it", "trial", "trials",
    "authors", "majority", "controls", "years", "months", "weeks", "days", "year", "baseline",
    "addition", "summary", "conclusion", "contrast", "review", "cohort", "cohorts", "respondents",
    "subgroup",
    "subgroups", "mice", "rats", "which", "whom", "there", "this", "these",
  ]
  /// The same, where no other noun says of what.
  static let bare: WordSet = [
    "results", "result", "findings", "finding", "data", "analysis", "analyses", "model", "models",
    "regression", "period", "end", "total", "test", "tests", "follow", "phase", "part",
    "addition", "interval", "ci", "value", "values", "level", "levels", "median", "mean",
  ]
  static let effects: WordSet = ["effect", "effects", "impact", "influence"]
  /// Verbs whose object is what was seen of the subject.
  static let having: WordSet = [
    "had", "has", "have", "showed", "shows", "show", "shown", "demonstrated", "demonstrates",
    "demonstrate", "exhibited", "exhibits", "exhibit", "displayed", "displays", "display",
    "provided", "provides", "provide", "conferred", "confers", "experienced", "developed", "pose",
    "poses", "posed", "revealed", "reveals", "yielded", "achieved", "evaluated", "presented",
  ]
  static let parts: WordSet = [
    "proportion", "percentage", "number", "majority", "half", "percent", "share", "third",
    "quarter", "total", "rest", "one", "most",
  ]
  /// Words whose name goes on behind a preposition: `risk for falls`, `time to relapse`.
  static let heading: WordSet = [
    "risk", "time", "response", "resistance", "adherence", "sensitivity", "satisfaction",
    "association", "ability", "reduction", "change", "changes", "difference", "increase",
  ]
  static let comparing: WordSet = [
    "compared", "comparing", "respectively", "versus", "vs", "relative", "using", "including",
  ]
}
