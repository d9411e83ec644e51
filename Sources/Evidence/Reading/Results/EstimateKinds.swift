/// The names of effect estimates, read backwards from their value.
///
/// Kinds: `hazard_ratio`, `odds_ratio`, `risk_ratio`, `rate_ratio`, `mean_difference`,
/// `standardised_mean_difference`, `correlation`, `beta`, `auc`, `sensitivity`, `specificity`,
/// `icc`, `kappa`, `alpha`, `r_squared`, `effect_size`, `prevalence`, `incidence_rate`,
/// `percent_change`, `p_only`, `other`.
enum EstimateKinds {
  /// The kind named right in front of a value and the first token of its name.
  static func kind(before n: Numeral, _ s: Sentence) -> (kind: String, first: Int)? {
    guard !n.isWord else { return nil }
    var i = n.first - 1
    var steps = 0
    var hasSign = false
    while i >= 0, steps < 12, links.contains(s.word(i)) || IntervalReader.isLevel(s.word(i)) {
      if s.word(i) == "=" || s.word(i) == ":" { hasSign = true }
      i -= 1
      steps += 1
    }
    guard i >= 0 else { return nil }
    let word = s.word(i)
    if word.hasPrefix("difference"), ["vs", "versus", "v"].contains(s.word(n.end)) { return nil }
    if let kind = greek(word) { return (kind, i) }
    for (words, kind) in phrases where word == words[words.count - 1] {
      let first = i - words.count + 1
      guard words.indices.allSatisfy({ s.word(first + $0) == words[$0] }) else { continue }
      return n.isPercent && !shares.contains(kind) ? nil : (kind, first)
    }
    if let kind = ratio(word, printed: s.tokens[i].text) {
      return n.isPercent ? nil : (kind, i)
    }
    // `r(58) = .45`
    if hasSign, s.tokens[i].kind == .number, s.word(i + 1) == ")", s.word(i - 1) == "(",
      ["r", "rs", "rho"].contains(s.word(i - 2)), !n.isPercent
    {
      return ("correlation", i - 2)
    }
    if let kind = letters[word], hasSign || word == "r" && n.isSigned || word == "rho" {
      // "d = 0.8" is an effect size; "b = 2" in small letters a coefficient.
      return n.isPercent && kind != "r_squared" ? nil : (kind, i)
    }
    if ["was", "were", "of", "is", ",", ":"].contains(s.word(n.first - 1)), let far = named(i, s),
      far.kind != "effect_size" || n.decimals > 0
    {
      return n.isPercent && !shares.contains(far.kind) ? nil : far
    }
    if s.word(i - 1) == "r" || s.word(i - 1) == "\u{3C1}" || s.word(i - 1) == "partial",
      ["s", "p", "2", "\u{B2}", "sp", "r"].contains(word), hasSign, !n.isPercent
    {
      return (word == "2" || word == "\u{B2}" ? "r_squared" : "correlation", i - 1)
    }
    return nil
  }

  /// Marks and words between a name and its value; "OR (95% CI): 1.2" has its level there too.
  private static let links: WordSet = [
    "ci", "cis", "confidence", "interval", "intervals", "%", ";",
    "=", ":", ",", "of", "[", "(", "was", "is", "]", ")", "were", "being", "\u{2248}", "at",
    "value", "values", "estimate", "approximately", "about", "ranging", "from", "only", "a", "an",
    "reached", "than", "i", "e", ".", "by",
  ]

  /// `the sensitivity and specificity of the model were`, `the odds ratio for a fall was`: the
  /// name in front of a prepositional phrase.
  private static func named(_ from: Int, _ s: Sentence) -> (kind: String, first: Int)? {
    var i = from
    while i >= 0, from - i < 14,
      s.tokens[i].kind == .word || [",", "-", "/", "%", "(", ")", "[", "]"].contains(s.word(i))
        || IntervalReader.isLevel(s.word(i))
    {
      let word = s.word(i)
      if ["was", "were", "had", "is", "are"].contains(word) { return nil }
      let next = behindShortForm(nouns.contains(s.word(i + 1)) ? i + 2 : i + 1, s)
      if placed.contains(s.word(next)) || isHeader(i + 1, s) {
        for (words, kind) in phrases where farKinds.contains(kind) && word == words[words.count - 1]
        {
          let first = i - words.count + 1
          if words.indices.allSatisfy({ s.word(first + $0) == words[$0] }) { return (kind, first) }
        }
        if let kind = ratio(word, printed: s.tokens[i].text) { return (kind, i) }
      }
      i -= 1
    }
    return nil
  }

