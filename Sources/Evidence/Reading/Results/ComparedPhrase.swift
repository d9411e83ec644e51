import Condition
import Language

/// The people or treatments named after a mark of comparing: `compared with`, `versus`, `than`,
/// `between … and`.
enum ComparedPhrase {
  static func first(
    in usable: [Sentence], _ lexicon: Lexicon, _ design: Design?
  ) -> SourcedText? {
    let isTrial = design == .rct
    let isOfCells = design == .animal || design == .inVitro
    if isTrial || design == .nonrandomisedTrial, let text = allotted(usable, lexicon) {
      return text
    }
    for s in usable where s.has(marks) {
      for i in s.tokens.indices {
        guard let start = start(after: i, s) else { continue }
        // In a trial what follows the mark is an arm, by whatever name.
        let isFree = isTrial || s.word(i) == "than" && ranks.contains(s.word(i - 1))
        if let text = setOff(i, start, s) ?? counted(start, s)
          ?? phrase(from: start, s, lexicon, isFree: isFree, isOfCells: isOfCells)
          ?? spelledOut(start, s, usable, lexicon)
        {
          return SourcedText(text: text, sources: [s.id])
        }
      }
    }
    if let told = reference(in: usable, lexicon) ?? contrasted(in: usable, lexicon) { return told }
    // Weaker marks only where no sentence has a strong one.
    for s in usable where s.has(pairs) && s.role != .conclusions {
      if design != .systematicReview, let text = lacking(s) {
        return SourcedText(text: text, sources: [s.id])
      }
      for i in s.tokens.indices {
        for start in seconds(after: i, s) {
          if let text = phrase(
            from: start, s, lexicon, isSplit: splits.contains(s.word(i)), isOfCells: isOfCells),
            !isTheirIllness(start, text, s),
            !(design == .systematicReview && s.word(start) == "without")
          {
            return SourcedText(text: text, sources: [s.id])
          }
        }
      }
    }
    return nil
  }

  /// `We compared the memory of patients with MS`: what they have, and not those beside them.
  private static func isTheirIllness(_ start: Int, _ text: String, _ s: Sentence) -> Bool {
    s.word(start - 1) == "with" && s.isPerson(start - 2)
      && !text.lowercased().split(separator: " ").contains {
        ComparatorCues.nouns.contains(String($0))
      }
  }

  /// A medicine or other treatment of the profile right after a mark of comparing.
  static func treatment(in usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.has(marks) {
      for i in s.tokens.indices {
        guard let start = start(after: i, s),
          let text = phrase(from: start, s, lexicon, isFree: true),
          lexicon.matches(in: text).contains(where: {
            if case .treatment = $0.entry { true } else { false }
          })
        else { continue }
        return SourcedText(text: text, sources: [s.id])
      }
    }
    return nil
  }

  /// The last of the arms that people were allotted to: `randomised to A or B`.
  private static func allotted(_ usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.has(allotting) {
      guard let at = s.tokens.indices.first(where: { isAllotted(s.word($0)) }),
        let to = (at + 1..<at + 12).first(where: { ["to", "into"].contains(s.word($0)) }),
        let or = (to + 2..<to + 25).first(where: { s.word($0) == "or" }),
        or + 1 < s.tokens.count,
        let text = phrase(from: or + 1, s, lexicon, isFree: true)
      else { continue }
      return SourcedText(text: text, sources: [s.id])
    }
    return nil
  }

  private static let allotting: CueSet = ["randomi", "allocated", "assigned"]
  private static func isAllotted(_ word: String) -> Bool {
    ["randomised", "randomized", "allocated", "assigned"].contains(word)
  }

  private static let marks: CueSet = [
    "compared", "comparison", "versus", "vs", "relative to", "opposed to", "rather than", "than ",
    "differ", "different from", "in contrast", "contrasted", "unlike", "distinguish",
  ]
  private static let pairs: CueSet = [
    "compar", "between", "differen", "with and without", "divided", "classified", "grouped",
    "stratified", "subdivided", "without", "or absence", "and absence",
  ]
  static let splits: WordSet = [
    "divided", "classified", "grouped", "stratified", "subdivided",
  ]
  /// `more effective than` may be followed by anything.
  private static let ranks: WordSet = ["effective", "efficacious", "potent", "superior"]
  private static let fillers: WordSet = [
    "the", "a", "an", "receiving", "taking", "on", "in", "among", "for", "with", "that", "of",
    "from", "to", "only",
  ]

