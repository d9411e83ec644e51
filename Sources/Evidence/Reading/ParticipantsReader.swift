import Condition
import Language

/// Chooses total, analysed and groups from the counts of people in a study's sentences.
enum ParticipantsReader {
  struct Result {
    var participants: Participants
    /// Candidates were found, but none that can be trusted.
    var isUnsure: Bool
  }

  static func read(
    _ sentences: [Sentence], design: Design?, species: Species?, lexicon: Lexicon
  ) -> Result {
    let condition = CountedCondition(lexicon: lexicon)
    let names = PeopleNames.names(in: sentences)
    var sentences = sentences
    if !names.isEmpty { for i in sentences.indices { sentences[i].peopleNames = names } }
    var result = read(sentences, design: design, species: species, condition)
    result.participants.withCondition = condition.holds(
      result.participants, sentences, design: design)
    return result
  }

  private static func read(
    _ sentences: [Sentence], design: Design?, species: Species?, _ condition: CountedCondition
  ) -> Result {
    let usable = sentences.filter { $0.role != .background && !$0.isMetadata }
    if design == .caseReport { return CaseCounter.read(usable) }
    if design == .systematicReview { return SynthesisCounter.read(sentences) }
    var all: [PeopleCount] = []
    for sentence in sentences
    where !sentence.isMetadata
      && (sentence.role != .background || sentence.isOwnStudy)
    {
      all += PeopleCounter.counts(in: sentence)
    }
    all = SourcePopulation.foundIn(all, sentences, condition)
    guard !all.isEmpty else {
      return Result(participants: Participants(), isUnsure: mentionsN(usable))
    }
    // Views, plans for others and simulations count people who did not take part; laboratories
    // count donors.
    let uncounted: [Design] = [.narrativeReview, .commentary, .guideline, .modelling, .inVitro]
    if design == .narrativeReview, let own = all.first(where: { isOwn($0, sentences) }) {
      all = [own]
    } else if let design, uncounted.contains(design) || design == .animal && species != .both {
      return Result(participants: Participants(), isUnsure: true)
    }
    let isTrial = design == .rct || design == .rctSecondary
    if let groups = listed(usable, all), !(isTrial && all.contains(where: isEnrolled)) {
      return groups
    }
    let choice = TotalChooser.choose(all, sentences)
    let analysed = all.filter { $0.role == .analysed && $0.score >= 1.5 }
      .max { $0.score < $1.score }
    guard let chosen = choice.total ?? (choice.isDisputed ? nil : analysed ?? whole(all)) else {
      return Result(
        participants: choice.isDisputed ? Participants() : labelled(all), isUnsure: true)
    }
    var participants = Participants(sources: [chosen.sentence])
    if choice.total == nil || isTrial && chosen.role == .analysed {
      // Of a trial, those analysed are seldom all who took part.
      participants.analysed = chosen.value
    } else {
      if !isTrial, let control = controls(beside: chosen, all) {
        return Result(participants: control, isUnsure: false)
      }
      participants.total = chosen.value
      if let analysed, analysed.value < chosen.value {
        participants.analysed = analysed.value
        if !participants.sources.contains(analysed.sentence) {
          participants.sources.append(analysed.sentence)
        }
      }
    }
    participants.groups = groups(all, total: chosen.value)
    addSources(of: participants.groups, all, to: &participants)
    return Result(participants: participants, isUnsure: false)
  }

  /// People whom the authors themselves enrolled or studied, in a text that reads like a review.
  private static func isOwn(_ count: PeopleCount, _ sentences: [Sentence]) -> Bool {
    count.role == .total && count.score >= 3.5
      && sentences.contains {
        $0.id == count.sentence && ($0.role == .methods || $0.role == .results)
      }
  }

  /// `298 patients were enrolled`: in a trial, controls told elsewhere are among them.
  private static func isEnrolled(_ count: PeopleCount) -> Bool {
    count.role == .total && count.score >= 3.5
  }

  /// `Four of 222 patients`: where every share is of the same number, that many were analysed.
  private static func whole(_ all: [PeopleCount]) -> PeopleCount? {
    guard let first = all.first(where: { $0.role == .whole }), first.value >= 10 else { return nil }
    return all.allSatisfy { $0.role == .part || $0.value <= first.value && $0.role != .group }
      && all.allSatisfy { $0.role != .whole || $0.value == first.value } ? first : nil
  }

  /// `drug (n = 11) or placebo (n = 10)` without any total: the groups of the first sentence that
  /// labels several.
  private static func labelled(_ all: [PeopleCount]) -> Participants {
    for count in all where count.role == .group && !count.noun.isEmpty {
      let here = all.filter {
        $0.sentence == count.sentence && $0.role == .group && !$0.noun.isEmpty
      }
      guard here.count >= 2, here.count <= 6, Set(here.map(\.noun)).count == here.count,
        here.contains(where: { $0.score >= 1.5 || $0.value >= 5 })
      else { continue }
      return Participants(
        groups: here.map { Participants.Group(name: $0.noun, count: $0.value) },
        sources: [count.sentence])
    }
    return Participants()
  }