  /// `hazard ratio (HR) for`: the token behind the bracket, or behind the one that closes it.
  private static func behindShortForm(_ next: Int, _ s: Sentence) -> Int {
    if s.word(next) == ")" || s.word(next) == "]" { return next + 1 }
    guard s.word(next) == "(" || s.word(next) == "[",
      s.word(next + 2) == ")" || s.word(next + 2) == "]"
    else { return next }
    return next + 3
  }

  /// `[95% CI] for`
  private static func isHeader(_ open: Int, _ s: Sentence) -> Bool {
    (s.word(open) == "(" || s.word(open) == "[")
      && (IntervalReader.isLevel(s.word(open + 1))
        || IntervalReader.words.contains(s.word(open + 1)))
  }

  private static let placed: WordSet = ["of", "for", "in", "between", "to", "with", "at", "on"]
  /// `ICC values for`, `AUC scores of`
  private static let nouns: WordSet = ["value", "values", "score", "scores"]
  private static let farKinds: WordSet = [
    "hazard_ratio", "odds_ratio", "risk_ratio", "rate_ratio", "sensitivity", "specificity", "auc",
    "icc", "kappa", "alpha", "standardised_mean_difference", "correlation", "effect_size",
  ]

  private static let shares: WordSet = [
    "sensitivity", "specificity", "auc", "r_squared", "mean_difference", "percent_change",
  ]

  private static let phrases: [(words: [String], kind: String)] = [
    (["hazard", "ratio"], "hazard_ratio"), (["hazard", "ratios"], "hazard_ratio"),
    (["hazards", "ratio"], "hazard_ratio"),
    (["odds", "ratio"], "odds_ratio"), (["odds", "ratios"], "odds_ratio"),
    (["risk", "ratio"], "risk_ratio"), (["risk", "ratios"], "risk_ratio"),
    (["relative", "risk"], "risk_ratio"), (["relative", "risks"], "risk_ratio"),
    (["rate", "ratio"], "rate_ratio"), (["rate", "ratios"], "rate_ratio"),
    (["incidence", "ratio"], "rate_ratio"), (["mortality", "ratio"], "rate_ratio"),
    (["prevalence", "ratio"], "risk_ratio"),
    (["standardised", "mean", "difference"], "standardised_mean_difference"),
    (["standardized", "mean", "difference"], "standardised_mean_difference"),
    (["mean", "difference"], "mean_difference"), (["mean", "differences"], "mean_difference"),
    (["between", "-", "group", "difference"], "mean_difference"),
    (["treatment", "difference"], "mean_difference"),
    (["adjusted", "difference"], "mean_difference"),
    (["absolute", "difference"], "mean_difference"), (["risk", "difference"], "mean_difference"),
    (["difference"], "mean_difference"),
    (["intraclass", "correlation", "coefficient"], "icc"),
    (["intraclass", "correlation", "coefficients"], "icc"),
    (["class", "correlation", "coefficient"], "icc"),
    (["class", "correlation", "coefficients"], "icc"),
    (["alpha", "coefficient"], "alpha"), (["kappa", "coefficient"], "kappa"),
    (["standardized", "beta"], "beta"), (["standardised", "beta"], "beta"),
    (["relative", "risk", "reduction"], "percent_change"),
    (["absolute", "risk", "reduction"], "mean_difference"),
    (["likelihood", "ratio"], "other"), (["needed", "to", "treat"], "other"),
    (["correlation"], "correlation"), (["correlations"], "correlation"),
    (["correlation", "coefficient"], "correlation"),
    (["correlation", "coefficients"], "correlation"),
    (["intraclass", "correlation"], "icc"), (["icc"], "icc"), (["iccs"], "icc"),
    (["regression", "coefficient"], "beta"), (["coefficient"], "beta"), (["coeff"], "beta"),
    (["coef"], "beta"),
    (["auc"], "auc"), (["auroc"], "auc"), (["aucs"], "auc"), (["auc", "roc"], "auc"),
    (["area", "under", "the", "curve"], "auc"), (["area", "under", "curve"], "auc"),
    (["roc", "curve"], "auc"), (["operating", "characteristic", "curve"], "auc"),
    (["c", "-", "index"], "auc"),
    (["c", "-", "statistic"], "auc"), (["c", "statistic"], "auc"),
    (["concordance", "index"], "auc"),
    (["sensitivity"], "sensitivity"), (["specificity"], "specificity"),
    (["r2"], "r_squared"), (["r\u{B2}"], "r_squared"), (["rsq"], "r_squared"),
    (["r", "(", "2"], "r_squared"), (["r", "^", "2"], "r_squared"),
    (["r", "squared"], "r_squared"),
    (["r", "-", "squared"], "r_squared"), (["r", "square"], "r_squared"),
    (["\u{394}r2"], "r_squared"), (["\u{394}r\u{B2}"], "r_squared"), (["r2adj"], "r_squared"),
    (["explained", "variance"], "r_squared"), (["variance", "explained"], "r_squared"),
    (["f2"], "effect_size"), (["kappa"], "kappa"), (["cronbach's", "alpha"], "alpha"),
    (["cronbach\u{2019}s", "alpha"], "alpha"),
    (["alpha"], "alpha"), (["effect", "size"], "effect_size"),
    (["effect", "sizes"], "effect_size"), (["cohen's", "d"], "effect_size"),
    (["cohen\u{2019}s", "d"], "effect_size"), (["hedges'", "g"], "effect_size"),
    (["eta", "squared"], "effect_size"), (["eta2"], "effect_size"),
    (["spearman's", "rho"], "correlation"), (["tau"], "correlation"),
  ]