  /// The first token of what is compared with, where a mark of comparing stands at `i`.
  private static func start(after i: Int, _ s: Sentence) -> Int? {
    var first: Int
    switch s.word(i) {
    // "Vitamins other than vitamin D" are compared with nothing.
    case "than" where s.word(i - 1) == "other": return nil
    // "more than 80% of respondents" is a figure.
    case "than"
    where i + 1 < s.tokens.count && s.tokens[i + 1].kind == .number
      && ["more", "less", "fewer", "greater", "higher", "lower", "older", "younger", "later"]
        .contains(s.word(i - 1)):
      return nil
    case "versus", "vs.", "than": first = i + 1
    case "vs": first = s.word(i + 1) == "." ? i + 2 : i + 1
    case "compared", "comparison", "relative", "opposed":
      guard ["with", "to", "against"].contains(s.word(i + 1)) else { return nil }
      first = i + 2
    case "contrast", "contrasted":
      guard ["with", "to"].contains(s.word(i + 1)) else { return nil }
      first = i + 2
    case "unlike": first = i + 1
    // "Loss of cells differentiates A from B".
    case "differentiates", "distinguishes", "distinguish":
      guard let from = (i + 1...i + 6).first(where: { s.word($0) == "from" }) else { return nil }
      first = from + 1
    case "differ", "differs", "differed", "different":
      guard let from = (i + 1...i + 2).first(where: { ["from", "to"].contains(s.word($0)) }) else {
        return nil
      }
      first = from + 1
    default: return nil
    }
    first = behindFillers(first, s)
    guard first < s.tokens.count else { return nil }
    return s.tokens[first].kind == .number ? behindFigure(first, s) ?? first : first
  }

  /// `those of people without pain` are people without pain.
  static func behindFillers(_ at: Int, _ s: Sentence) -> Int {
    var first = at
    while first < at + 6 {
      if s.word(first) == "those", ["of", "from"].contains(s.word(first + 1)) {
        first += 2
      } else if fillers.contains(s.word(first)) {
        first += 1
      } else {
        break
      }
    }
    return first
  }

  private static let sexes: WordSet = [
    "men", "women", "males", "females", "male", "female", "boys", "girls",
  ]

  /// The noun phrase from `first`, up to the next break, where it names someone or something given.
  static func phrase(
    from first: Int, _ s: Sentence, _ lexicon: Lexicon, isFree: Bool = false,
    isSplit: Bool = false, isOfCells: Bool = false
  ) -> String? {
    let isWithout = s.word(first) == "without"
    guard s.tokens[first].kind == .word, !ComparatorCues.weak.contains(s.word(first)) else {
      return nil
    }
    var end = isWithout ? first + 1 : first
    while end < s.tokens.count, end < first + 10 {
      let word = s.word(end)
      let isInside =
        s.tokens[end].kind == .word || s.tokens[end].kind == .number
        || ["-", "\u{2264}", "\u{2265}", "<", ">", "/"].contains(word)
      guard isInside else { break }
      if ComparatorCues.stop.contains(word) {
        let carries =
          end > first && end + 1 < s.tokens.count
          && (ComparatorCues.bridges.contains(word) && ComparatorCues.bare.contains(s.word(end - 1))
            || ComparatorCues.givenBy.contains(word)
              && ComparatorCues.participles.contains(s.word(end - 1)))
        guard carries else { break }
        // "those who had no pain", "those who did not sleep": the verb belongs to it.
        if word == "who" {
          end += 1
          if s.word(end + 1) == "not" { end += 1 }
        }
      }
      end += 1
    }
    while end > first, ComparatorCues.bridges.contains(s.word(end - 1)) || s.word(end - 1) == "-" {
      end -= 1
    }
    guard end > first, end - first < 10 else { return nil }
    let words = (first..<end).map(s.word)
    guard WholeComparator.tells(words) else { return nil }
    let text = s.text(first, end)
    // Results by sex compare nothing that was studied.
    if words.allSatisfy({ sexes.contains($0) || ComparatorCues.bare.contains($0) }),
      words.contains(where: sexes.contains)
    {
      return nil
    }
    if words.count == 1,
      ["those", "patients", "people", "participants", "groups", "group", "ms"]
        .contains(words[0])
    {
      return nil
    }
    // "those found": no more than a participle.
    if words.count == 2, words[0] == "those", !words[1].hasPrefix("un") { return nil }
    if isWithout { return words.count > 1 && words.count < 6 ? "those \(text)" : nil }
    let isNamed =
      isFree || words.first == "non" || words.first?.hasPrefix("non-") == true
      || isSplit && words.first?.hasPrefix("un") == true
      || words.contains(where: ComparatorCues.nouns.contains)
      || isOfCells && words.count > 1 && words.last.map(ComparatorCues.samples.contains) == true
      || lexicon.matches(in: text).contains {
        switch $0.entry {
        case .treatment: true
        // `Less predictive than other features of the illness` compares no people.
        case .type, .condition: $0.end == text.utf8.count
        default: false
        }
      }
    return isNamed ? text : nil
  }
}
