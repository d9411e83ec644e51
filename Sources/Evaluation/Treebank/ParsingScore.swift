import Foundation
import Language

/// How near the standard parser's trees are to a treebank's.
struct ParsingScore: Sendable {
  private(set) var heads = Rate()
  private(set) var labelled = Rate()
  private(set) var words = Rate()
  private(set) var roots = Rate()
  /// What would be right if each word hung on the one before it.
  private(set) var wordBefore = Rate()
  /// Who does or suffers what: pairs of subject and predicate.
  private(set) var subjects = Tally()
  /// How often a wrong head was found, by the relation that the word has.
  private(set) var wrongHeads: [String: Int] = [:]
  private(set) var wordsPerSecond = 0.0

  /// - Parameter tags: how each sentence is tagged; its time counts.
  init(
    _ sentences: [TreebankSentence], parser: Parser = .standard,
    tags: (TreebankSentence) -> [Tag]
  ) {
    var seconds = 0.0
    for sentence in sentences {
      let tokens = sentence.tokens
      let start = Self.processorTime()
      let tree = parser.parse(tokens, tags(sentence))
      seconds += Self.processorTime() - start
      add(tree, sentence)
    }
    wordsPerSecond = seconds > 0 ? Double(heads.count) / seconds : 0
  }

  /// Seconds that this thread has computed: other work of the machine does not count.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private mutating func add(_ tree: DependencyTree, _ gold: TreebankSentence) {
    for word in gold.heads.indices {
      let isRight = tree.heads[word] == gold.heads[word]
      heads.add(isRight)
      labelled.add(isRight && tree.relations[word] == gold.relations[word])
      wordBefore.add(gold.heads[word] == word - 1)
      if gold.relations[word] != .punct { words.add(isRight) }
      if gold.heads[word] == -1 { roots.add(isRight) }
      if !isRight { wrongHeads["wrong head of \(gold.relations[word].name)", default: 0] += 1 }
      let found = tree.relations[word].isSubject
      let isSubject = gold.relations[word].isSubject
      if found, isSubject, isRight {
        subjects.right += 1
      } else {
        if found { subjects.wrong += 1 }
        if isSubject { subjects.missed += 1 }
      }
    }
  }
}
