import Language

/// A form of a word as it stands in a treebank, with its dictionary form.
struct InflectedWord: Sendable, Hashable {
  var form: String
  var lemma: String
  var tag: Tag
  var kind: InflectedKind
  /// How often it occurs.
  var count: Int

  /// CRAFT's lemmas come from a lemmatiser with a list of words: what is not in the list stays as
  /// it is (`performed`, `isoforms`). Such a lemma is a gap, not an answer: the form has a regular
  /// ending and the lemma is the form.
  var isGap: Bool {
    guard form == lemma, form.utf8.count > 3 else { return false }
    switch kind {
    case .past, .participle: return form.hasSuffix("ed") && !Self.invariable.contains(form)
    case .gerund: return form.hasSuffix("ing")
    case .thirdPerson, .plural: return form.hasSuffix("s") && !Self.invariable.contains(form)
    default: return false
    }
  }

  private static let invariable: Set<String> = [
    "species", "subspecies", "series", "forceps", "biceps", "quadriceps", "odds", "means", "thanks",
    "remains", "scissors", "shed", "spread", "bred", "kinetics", "genomics", "proteomics",
    "energetics", "hemodynamics", "genetics", "italics",
  ]

  /// The inflecting words of a treebank in the order of form and tag. Words with other signs than
  /// the letters a to z are left out (CRAFT's lemmas mask digits), so are one and two letters
  /// (`h` as the plural of `h`).
  static func all(in sentences: [TreebankSentence]) -> [InflectedWord] {
    var counts: [InflectedWord: Int] = [:]
    for sentence in sentences {
      for (i, tag) in sentence.tags.enumerated() {
        guard let kind = InflectedKind(tag), tag != .nnp, tag != .nnps else { continue }
        let form = sentence.words[i].lowercased()
        let lemma = sentence.lemmas[i]
        guard isWord(form), isWord(lemma) else { continue }
        counts[
          InflectedWord(form: form, lemma: lemma, tag: tag, kind: kind, count: 0), default: 0] += 1
      }
    }
    return counts.map { word, count in
      var word = word
      word.count = count
      return word
    }
    .sorted { ($0.form, $0.tag.rawValue, $0.lemma) < ($1.form, $1.tag.rawValue, $1.lemma) }
  }

  private static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 &- 0x61 < 26 }
      && (text.utf8.count > 2 || text == "be" || text == "is"
        || text == "do")
  }
}
