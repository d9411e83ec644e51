import Condition
import Language

/// What the studied thing was compared with.
enum ComparatorReader {
  private static let roles: [Passage.Role] = [
    .objective, .methods, .results, .title, .conclusions, .other, .background,
  ]

  static func read(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon, people: Participants
  ) -> (text: SourcedText?, isUnsure: Bool) {
    let read = readAny(sentences, design: design, lexicon: lexicon, people: people)
    // `compared with these`: whom it means is told elsewhere, if at all.
    guard let first = read.text?.text.split(separator: " ").first?.lowercased(),
      ["these", "them", "that", "it", "others"].contains(first)
    else { return read }
    return (nil, true)
  }

  private static func readAny(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon, people: Participants
  ) -> (text: SourcedText?, isUnsure: Bool) {
    let telling = sentences.filter {
      ($0.role != .background || $0.isOwnStudy || $0.has(ComparatorCues.aims))
        && !$0.isMetadata && !$0.has(ComparatorCues.denials)
    }
    let usable = roles.flatMap { role in telling.filter { $0.role == role } }
    if let design, [.narrativeReview, .guideline, .commentary].contains(design) {
      return (nil, usable.contains { $0.has(ComparatorCues.firmSet) || measures($0) })
    }
    // A search of the literature that calls itself no synthesis compares nothing of its own.
    if design == .systematicReview, !telling.contains(where: { $0.has(ComparatorCues.syntheses) }) {
      return (nil, usable.contains { $0.has(ComparatorCues.firmSet) || measures($0) })
    }
    let isExperiment = design == .animal || design == .inVitro
    // "A compared with B: a trial": whatever else all of them got, such as placebo tablets.
    if let told = ComparedPhrase.treatment(in: telling.filter { $0.role == .title }, lexicon) {
      return (told, false)
    }
    if let told = named(usable, isExperiment: isExperiment)
      ?? ComparedPhrase.first(in: usable, lexicon, design)
    {
      return (told, false)
    }
    if let design, tests.contains(design), let told = taggedControl(usable) { return (told, false) }
    if let design, followsItsOwn.contains(design),
      let told = ownEarlier(usable)
    {
      return (told, false)
    }
    if design != .systematicReview, design != .methodDevelopment,
      let told = counted(people, telling, lexicon)
    {
      return (told, false)
    }
    // An experiment on animals or cells compares with others of them, named or not.
    // So does a trial or a case-control study.
    return (
      nil,
      design == .rct || design == .rctSecondary || design == .caseControl
        || usable.contains {
          $0.has(ComparatorCues.hints) || isExperiment && $0.has(ComparatorCues.experiments)
            || setsTwoBesideEachOther($0) || givesRatesOfTwo($0)
            || design.map(measuring.contains) == true && $0.has(ComparatorCues.resultHints)
        }
    )
  }

  private static let measuring: [Design] = [
    .nonrandomisedTrial, .cohort, .crossSectional, .imaging, .registry, .animal, .inVitro, .genetic,
    .diagnosticAccuracy,
  ]

  /// The last of the groups that were counted, where the names of all tell who they are.
  private static func counted(
    _ people: Participants, _ telling: [Sentence], _ lexicon: Lexicon
  ) -> SourcedText? {
    guard people.groups.count >= 2, let name = people.groups.last?.name,
      people.groups.allSatisfy({ tellsWho($0.name, lexicon) })
    else { return nil }
    for s in telling where people.sources.contains(s.id) {
      let words = Tokenizer.tokens(in: name).map(\.lower)
      let at = s.tokens.indices.first { i in
        words.indices.allSatisfy { s.word(i + $0) == words[$0] }
      }
      if let at { return SourcedText(text: s.text(at, at + words.count), sources: [s.id]) }
    }
    return nil
  }

  private static func tellsWho(_ name: String, _ lexicon: Lexicon) -> Bool {
    let words = Tokenizer.tokens(in: name).map(\.lower)
    guard WholeComparator.tells(words), words.count < 9, !words.contains("cohort"),
      words.first != "their"
    else { return false }
    return words.contains(where: PeopleWords.people.contains)
      || lexicon.matches(in: name).contains {
        if case .treatment = $0.entry { true } else { false }
      }
  }

  private static func measures(_ s: Sentence) -> Bool {
    s.role == .results && s.has(ComparatorCues.measured)
  }

  /// `3 of 30 who stopped and 2 of 30 who continued`.
  private static func setsTwoBesideEachOther(_ s: Sentence) -> Bool {
    s.tokens.indices.count { s.word($0) == "who" } >= 2
  }

