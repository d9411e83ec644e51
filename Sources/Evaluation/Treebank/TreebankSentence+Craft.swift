import Language

extension TreebankSentence {
  /// The training part of CRAFT (60 articles).
  package static func craftTraining(_ gold: GoldFolder) throws -> [TreebankSentence] {
    try read(gold.data("craft_trees/craft_train.conll.xz"), name: "craft_train.conll")
  }

  /// The part of CRAFT that is only measured on.
  package static func craftHeldOut(_ gold: GoldFolder) throws -> [TreebankSentence] {
    try read(gold.data("craft_trees/craft_dev.conll.xz"), name: "craft_dev.conll")
  }

  /// Each sentence as it is, and once more in our own tokens where those differ, so that what is
  /// learnt fits both.
  static func inBothTokens(_ sentences: [TreebankSentence]) -> [TreebankSentence] {
    sentences.flatMap { sentence in
      guard let ours = sentence.inOurTokens(), ours.words != sentence.words else {
        return [sentence]
      }
      return [sentence, ours]
    }
  }
}
