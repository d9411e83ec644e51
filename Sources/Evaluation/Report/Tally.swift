/// Counts of right, wrong and missed answers.
package struct Tally: Sendable, Equatable {
  package var right = 0
  package var wrong = 0
  package var missed = 0

  package init() {}

  /// How many answers were given.
  package var answers: Int { right + wrong }
  /// How many there were to find.
  package var gold: Int { right + missed }

  /// 1 where nothing was answered.
  package var precision: Double {
    answers == 0 ? 1 : Double(right) / Double(answers)
  }
  /// 1 where there was nothing to find.
  package var recall: Double {
    gold == 0 ? 1 : Double(right) / Double(gold)
  }
  package var f1: Double {
    right == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Compares what was found with the gold answers of one record.
  package mutating func add<Answer: Hashable>(found: Set<Answer>, gold: Set<Answer>) {
    right += found.intersection(gold).count
    wrong += found.subtracting(gold).count
    missed += gold.subtracting(found).count
  }
}
