import Condition
import Language

/// What the studied thing was compared with.
enum ComparatorReader {
  private static let roles: [Passage.Role] = [
    .objective, .methods, .results, .title, .conclusions, .other,
  ]

  static func read(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon
  ) -> (text: SourcedText?, isUnsure: Bool) {
    let telling = sentences.filter {
      $0.role != .background && !$0.isMetadata && !$0.has(ComparatorCues.denials)
    }
    let usable = roles.flatMap { role in telling.filter { $0.role == role } }
    if let design, [.narrativeReview, .guideline, .commentary].contains(design) {
      return (nil, usable.contains { $0.has(ComparatorCues.firmSet) })
    }
    if let told = named(usable) ?? compared(usable, lexicon) { return (told, false) }
    if let design, followsItsOwn.contains(design), let told = ownBefore(usable) {
      return (told, false)
    }
    // An experiment on animals or cells compares with others of them, named or not.
    let isExperiment = design == .animal || design == .inVitro
    return (nil, isExperiment || usable.contains { $0.has(ComparatorCues.hints) })
  }

  private static let followsItsOwn: [Design] = [
    .nonrandomisedTrial, .cohort, .registry, .caseReport, .rctSecondary, .rct, .imaging,
  ]

  /// A comparator by name.
  private static func named(_ usable: [Sentence]) -> SourcedText? {
    for (names, cues, isLoose) in [
      (ComparatorCues.firm, ComparatorCues.firmSet, false),
      (ComparatorCues.loose, ComparatorCues.looseSet, true),
    ] {
      for s in usable where s.has(cues) {
        if isLoose, s.role == .conclusions || s.role == .title { continue }
        for index in Set(cues.hits(in: s.lower)).sorted() {
          if let name = printed(names[index], s) {
            return SourcedText(text: name, sources: [s.id])
          }
        }
      }
    }
    return nil
  }

  /// The name as a phrase, with `and other active treatments` where that follows; `nil` where the
  /// words belong to something else, such as the term of a model.
  private static func printed(_ name: String, _ s: Sentence) -> String? {
    if name == "healthy" { return healthy(s) }
    let words = Tokenizer.tokens(in: name).map(\.lower)
    guard
      let at = s.tokens.indices.first(where: { i in
        words.indices.allSatisfy { s.word(i + $0).hasPrefix(words[$0]) }
      })
    else { return name }
    let next = at + words.count
    if ["*", "effect", "response", "interaction", "naive", "na\u{EF}ve"].contains(s.word(next)) {
      return nil
    }
    guard ["and", "or"].contains(s.word(next)),
      ["other", "active", "usual", "standard", "no"].contains(s.word(next + 1))
    else { return name }
    var end = next + 1
    while end < s.tokens.count, end < next + 5, s.tokens[end].kind == .word,
      !ComparatorCues.stop.contains(s.word(end))
    {
      end += 1
    }
    return "\(name) \(s.text(next, end))"
  }

  /// `healthy age- and sex-matched controls`, as printed.
  private static func healthy(_ s: Sentence) -> String? {
    for at in s.tokens.indices where s.word(at) == "healthy" {
      for end in (at + 1)...(at + 8) {
        if ComparatorCues.healthy.contains(s.word(end)) { return s.text(at, end + 1) }
        let isInside =
          end < s.tokens.count
          && (s.tokens[end].kind == .word || [",", "-", "/"].contains(s.word(end)))
        guard isInside else { break }
      }
    }
    return nil
  }

  /// What follows `compared with`, `versus`, `than`, where it is someone or something given.
  private static func compared(_ usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.has(marks) {
      for i in s.tokens.indices {
        guard let first = start(after: i, s), let text = phrase(from: first, s, lexicon) else {
          continue
        }
        return SourcedText(text: text, sources: [s.id])
      }
    }
    return nil
  }

  private static let marks: CueSet = [
    "compared", "comparison", "versus", "vs", "relative to", "opposed to", "rather than", "than ",
  ]

  /// The first token of what is compared with, where a mark of comparing stands at `i`.
  private static func start(after i: Int, _ s: Sentence) -> Int? {
    var first: Int
    switch s.word(i) {
    case "versus": first = i + 1
    case "vs": first = s.word(i + 1) == "." ? i + 2 : i + 1
    case "vs.": first = i + 1
    case "than": first = i + 1
    case "compared", "comparison", "relative", "opposed":
      guard ["with", "to", "against"].contains(s.word(i + 1)) else { return nil }
      first = i + 2
    default: return nil
    }
    let fillers: Set<String> = [
      "the", "a", "an", "receiving", "taking", "on", "in", "among", "for", "with", "that", "of",
    ]
    while fillers.contains(s.word(first)), first < i + 6 { first += 1 }
    return first < s.tokens.count ? first : nil
  }

  /// The noun phrase from `first`, up to the next break; whole phrases only.
  private static func phrase(from first: Int, _ s: Sentence, _ lexicon: Lexicon) -> String? {
    guard s.tokens[first].kind == .word, !ComparatorCues.weak.contains(s.word(first)) else {
      return nil
    }
    var end = first
    while end < s.tokens.count, end < first + 10 {
      let word = s.word(end)
      let isInside = s.tokens[end].kind == .word || word == "-" || s.tokens[end].kind == .number
      guard isInside else { break }
      if ComparatorCues.stop.contains(word) {
        let carries =
          ComparatorCues.bridges.contains(word) && end > first
          && ComparatorCues.bare.contains(s.word(end - 1)) && end + 1 < s.tokens.count
        guard carries else { break }
      }
      end += 1
    }
    while end > first, ComparatorCues.bridges.contains(s.word(end - 1)) || s.word(end - 1) == "-" {
      end -= 1
    }
    guard end > first, end - first < 10 else { return nil }
    let words = (first..<end).map(s.word)
    let text = s.text(first, end)
    if words == ["those"] || words == ["patients"] || words == ["people"] { return nil }
    let isNamed =
      words.contains(where: ComparatorCues.nouns.contains)
      || lexicon.matches(in: text).contains {
        switch $0.entry {
        case .treatment, .type, .condition: true
        default: false
        }
      }
    return isNamed ? text : nil
  }

  /// The same people before, or at the start.
  private static func ownBefore(_ usable: [Sentence]) -> SourcedText? {
    for s in usable where s.role != .objective && s.role != .title {
      if let index = ComparatorCues.ownSet.first(in: s.lower) {
        return SourcedText(text: ComparatorCues.own[index].words, sources: [s.id])
      }
    }
    return nil
  }
}

extension Evidence {
  /// Compared with the same people at an earlier time: there was no other group.
  package var comparesWithBefore: Bool {
    guard let text = comparator?.text else { return false }
    return ComparatorCues.own.contains { $0.words == text }
  }
}
