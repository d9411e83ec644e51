import FactCheck

/// Which passages a summary cites, in the order a reader meets them, and for which numbers.
struct CitedPassages {
  /// Place of the first citation; smaller is earlier.
  private(set) var rank: [String: Int] = [:]
  private(set) var numbers: [String: Set<String>] = [:]

  init(_ summary: Summary) {
    for statement in summary.sentences {
      guard statement.kind.needsSources else { continue }
      let figures = WordRuns.numbers(in: statement.text)
      for source in statement.sources where !source.hasPrefix("absent:") {
        if rank[source] == nil { rank[source] = rank.count }
        if !figures.isEmpty { numbers[source, default: []].formUnion(figures) }
      }
    }
  }
}
