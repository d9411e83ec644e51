import Condition
import Language

/// What the studied thing was compared with.
enum ComparatorReader {
  /// Comparators that can hardly mean anything else, then those that can.
  private static let firm = [
    "placebo", "sham", "usual care", "standard care", "standard of care", "treatment as usual",
    "waiting list", "waitlist", "wait-list", "waiting-list", "healthy controls",
    "healthy control", "healthy volunteers", "healthy individuals", "healthy participants",
    "healthy subjects", "healthy people", "matched controls", "active control", "active comparator",
    "non-ms controls", "controls without ms", "people without ms", "individuals without ms",
    "persons without ms", "general population",
  ]
  private static let loose = [
    "control group", "untreated patients", "untreated controls", "untreated", "no treatment",
    "controls", "control mice", "wild-type",
  ]
  private static let firmCues = CueSet(firm)
  private static let looseCues = CueSet(loose)
  private static let hints: CueSet = [
    "compared with", "compared to", "versus", " vs", "in comparison", "relative to", "comparator",
    "control", "than in", "than those", "than the", "than ", "between group", "both groups",
    "two groups", "three groups", "groups",
  ]
  private static let denials: CueSet = [
    "no control", "without a control", "without control", "lack of a control", "lack of control",
    "no placebo", "uncontrolled", "absence of a control", "lacked a control",
  ]
  private static let roles: [Passage.Role] = [
    .methods, .results, .objective, .title, .conclusions, .other,
  ]

  static func read(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon
  ) -> (text: SourcedText?, isUnsure: Bool) {
    let telling = sentences.filter {
      $0.role != .background && !$0.isMetadata && !$0.has(denials)
    }
    let usable = roles.flatMap { role in telling.filter { $0.role == role } }
    for (names, cues) in [(firm, firmCues), (loose, looseCues)] {
      for s in usable {
        guard let index = s.present(cues).first, let name = printed(names[index], s) else {
          continue
        }
        if names.count == loose.count, s.role == .conclusions || s.role == .title { continue }
        return (SourcedText(text: name, sources: [s.id]), false)
      }
    }
    for s in usable where s.role == .results || s.role == .methods || s.role == .objective {
      if let text = after(s), isComparator(text, lexicon) {
        return (SourcedText(text: text, sources: [s.id]), false)
      }
    }
    return (nil, usable.contains { $0.role != .background && $0.has(hints) })
  }

  /// The name as a phrase, with `and other active treatments` where that follows; `nil` where the
  /// words belong to something else, such as the term of a model.
  private static func printed(_ name: String, _ s: Sentence) -> String? {
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
      !stop.contains(s.word(end))
    {
      end += 1
    }
    return "\(name) \(s.text(next, end))"
  }

  private static let stop: Set<String> = [
    "in", "and", "was", "were", "at", "for", "had", "who", "by", "on", "using", "is", "are",
    "after", "before", "during", "but", "or", "which", "that", "from", "showed", "with", "over",
    "did", "has", "have", "when", "while", "among", "as", "to", "within", "through", "via",
  ]

  private static let kinds: Set<String> = [
    "care", "treatment", "therapy", "placebo", "vehicle", "stimulation", "exercise", "training",
    "saline", "controls", "rehabilitation", "counselling", "counseling", "education", "injection",
  ]

  /// A treatment of the profile, or a phrase whose last word says that it is a kind of care or of
  /// control; everything else after "compared with" is left to readers.
  private static func isComparator(_ text: String, _ lexicon: Lexicon) -> Bool {
    let words = Tokenizer.tokens(in: text).map(\.lower)
    if words.contains(where: { weak.contains($0) }) { return false }
    if words.count > 1, let last = words.last, kinds.contains(last) { return true }
    if words.count == 1, let only = words.first, ["vehicle", "saline"].contains(only) {
      return true
    }
    return lexicon.entries(named: text).contains {
      if case .treatment = $0 { true } else { false }
    }
  }

  private static let weak: Set<String> = [
    "baseline", "each", "previous", "prior", "before", "existing", "reported", "same", "year",
    "higher", "lower", "after", "no-one",
  ]

  /// The noun phrase after `compared with`, up to the next break; whole phrases only.
  private static func after(_ s: Sentence) -> String? {
    for i in s.tokens.indices {
      let isVersus = s.word(i) == "versus"
      let isCompared =
        (s.word(i) == "compared" || s.word(i) == "comparison")
        && ["with", "to"].contains(s.word(i + 1))
      guard isVersus || isCompared else { continue }
      var first = isVersus ? i + 1 : i + 2
      while ["the", "a", "an", "those", "receiving", "taking", "on"].contains(s.word(first)) {
        first += 1
      }
      var end = first
      while end < s.tokens.count, end < first + 6,
        s.tokens[end].kind == .word || s.word(end) == "-", !stop.contains(s.word(end))
      {
        end += 1
      }
      if end > first, end - first < 6, s.word(end - 1) != "-", s.tokens[first].kind == .word {
        return s.text(first, end)
      }
    }
    return nil
  }
}
