/// A direction that the source never speaks of: `worse` told of a study in which things only got better.
enum UnheardDirection {
  /// The first word of change of a sentence whose sign no passage has, where passages have the other.
  static func word(_ statement: CheckedStatement, _ source: CheckedSource) -> Change? {
    let mine = statement.reading.changes.filter {
      !$0.isNegated && $0.comparand.isEmpty && !statement.zones.contains($0.word)
        && !isPartOfName($0.word, statement.reading)
    }
    for axis in [Change.Axis.worth, .amount] {
      let own = mine.filter { $0.axis == axis }
      guard let one = own.first, own.allSatisfy({ $0.sign == one.sign }) else { continue }
      let (kind, other) = kinds(axis, one.sign)
      guard !source.has(kind), source.has(other), !isSaidOtherwise(one, source) else { continue }
      return one
    }
    return nil
  }

  /// `Anxiety-reducing medicines`: what kind they are, not what happened.
  private static func isPartOfName(_ word: Int, _ reading: Reading) -> Bool {
    let token = Int(reading.words[word].token)
    return token > 1 && reading.tokens[token - 1].text == "-"
      && reading.tokens[token - 1].end == reading.tokens[token].start
  }

  private static func kinds(_ axis: Change.Axis, _ sign: Int) -> (Cue.Kind, Cue.Kind) {
    let (plus, minus): (Cue.Kind, Cue.Kind) = axis == .worth ? (.better, .worse) : (.up, .down)
    return sign > 0 ? (plus, minus) : (minus, plus)
  }

  /// Less of a bad thing is better, and other words say so too.
  private static func isSaidOtherwise(_ one: Change, _ source: CheckedSource) -> Bool {
    if words(one).contains(where: { source.hasStem($0) }) { return true }
    return source.readings.contains { reading in
      reading.changes.contains { other in
        other.axis != one.axis && other.sign * other.valence == one.sign
      }
    }
  }

  private static func words(_ one: Change) -> [UInt64] {
    switch (one.axis, one.sign > 0) {
    case (.worth, true): better
    case (.worth, false): worse
    case (.amount, true): more
    case (.amount, false): less
    }
  }

  private static func stems(_ words: String) -> [UInt64] {
    words.split(whereSeparator: \.isWhitespace).map { WordReader.stem(of: String($0)) }
  }

  private static let better = stems(
    """
    improve effective help helpful useful success successful response heal positive promising
    protect protective advantage tolerate prefer optimal gain good
    """)
  private static let worse = stems(
    """
    worse progress progression impair exacerbate aggravate damage degenerate deficit
    unfavourable poor negative detrimental
    """)
  private static let more = stems(
    """
    increase add extend exceed prolong accumulate multiply double frequent common often
    expand excess gain above abundant
    """)
  private static let less = stems(
    """
    decrease low loss lose deficient deficiency prevent block shrink rare few cut absent
    fewer limited minor slow small
    """)
}
