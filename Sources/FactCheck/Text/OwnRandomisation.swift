/// Tells a study that drew lots from one that speaks of trials that did.
enum OwnRandomisation {
  /// `patients were randomised to`, `randomly assigned`, `in this randomised … trial`.
  static func isSaid(in reading: Reading) -> Bool {
    let words = reading.words
    return reading.marks(.randomised).contains { mark in
      let (first, end) = (Int(mark.first), Int(mark.end))
      let before = words[max(0, first - 3)..<first]
      let behind = words[end..<min(words.count, end + 7)]
      if before.contains(where: { being.value($0.exact) >= 0 }) { return true }
      if behind.prefix(2).contains(where: { assigning.value($0.exact) >= 0 }) { return true }
      // Singular: `trials` are other people's.
      return behind.contains { trial.value($0.exact) >= 0 }
    }
  }

  /// The passage tells how articles were looked for.
  static func isSearch(_ reading: Reading) -> Bool {
    reading.words.contains { databases.value($0.exact) >= 0 }
  }

  private static let being = WordReader.table(["were", "was", "been", "being", "we"])
  private static let assigning = WordReader.table([
    "assigned", "allocated", "divided", "to", "into", "received", "assign", "assignment",
    "allocation", "selected",
  ])
  private static let trial = WordReader.table([
    "trial", "study", "rct", "crossover", "substudy", "experiment", "design",
  ])
  private static let databases = WordReader.table([
    "medline", "pubmed", "embase", "scopus", "psycinfo", "cinahl",
  ])
}
