import Language

/// How many of how many were right.
struct Rate: Sendable, Equatable {
  private(set) var right = 0
  private(set) var count = 0

  mutating func add(_ isRight: Bool, times: Int = 1) {
    count += times
    if isRight { right += times }
  }

  /// 1 where nothing was counted.
  var value: Double { count == 0 ? 1 : Double(right) / Double(count) }

  static func + (a: Rate, b: Rate) -> Rate {
    var sum = a
    sum.right += b.right
    sum.count += b.count
    return sum
  }

  /// The standard tagger's rate on a treebank.
  static func tags(_ sentences: [TreebankSentence]) -> Rate {
    var rate = Rate()
    for sentence in sentences {
      for (tag, gold) in zip(Tagger.standard.tags(of: sentence.tokens), sentence.tags) {
        rate.add(tag == gold)
      }
    }
    return rate
  }
}
