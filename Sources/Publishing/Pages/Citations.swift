import Evidence
import FactCheck

/// The passages of a study page, as far as they may be shown.
struct Citations: Sendable {
  /// The passages that the page lists, in the order of the study.
  let listed: [ShownPassage]
  private let byID: [String: ShownPassage]

  /// Passages that a sentence cites but of which nothing may be shown are listed by their label
  /// alone, so that every source has a place.
  init(summary: Summary, evidence: Evidence, shown: [ShownPassage]) {
    var cited: Set<String> = []
    for statement in summary.shown { cited.formUnion(statement.sources) }
    let ids = Set(shown.map(\.id))
    var listed = shown
    let places = PassagePlaces(evidence.passages)
    for passage in evidence.passages
    where cited.contains(passage.id) && !ids.contains(passage.id) {
      listed.append(
        ShownPassage(id: passage.id, label: places.label(of: passage), text: "", isFull: false))
    }
    let order = Dictionary(
      evidence.passages.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    listed.sort { a, b in
      let (left, right) = (order[a.id] ?? Int.max, order[b.id] ?? Int.max)
      return left == right ? a.id < b.id : left < right
    }
    self.listed = listed
    byID = Dictionary(listed.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The passages among `sources`: sentences of the abstract first, then the title, then the
  /// catalogue record, since readers look for the sentence that says it.
  func passages(_ sources: [String]) -> [ShownPassage] {
    var seen: Set<String> = []
    let found = sources.compactMap { seen.insert($0).inserted ? byID[$0] : nil }
    return found.filter { Self.isSentence($0.id) } + found.filter { $0.id == "t" }
      + found.filter { $0.id != "t" && !Self.isSentence($0.id) }
  }

  /// Of the abstract or of the full text.
  private static func isSentence(_ id: String) -> Bool {
    id.utf8.first == UInt8(ascii: "p") || id.utf8.first == UInt8(ascii: "f")
  }

  /// An anchor may not hold a colon that a style sheet or script would trip over.
  static func anchor(passage id: String) -> String {
    id.hasPrefix("m:") ? "m-" + id.dropFirst(2) : id
  }
}
