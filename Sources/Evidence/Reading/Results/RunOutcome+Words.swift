/// The words that lead to, end or say nothing of an outcome.
extension RunOutcome {
  static let leading: WordSet = [
    "in", "with", "for", "the", "of", "on", "to", "compared", "than", "versus", "vs", "and",
    "among",
    "between", "as", "by", "from", "those", "patients", "both", "relative", "over",
  ]
  /// Words at the end that say how, not what.
  static let loose: WordSet = [
    "significantly", "higher", "lower", "greater", "longer", "shorter", "more", "less", "fewer",
    "better", "worse", "similar", "respectively", "common", "frequent", "frequently", "often",
    "compared", "with", "in", "of", "for", "to", "by", "from", "than", "versus", "vs", "and", "the",
    "a", "an", "not", "different", "statistically", "significant", ":", ",", ";", "mean", "median",
    "only", "at", "on", "also", "about", "approximately", "slightly", "numerically", "markedly",
    "overall", "-", "both", "there", "as", "likely", "well", "observed", "seen", "reported",
    "found",
    "up", "total", "smaller", "larger", "increased", "decreased", "reduced", "comparing", "=",
    "respective", "estimated", "until", "during", "within", "after", "over", "that", "which",
    "this",
    "between", "arms", "groups", "arm", "group", "two", "or", "difference", "differences",
    "without", "no", "ranged", "further", "but", "while",
    "whereas", "another", "score", "scores", "rate",
  ]
  static let verbs: WordSet = [
    "was", "were", "is", "are", "did", "had", "has", "have", "improved", "increased", "decreased",
    "worsened", "declined", "remained", "fell", "rose", "occurred", "differed", "does", "do",
    "could", "reduced", "showed", "experienced", "reported", "developed", "achieved", "completed",
    "found", "observed", "produced", "resulted", "changed", "received", "led", "reached", "favored",
    "favoured", "demonstrated", "lowered", "required", "discontinued", "died", "dropped", "noted",
    "obtained", "noted", "seen", "detected", "identified", "measured", "recorded", "given", "rated",
    "calculated", "differ", "included", "include", "includes", "comprised", "gave", "exhibited",
    "favoured", "be", "been", "survived", "reduces", "suggested", "revealed", "being", "exceeded",
    "averaged",
  ]
  static let favouring: WordSet = ["favored", "favoured", "favors", "favours"]
  static let pointing: WordSet = [
    "this", "these", "two", "three", "study", "all", "there", "we", "they", "results", "obtained",
    "each", "i", "ii", "overall", "in", "addition", "however",
  ]
  static let stops: WordSet = [
    "in", "with", "for", "by", "from", "and", "or", "than", "between", "that", "which", "who",
    "but", "while", "whereas", "as", "compared", "significantly", "respectively", "during", "after",
    "at", "on", "fewer", "more", "there", "not", "lower", "higher", "greater",
  ]
}
