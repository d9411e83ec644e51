/// A `not` or a `may` of the part of a passage that a sentence retells, where the sentence has no word of
/// its kind at all.
///
/// A passage is cut into parts at its clauses and commas; the part that shares most of its words with
/// the sentence is what is retold.
enum LedgerOfClauses {
  static func lostNot(from passage: Reading, in statement: CheckedStatement) -> Mark? {
    let reading = statement.reading
    let kinds: [Cue.Kind] = [.negator, .falseNegator, .same, .only]
    guard
      !reading.marks.contains(where: { kinds.contains($0.kind) && isPlain(Int($0.first), reading) }
      ),
      !reading.words.indices.contains(where: { at in
        NegativeWords.has(reading.words[at], reading) && isPlain(at, reading)
          && !passage.words.contains { $0.stem == reading.words[at].stem }
      })
    else { return nil }
    return lost(LedgerOfNots.nots(of: passage), passage, reading)
  }

  static func lostHedge(from passage: Reading, in statement: CheckedStatement) -> Mark? {
    let reading = statement.reading
    guard !reading.marks(.hedge).contains(where: { LedgerOfHedges.isKeeper($0, reading) }) else {
      return nil
    }
    return lost(passage.marks(.hedge).filter { LostHedge.isReal($0, passage) }, passage, reading)
  }

  /// What stands in brackets explains a word and speaks of nothing else.
  private static func isPlain(_ at: Int, _ reading: Reading) -> Bool {
    !reading.words[at].isBracketed
  }

  private static func lost(_ marks: [Mark], _ passage: Reading, _ reading: Reading) -> Mark? {
    guard !marks.isEmpty else { return nil }
    let parts = parts(of: passage)
    let shares = parts.map { share(of: $0, passage, reading) }
    guard let most = shares.map(\.share).max(), most >= 0.4 else { return nil }
    return marks.first { mark in
      parts.indices.contains { at in
        parts[at].contains(Int(mark.first)) && shares[at].count >= 2 && shares[at].share == most
      }
    }
  }

  private static func share(
    of part: Range<Int>, _ passage: Reading, _ reading: Reading
  ) -> (count: Int, share: Double) {
    let stems = Set(passage.words[part].filter(\.isContent).map(\.stem))
    let count = stems.count(where: reading.contents.contains)
    return (count, Double(count) / Double(max(1, stems.count)))
  }

  private static func parts(of passage: Reading) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var first = 0
    for at in passage.words.indices.dropFirst()
    where passage.words[at].clause != passage.words[at - 1].clause || passage.words[at].afterBreak {
      parts.append(first..<at)
      first = at
    }
    if first < passage.words.count { parts.append(first..<passage.words.count) }
    return parts
  }
}
