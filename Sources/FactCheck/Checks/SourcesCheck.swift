/// Statements name their passages, and the passages exist.
struct SourcesCheck: Check {
  static let name = "sources"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let ids = statement.statement.sources
    var found: [Objection] = []
    for id in ids where !id.utf8.contains(UInt8(ascii: ":")) || id.hasPrefix("m:") {
      if source.index(of: id) == nil {
        found.append(
          statement.objection(Self.name, .block, "There is no passage \(id) in this study.", []))
      }
    }
    // Pasted text names none: a sentence nothing in the source resembles cannot be checked by a machine.
    if ids.isEmpty, statement.kind.needsSources, statement.support.isEmpty,
      statement.kind != .absence,
      statement.reading.contents.count >= 2, !statement.isAbsence
    {
      found.append(
        statement.objection(
          Self.name, .review, "Nothing in the source resembles this sentence.", []))
    }
    return found
  }
}