  /// `60 patients and 30 controls`: two or more nouns joined in one sentence are groups, and their
  /// sum is nowhere printed, so no total is given.
  private static func listed(_ sentences: [Sentence], _ all: [PeopleCount]) -> Result? {
    for sentence in sentences
    where sentence.role == .methods || sentence.role == .results || sentence.isOwnStudy {
      let here = all.filter {
        $0.sentence == sentence.id && !$0.noun.isEmpty
          && $0.score >= (isControlNoun($0, sentence) ? -1 : 0.5)
          && !($0.tokenIndex < 5 && ["among", "of", "from"].contains(sentence.word(0)))
          && ($0.role == .total || $0.role == .analysed
            || $0.role == .group && (isControlNoun($0, sentence) || isBesideOthers($0, sentence)))
      }
      guard here.count >= 2, here.count <= 4, here.contains(where: { $0.score >= 1.5 }),
        areJoined(here, sentence)
      else { continue }
      // "45 women (15 with MS; 15 controls)": the first is everybody.
      let most = here.map(\.value).max() ?? 0
      if TotalChooser.isSum(most, in: sentence) { continue }
      let sum = here.map(\.value).reduce(0, +)
      guard
        !all.contains(where: {
          $0.value == sum || $0.role == .total && $0.value > sum && $0.score >= 2.5
        })
      else { continue }
      let groups = here.map {
        Participants.Group(name: phrase(at: $0, in: sentence), count: $0.value)
      }
      return Result(
        participants: Participants(groups: groups, sources: [sentence.id]), isUnsure: false)
    }
    return nil
  }

  /// Listed one after the other, or at least one of them a control group.
  private static func areJoined(_ counts: [PeopleCount], _ s: Sentence) -> Bool {
    if counts.contains(where: { isControlNoun($0, s) }) { return true }
    return zip(counts, counts.dropFirst()).allSatisfy { first, second in
      let gap = first.tokenIndex..<max(first.tokenIndex, second.tokenIndex)
      let isSameNoun =
        first.noun.split(separator: " ").last == second.noun.split(separator: " ").last
      return (gap.count <= 14 || gap.count <= 30 && isSameNoun)
        && ["and", ",", "vs", "versus"].contains(s.word(second.tokenIndex - 1))
        && !gap.contains { joinBreaks.contains(s.word($0)) }
    }
  }

  private static let joinBreaks: Set<String> = [
    "were", "was", "of", "who", "completed", "including", "had", "from", ";", ":", "whom",
  ]

  /// Patients here, healthy controls in another sentence: two groups, whose sum is not printed.
  private static func controls(beside chosen: PeopleCount, _ all: [PeopleCount]) -> Participants? {
    guard !["participants", "subjects", "individuals", "people"].contains(chosen.noun),
      chosen.score < 5,
      let control = all.first(where: {
        $0.sentence != chosen.sentence && $0.role != .part
          && ($0.noun.contains("healthy") || $0.noun.contains("control"))
      })
    else { return nil }
    return Participants(
      groups: [chosen, control].map { Participants.Group(name: $0.noun, count: $0.value) },
      sources: [chosen.sentence, control.sentence])
  }

  /// `13 NMOSD patients and 40 MS patients`: the second of two whole noun phrases.
  private static func isBesideOthers(_ count: PeopleCount, _ s: Sentence) -> Bool {
    s.word(count.tokenIndex - 1) == "and" && s.isPerson(beforeBracket(count.tokenIndex - 2, s))
      && PeopleWords.people.contains(count.noun.split(separator: " ").last.map(String.init) ?? "")
  }

  /// `38 volunteers (24-69 years) and 21 patients`: the word before the bracket that ends at `i`.
  private static func beforeBracket(_ i: Int, _ s: Sentence) -> Int {
    guard s.word(i) == ")" else { return i }
    var open = i
    while open > 0, i - open < 14, s.word(open) != "(" { open -= 1 }
    return open - 1
  }

  private static func isControlNoun(_ count: PeopleCount, _ s: Sentence) -> Bool {
    count.noun.contains("control") || count.noun.contains("healthy")
      || ["hc", "hcs"].contains(count.noun.split(separator: " ").last ?? "")
      || count.noun.contains("volunteer")
      || phrase(at: count, in: s).lowercased().contains("control")
  }

  /// The counted noun with what follows it up to the next break: `patients with RRMS`.
  private static func phrase(at count: PeopleCount, in s: Sentence) -> String {
    guard let q = s.quantities.first(where: { $0.firstToken == count.tokenIndex }) else {
      return count.noun
    }
    var end = q.endToken
    while end < s.tokens.count, end < q.endToken + 9 {
      let word = s.word(end)
      if s.tokens[end].kind == .punctuation, word != "-", word != "/" { break }
      if [
        "and", "were", "was", "who", "or", "participated", "took", "from", "in", "as", "matched",
        "aged", "completed", "underwent", "received", "had", "at", "were",
      ].contains(word) {
        break
      }
      end += 1
    }
    return s.text(q.endToken, end)
  }

  private static func groups(_ all: [PeopleCount], total: Int) -> [Participants.Group] {
    var seen = Set<String>()
    var result: [Participants.Group] = []
    for count in all where count.role == .group && count.value < total && !count.noun.isEmpty {
      guard count.noun.utf8.count > 1, seen.insert(count.noun).inserted else { continue }
      result.append(Participants.Group(name: count.noun, count: count.value))
    }
    return result.count <= 6 ? result : []
  }

  private static func addSources(
    of groups: [Participants.Group], _ all: [PeopleCount], to participants: inout Participants
  ) {
    guard !groups.isEmpty else { return }
    for count in all where count.role == .group && !participants.sources.contains(count.sentence) {
      participants.sources.append(count.sentence)
    }
  }

  private static func mentionsN(_ sentences: [Sentence]) -> Bool {
    sentences.contains { s in
      s.quantities.contains { $0.kind == .whole && s.word($0.firstToken - 1) == "=" }
    }
  }
}
