/// A crude stem, good enough to tell whether two texts of one study speak of the same thing.
enum WordStem {
  /// The first six bytes of a lower-case word without its plural `s`.
  static func stem(_ lower: String) -> String {
    let bytes = lower.utf8
    let isPlural =
      bytes.count > 3 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().last != UInt8(ascii: "s")
    let kept = isPlural ? bytes.count - 1 : bytes.count
    return String(decoding: bytes.prefix(min(kept, 6)), as: UTF8.self)
  }

  /// Words that say nothing of what a text is about.
  static let empty: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "or", "with", "by", "from", "as",
    "is", "was", "were", "are", "than", "that", "between", "after", "s", "p", "n",
  ]

  /// Words of trials that say little of it: they count for a quarter.
  static let weak: Set<String> = empty.union([
    "be", "been", "being", "this", "these", "those", "their", "its", "it", "we", "our", "not", "no",
    "before", "during", "both", "among", "all", "each", "into", "per", "via", "using", "used",
    "use",
    "who", "which", "had", "has", "have", "did", "do", "does", "group", "groups", "patients",
    "patient", "arm", "arms", "treatment", "treated", "treatments", "therapy", "study", "trial",
    "participants", "subjects", "versus", "vs", "compared", "level", "levels", "score", "scores",
    "mean", "rate", "rates", "total", "number", "change", "changes", "significant",
    "significantly", "difference", "differences", "time", "week", "weeks", "month", "months", "day",
    "days", "year", "years", "high", "low", "higher", "lower", "increase", "increased", "decrease",
    "decreased", "reduction", "reduced", "improvement", "improved",
  ])
}