  /// `lowest with A (19.7 per 100 person-years), followed by B (22.6)`.
  private static func givesRatesOfTwo(_ s: Sentence) -> Bool {
    guard s.role == .results, s.quantities.count >= 2 else { return false }
    var treatments: Set<Int> = []
    for match in s.matches {
      if case .treatment(let index) = match.entry { treatments.insert(index) }
    }
    return treatments.count >= 2
  }

  private static let tests: [Design] = [.rct, .rctSecondary, .nonrandomisedTrial]
  private static let followsItsOwn: [Design] = [
    .nonrandomisedTrial, .cohort, .registry, .caseReport, .rctSecondary, .rct, .imaging,
  ]

  /// A comparator by name.
  private static func named(_ usable: [Sentence], isExperiment: Bool) -> SourcedText? {
    // A study of healthy people alone does not compare anybody with them.
    let title = usable.first { $0.role == .title }
    let isOfHealthy =
      title.map { title in
        title.has("healthy") && !title.has("versus") && !title.has("vs")
          && !title.has("control") && !title.has("compar")
          && !title.matches.contains { match in
            switch match.entry {
            case .condition, .type: true
            default: false
            }
          }
      } ?? false
    let areStudied = usable.contains(where: studiesHealthy)
    for (names, cues, isLoose) in [
      (ComparatorCues.firm, ComparatorCues.firmSet, false),
      (ComparatorCues.loose, ComparatorCues.looseSet, true),
    ] {
      for s in usable where s.has(cues) {
        if isLoose, s.role == .conclusions || s.role == .title { continue }
        // "A placebo-controlled trial is needed" tells of no comparison.
        if s.role == .conclusions, LimitsReader.callsForMore(s) || s.has(ComparatorCues.likeness) {
          continue
        }
        for index in s.present(cues) {
          if isOfHealthy || areStudied, names[index] == "healthy" { continue }
          // The vehicle of a driver is none.
          if !isExperiment, ComparatorCues.ofExperiments.contains(names[index]) { continue }
          if let name = printed(names[index], s) {
            return SourcedText(text: name, sources: [s.id])
          }
        }
      }
    }
    return nil
  }

  /// `Fifty healthy volunteers were randomised`: they are those who were studied.
  private static func studiesHealthy(_ s: Sentence) -> Bool {
    s.tokens.indices.contains { i in
      guard s.word(i) == "healthy",
        let noun = (i + 1...i + 3).first(where: { ComparatorCues.nouns.contains(s.word($0)) })
      else { return false }
      let verb = s.word(noun + 1)
      return verb == "received"
        || ["were", "was"].contains(verb)
          && ["randomi", "given", "treated", "dosed"].contains {
            s.word(noun + 2).hasPrefix($0)
          }
    }
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
    if ComparatorCues.adjectives.contains(name) || name == "normal human" {
      if let noun = (next..<next + 4).first(where: { ComparatorCues.nouns.contains(s.word($0)) }),
        !(next...noun).contains(where: { ComparatorCues.stop.contains(s.word($0)) })
      {
        return s.text(at, noun + 1)
      }
      return name == "unaffected" || name == "normal human" ? nil : name
    }
    // `Data were pooled from a placebo-controlled phase 2 trial and two other trials`.
    if s.word(next) == "-", s.word(next + 1).hasPrefix("control"), s.has("pooled") { return nil }
    if ["*", "effect", "response", "interaction", "naive", "na\u{EF}ve"].contains(s.word(next)) {
      return nil
    }
    guard ["and", "or"].contains(s.word(next)),
      ["other", "active", "usual", "standard", "no"].contains(s.word(next + 1))
    else { return words.contains(where: abbreviations.contains) ? s.text(at, next) : name }
    var end = next + 1
    while end < s.tokens.count, end < next + 5, s.tokens[end].kind == .word,
      !ComparatorCues.stop.contains(s.word(end))
    {
      end += 1
    }
    return "\(name) \(s.text(next, end))"
  }

  /// Kept as printed.
  private static let abbreviations: WordSet = ["ms", "pbs", "wt"]

  /// `healthy age- and sex-matched controls`, as printed.
  private static func healthy(_ s: Sentence) -> String? {
    for at in s.tokens.indices
    where s.word(at) == "healthy" && !["otherwise", "previously"].contains(s.word(at - 1))
      && !isLikeness(before: at, s)
    {
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

  /// `as seen in healthy people`: what is known of them, not what they were measured for.
  private static func isLikeness(before at: Int, _ s: Sentence) -> Bool {
    s.word(at - 1) == "in" && s.word(at - 3) == "as"
      && ["seen", "observed", "found", "known", "described"].contains(s.word(at - 2))
  }
}

extension Evidence {
  /// Compared with the same people at an earlier time: there was no other group.
  package var comparesWithBefore: Bool {
    guard let text = comparator?.text else { return false }
    return ComparatorCues.own.contains { $0.words == text }
  }
}
