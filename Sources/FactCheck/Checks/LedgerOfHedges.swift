/// The words of doubt of a passage set against those of the sentence that retells it.
enum LedgerOfHedges {
  /// A word of doubt whose neighbours the sentence tells with no doubt at that place.
  static func lost(from passage: Reading, in reading: Reading) -> Mark? {
    guard passage.has(.hedge), !LostHedge.asks(reading) else { return nil }
    let hedges = passage.marks(.hedge).filter { LostHedge.isReal($0, passage) }
    let kept = LostHedge.keepers(of: reading, beside: passage).filter { isKeeper($0, reading) }
    if let shown = ShownForSuggested.mark(in: passage, toldBy: reading) {
      return shown
    }
    let lost = hedges.first {
      Coverage.covers($0, passage, reading, isStrict: isAdverb($0, passage))
        && !isKept($0, by: kept, passage, reading)
    }
    if let lost { return lost }
    guard isSure(reading) else { return nil }
    return hedges.first {
      Coverage.touches($0, passage, reading, asksHead: isAdverb($0, passage))
    }
  }

  /// No word of doubt of any kind, nor anybody who says so; `little difference` is careful, too.
  private static func isSure(_ reading: Reading) -> Bool {
    !reading.has(.hedge) && !reading.has(.attribution) && !reading.has(.negator)
  }

  /// `Indicate`, `expect` and `to determine` leave what follows as sure as it was.
  private static func isKeeper(_ mark: Mark, _ reading: Reading) -> Bool {
    mark.family == doubt && sure.value(reading.words[Int(mark.first)].exact) < 0
  }

  /// A word of doubt stands near the first words that the hedge governs; where the sentence has none of
  /// them, anywhere.
  private static func isKept(
    _ mark: Mark, by kept: [Mark], _ passage: Reading, _ reading: Reading
  ) -> Bool {
    guard !kept.isEmpty else { return false }
    let heads = WordAlignment.heads(behind: Int(mark.end), passage, count: 2, reach: 6)
      .map { passage.words[$0].stem }
    let places = reading.words.indices.filter { heads.contains(reading.words[$0].stem) }
    guard !places.isEmpty else { return true }
    return places.contains { at in
      kept.contains { keeper in
        let first = Int(keeper.first)
        return first <= at
          ? at - first <= 14 && reading.words[at].clause - reading.words[first].clause <= 1
          : first - at <= 4
      }
    }
  }

  /// `Possibly through sleep` is careful about what stands behind it, which the sentence may leave out.
  private static func isAdverb(_ mark: Mark, _ passage: Reading) -> Bool {
    adverbs.value(passage.words[Int(mark.first)].exact) >= 0
  }

  private static let adverbs = WordReader.table([
    "possibly", "probably", "perhaps", "potentially", "presumably", "maybe",
  ])
  private static let doubt = CueMatcher.shared.family("hedge")
  private static let sure = WordReader.table(
    """
    indicate indicates indicated indicating to aim aims aimed tried try asked expect expected expects
    would propose proposed able trend trends tend tends tended consistent clear point points
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