  private static let letters: [String: String] = [
    "r": "correlation", "rho": "correlation", "rs": "correlation", "rp": "correlation",
    "d": "effect_size", "g": "effect_size", "b": "beta", "beta": "beta", "betas": "beta",
    "ap": "other", "es": "effect_size",
    "ppv": "other", "npv": "other",
  ]

  /// `HR`, `aOR`, `IRRs`: in capitals, so that "or" stays a word.
  private static func ratio(_ word: String, printed: String) -> String? {
    var stem = Substring(word)
    if stem.last == "s", stem.count > 2 { stem = stem.dropLast() }
    let capitals = printed.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
    guard capitals >= 2 else { return nil }
    if let kind = abbreviations[String(stem)] { return kind }
    for prefix in ["adj", "a", "c", "s", "m", "p", "u", "w"] where stem.hasPrefix(prefix) {
      let rest = String(stem.dropFirst(prefix.count))
      // "ARR" is the annualised relapse rate or an absolute reduction, "aRR" an adjusted ratio.
      if rest == "rr", prefix == "a", printed.hasPrefix("A") { continue }
      if ["hr", "or", "rr", "irr"].contains(rest), let kind = abbreviations[rest] {
        return kind
      }
    }
    return nil
  }

  private static let abbreviations: [String: String] = [
    "hr": "hazard_ratio", "shr": "hazard_ratio", "or": "odds_ratio", "rr": "risk_ratio",
    "irr": "rate_ratio", "sir": "rate_ratio", "smr": "rate_ratio", "pr": "risk_ratio",
    "md": "mean_difference", "wmd": "mean_difference", "smd": "standardised_mean_difference",
    "rrr": "risk_ratio",
  ]

  /// Greek letters with what is written behind them: `βadd`, `η²`.
  private static func greek(_ word: String) -> String? {
    guard let first = word.unicodeScalars.first else { return nil }
    switch first {
    case "\u{3B2}", "\u{DF}": return "beta"
    case "\u{3C1}", "\u{3C4}": return "correlation"
    case "\u{3BA}": return "kappa"
    case "\u{3B1}": return word.unicodeScalars.count == 1 ? "alpha" : nil
    case "\u{3B7}", "\u{3C9}": return "effect_size"
    default: return nil
    }
  }

  static let ratios: WordSet = ["hazard_ratio", "odds_ratio", "risk_ratio", "rate_ratio"]
}
