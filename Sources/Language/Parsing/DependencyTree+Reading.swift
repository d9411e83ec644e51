extension DependencyTree {
  /// The words that hang directly on a word, from left to right.
  package func children(of word: Int) -> [Int] {
    heads.indices.filter { heads[$0] == word }
  }

  /// The first word that hangs on a word as one of these.
  package func child(of word: Int, as relations: Relation...) -> Int? {
    heads.indices.first { heads[$0] == word && relations.contains(self.relations[$0]) }
  }

  /// From the first to the last word of what hangs on a word, with the word itself.
  ///
  /// The parser's trees have no crossing arcs, so all words of the span belong to it.
  package func span(of word: Int) -> ClosedRange<Int> {
    var first = word
    while let next = (0..<first).first(where: { heads[$0] == first }) { first = next }
    var last = word
    while let next = (last + 1..<max(last + 1, count)).last(where: { heads[$0] == last }) {
      last = next
    }
    return first...last
  }

  /// True where `word` is `ancestor` or hangs on it, directly or through others.
  package func isWithin(_ word: Int, _ ancestor: Int) -> Bool {
    var word = word
    while word >= 0 {
      if word == ancestor { return true }
      word = heads[word]
    }
    return false
  }

  /// The words above a word, the nearest first.
  package func ancestors(of word: Int) -> [Int] {
    var result: [Int] = []
    var next = heads[word]
    while next >= 0 {
      result.append(next)
      next = heads[next]
    }
    return result
  }

  /// The head word of a verb's subject. A verb joined by `and` shares the first verb's subject, and
  /// so does the infinitive of `failed to show`, unless it has its own.
  package func subject(of verb: Int) -> Int? {
    var verb = verb
    while verb >= 0 {
      if let subject = child(of: verb, as: .nsubj, .nsubjpass, .csubj, .csubjpass) {
        return subject
      }
      guard relations[verb] == .conj || relations[verb] == .xcomp else { return nil }
      verb = heads[verb]
    }
    return nil
  }

  /// The verb (or other predicate) whose subject a word is.
  package func predicate(of subject: Int) -> Int? {
    relations[subject].isSubject ? heads[subject] : nil
  }

  /// True for `was given` and `were reported`; a bare participle (`given daily`) is not counted.
  package func isPassive(_ verb: Int) -> Bool {
    if child(of: verb, as: .auxpass, .nsubjpass, .csubjpass) != nil { return true }
    // `was given and withdrawn`: the second participle shares the auxiliary of the first.
    return relations[verb] == .conj && tags[verb] == .vbn && child(of: verb, as: .aux) == nil
      && isPassive(heads[verb])
  }

  /// True where a word is denied directly: `not`, `no` or `never` hangs on it.
  package func isNegated(_ word: Int) -> Bool { child(of: word, as: .neg) != nil }

  /// The word and all that are joined to it by `and`, `or` and commas, from left to right.
  package func conjuncts(of word: Int) -> [Int] {
    var result = [word]
    var next = 0
    while next < result.count {
      result += heads.indices.filter { heads[$0] == result[next] && relations[$0] == .conj }
      next += 1
    }
    return result.sorted()
  }
}
