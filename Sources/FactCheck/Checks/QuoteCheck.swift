/// The authors' words, letter for letter.
struct QuoteCheck: Check {
  static let name = "quotes"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let text = statement.statement.text
    let ranges = QuotedStretches.ranges(in: text)
    guard statement.kind == .quote || !ranges.isEmpty && statement.isAboutStudy else { return [] }
    let bytes = Array(text.utf8)
    let stretches = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    if stretches.isEmpty {
      if Verbatim.contains(text, in: source.passages.map(\.text).joined(separator: " ")) {
        return []
      }
      return [
        statement.objection(
          Self.name, .block, "A quotation without quotation marks is not in the source.", [])
      ]
    }
    let places =
      statement.cited.isEmpty || statement.kind != .quote
      ? Array(source.passages.indices) : statement.cited
    for stretch in stretches where stretch.utf8.contains(where: { $0 != 0x20 }) {
      let isHeld = places.contains { Verbatim.contains(stretch, in: source.passages[$0].text) }
      if statement.kind == .quote, isHeld,
        let turn = places.lazy.compactMap({
          CutQuote.turn(after: stretch, in: source.passages[$0].text)
        }).first
      {
        return [
          statement.objection(
            Self.name, .block, "The quotation stops before what takes it back: “\(turn) …”.",
            source.ids(statement.cited))
        ]
      }
      // One word in marks may be the page's own: "negative".
      if isHeld || statement.kind != .quote && !stretch.contains(" ") { continue }
      return [
        statement.objection(
          Self.name, .block, "“\(stretch)” does not stand so in the source.",
          source.ids(statement.cited))
      ]
    }
    return []
  }
}
