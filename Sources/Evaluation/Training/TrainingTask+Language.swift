import Language

extension TrainingTask {
  package static let tagger = TrainingTask(
    "tagger", "parts of speech, from CRAFT's training articles"
  ) { gold in
    let sentences = TreebankSentence.inBothTokens(try TreebankSentence.craftTraining(gold))
    let model = TaggerTrainer.model(of: sentences)
    return (model, ["learnt from \(sentences.count) sentences of CRAFT (CC BY 3.0)"])
  }

  package static let parser = TrainingTask(
    "parser", "dependency trees, from CRAFT's training articles"
  ) { gold in
    let sentences = TreebankSentence.inBothTokens(try TreebankSentence.craftTraining(gold))
    let tags = JackknifedTags.tags(of: sentences, folds: 4, rounds: 7)
    let examples = zip(sentences, tags).map { ParserTrainer.Example($0, tags: $1) }
    let model = ParserTrainer.model(of: examples)
    return (model, ["learnt from \(sentences.count) sentences of CRAFT (CC BY 3.0)"])
  }

  package static let inflection = TrainingTask(
    "inflection", "endings of words, from the dictionary forms of CRAFT's training articles"
  ) { gold in
    let words = InflectedWord.all(in: try TreebankSentence.craftTraining(gold))
    let answered = words.filter { !$0.isGap }
    return (
      InflectionTrainer.model(of: answered),
      [
        "learnt from \(answered.count) words of CRAFT (CC BY 3.0);"
          + " \(words.count - answered.count) without a dictionary form left out"
      ]
    )
  }
}
