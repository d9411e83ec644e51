import Literature

/// How many of the authors' words a page may still quote (promise 10).
struct QuoteBudget: Sendable, Equatable {
  private(set) var left: Int
  private(set) var used = 0

  /// 15% of the abstract; open licences have no bound.
  init(study: Study) {
    let words = study.abstract.sections.reduce(0) { $0 + Measure.words(in: $1.text) }
    left = Self.isOpen(study.licence) ? Int.max / 2 : words * 15 / 100
  }

  mutating func take(_ words: Int) -> Bool {
    guard words <= left else { return false }
    left -= words
    used += words
    return true
  }

  func allows(_ words: Int) -> Bool { words <= left }

  /// CC BY (without NC or ND), CC0, public domain.
  static func isOpen(_ licence: String?) -> Bool {
    guard let licence = licence?.lowercased() else { return false }
    if licence.contains("nc") || licence.contains("nd") && !licence.contains("and") { return false }
    return licence.contains("cc by") || licence.contains("cc-by") || licence.contains("cc0")
      || licence.contains("public domain")
  }
}
