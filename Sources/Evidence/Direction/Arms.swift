import Language

/// The two sides of a question, as stems that name one and not the other.
struct Arms {
  let intervention: Set<String>
  let comparator: Set<String>

  init(_ question: DirectionQuestion, in study: StudyWords) {
    let first = Self.stems(question.intervention, in: study)
    let second = Self.stems(question.comparator, in: study)
    var intervention = first.subtracting(second)
    var comparator = second.subtracting(first)
    let asked = question.comparator.lowerASCII
    if Self.controls.contains(where: { asked.contains($0) }) { comparator.insert("contro") }
    if asked.contains("placebo") || asked.contains("vehicle") { comparator.insert("placeb") }
    let given = question.intervention.lowerASCII
    if !given.contains("control"), !given.contains("placebo") {
      for stem in ["interv", "experi", "active"] where !second.contains(stem) {
        intervention.insert(stem)
      }
    }
    self.intervention = intervention.subtracting(Self.common)
    self.comparator = comparator.subtracting(Self.common)
  }

  /// Where each side is named in a line.
  func places(in line: StudyWords.Line, _ study: StudyWords) -> ArmPlaces {
    ArmPlaces(
      intervention: places(of: intervention, in: line, study),
      comparator: places(of: comparator, in: line, study))
  }

  private func places(
    of side: Set<String>, in line: StudyWords.Line, _ study: StudyWords
  ) -> [Int] {
    line.stems.indices.filter { index in
      if side.contains(line.stems[index]) { return true }
      let token = line.sentence.tokens[index]
      if index > 0, Self.groupWords.contains(line.stems[index - 1]),
        side.contains("group " + token.lower)
      {
        return true
      }
      return study.meanings[token.lower]?.contains { side.contains(WordStem.stem($0)) } ?? false
    }
  }

  private static let controls = [
    "control", "placebo", "sham", "no ", "usual", "standard", "without", "waiting", "did not",
    "alone",
  ]
  private static let groupWords: WordSet = ["group", "arm"]

  /// The first words of a side and its short forms; `group B` is one name.
  private static func stems(_ text: String, in study: StudyWords) -> Set<String> {
    var found: Set<String> = []
    var count = 0
    let tokens = Tokenizer.tokens(in: text)
    var i = 0
    while i < tokens.count {
      defer { i += 1 }
      let token = tokens[i]
      if groupWords.contains(WordStem.stem(token.lower)), i + 1 < tokens.count,
        tokens[i + 1].end - tokens[i + 1].start == 1, tokens[i + 1].kind != .punctuation
      {
        found.insert("group " + tokens[i + 1].lower)
        i += 1
        continue
      }
      guard token.kind == .word, token.end - token.start > 1,
        !WordStem.weak.contains(token.lower)
      else { continue }
      count += 1
      let isShort = token.text.utf8.allSatisfy { $0 &- 0x61 >= 26 }
      if count <= 7 || isShort { found.insert(WordStem.stem(token.lower)) }
      for word in study.meanings[token.lower] ?? [] where !WordStem.weak.contains(word) {
        found.insert(WordStem.stem(word))
      }
    }
    return found
  }

  /// Stems that name no side: people, doses, words of trials.
  private static let common: Set<String> = Set(
    [
      "parents", "children", "women", "men", "adults", "people", "infants", "students", "mothers",
      "subjects", "received", "receive", "receiving", "given", "practices", "plus", "combined",
      "combination", "group", "mg", "kg", "day", "daily", "dose", "week", "patients", "treatment",
      "therapy", "ml", "hour", "min", "once", "twice", "study", "standard", "weekly", "two",
      "three", "one",
    ].map(WordStem.stem))
}
