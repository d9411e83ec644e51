/// Beginnings that turn an English word into its denial: `unclear`, `insufficient`, `non-significant`.
enum NegativePrefix {
  /// The stem of what a lower-case word denies, or `nil`.
  static func denied(by lower: String) -> UInt64? {
    guard lower.utf8.count >= 7, let first = lower.utf8.first, firsts.contains(first),
      whole.value(WordHash.of(lower)) < 0
    else { return nil }
    for prefix in prefixes where lower.hasPrefix(prefix) {
      let rest = String(lower.dropFirst(prefix.count))
      guard rest.utf8.count >= 4 else { return nil }
      return WordReader.stem(of: rest)
    }
    return nil
  }

  /// `In` and `im` begin too many words that deny nothing; the plain word has to be met to count.
  private static let prefixes = ["un", "non", "dys", "dis", "in", "im", "ir"]

  private static let firsts: [UInt8] = [
    UInt8(ascii: "u"), UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "i"),
  ]

  /// Words whose rest means something else.
  private static let whole = WordReader.table([
    "infection", "infections", "injection", "injections", "increase", "increased", "increases",
    "increasing", "include", "included", "includes", "including", "indeed", "inform", "informed",
    "insight", "insights", "install", "intense", "intake", "inside", "income", "impact", "import",
    "important", "improve", "improved", "improves", "improvement", "impress", "discover",
    "discovered", "discuss", "discussed", "display", "disease", "diseases", "disorder", "disorders",
    "disability", "distress", "dispose",
    "discharge", "discharged", "discourse", "invalid", "invaluable", "until", "understand",
    "understanding", "understood", "underlying", "union", "unit", "units", "universal",
    "inflammation",
    "inflow", "inpatient", "inpatients", "input", "inborn", "indicate", "indicated", "incoming",
    "instill", "instilled", "inhabit", "intend", "intends", "intended", "intent", "intention",
    "interest", "intervention", "interventions", "intervals", "immune", "index", "invest",
    "involve",
  ])
}
