/// Which words of a text are negated: those behind a negator, up to the end of its clause, after the
/// NegEx idea (Chapman and others 2001), and not where the negator only seems to negate.
struct NegationScope: Sendable {
  /// Distance to the negator in front, 0 when not negated.
  private let distance: [UInt8]
  /// Words of negators that count.
  let negators: [Int]

  init(_ reading: Reading) {
    var distance = [UInt8](repeating: 0, count: reading.words.count)
    var negators: [Int] = []
    guard reading.has(.negator) || reading.has(.same) else {
      self.distance = distance
      self.negators = []
      return
    }
    for mark in reading.marks where mark.kind == .negator {
      if reading.marks.contains(where: {
        $0.kind == .falseNegator && $0.first <= mark.first && $0.end >= mark.end
      }) {
        continue
      }
      // `no.` of a list and `non-` glued to a word negate one word only.
      negators.append(Int(mark.first))
      let own = reading.words[Int(mark.first)]
      var at = Int(mark.end)
      var step: UInt8 = 1
      while at < reading.words.count, step <= 8 {
        // What a bracket explains is not denied, and what stands behind it may be.
        if reading.words[at].isBracketed, !own.isBracketed {
          at += 1
          continue
        }
        guard reading.words[at].sharesClause(with: own) else { break }
        if distance[at] == 0 || distance[at] > step { distance[at] = step }
        at += 1
        step += 1
      }
    }
    self.distance = distance
    self.negators = negators
  }

  func isNegated(_ word: Int) -> Bool { distance.indices.contains(word) && distance[word] > 0 }

  /// Negated by a negator at most so many words before.
  func isNegated(_ word: Int, within reach: UInt8) -> Bool {
    distance.indices.contains(word) && distance[word] > 0 && distance[word] <= reach
  }
}
