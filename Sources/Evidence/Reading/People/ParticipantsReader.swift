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
    _ sentences: [Sentence], design: Design?, species: Species?, lexicon: Lexicon,
    conditionNames: Set<String> = []
  ) -> Result {
    let condition = CountedCondition(lexicon: lexicon)
    let names = PeopleNames.names(in: sentences)
    let sentences = sentences.map { $0.naming(people: names, conditions: conditionNames) }
    var result = read(sentences, design: design, species: species, condition)
    result.participants.withCondition = condition.holds(
      result.participants, sentences, design: design)
    return result
  }

  private static func read(
    _ sentences: [Sentence], design: Design?, species: Species?, _ condition: CountedCondition
  ) -> Result {
    let usable = sentences.filter { $0.role != .background && !$0.isMetadata }
    if design == .caseReport { return CaseCounter.read(sentences.filter { !$0.isMetadata }) }
    if design == .systematicReview { return SynthesisCounter.read(sentences) }
    let told = sentences.filter {
      !$0.isMetadata && $0.tellsOfStudy
    }
    if design == .narrativeReview, let studies = SynthesisCounter.ofSearch(sentences) {
      return Result(participants: studies, isUnsure: true)
    }
    var all = told.flatMap(PeopleCounter.counts)
    all = SourcePopulation.foundIn(all, sentences, condition)
    guard !all.isEmpty else {
      return Result(
        participants: armsAlone(sentences, design: design, species: species),
        isUnsure: mentionsN(usable) || sentences.contains(where: countsSomeone))
    }
    // Views, plans for others and simulations count people who did not take part; laboratories
    // count donors.
    let uncounted: [Design] = [.narrativeReview, .commentary, .guideline, .modelling, .inVitro]
    if design == .narrativeReview, let own = all.first(where: { isOwn($0, sentences) }) {
      all = [own]
    } else if let design, uncounted.contains(design) || design == .animal && species != .both {
      return Result(participants: Participants(), isUnsure: true)
    }
    let isTrial =
      design == .rct || design == .rctSecondary || told.contains { $0.isAbstract && $0.has(chance) }
    if let groups = ListedGroups.listed(told, all), !(isTrial && all.contains(where: isEnrolled)) {
      return groups
    }
    let choice = TotalChooser.choose(all, sentences)
    let analysed = all.filter { $0.role == .analysed && $0.score >= 1.5 }
      .max { $0.score < $1.score }
    guard let chosen = choice.total ?? (choice.isDisputed ? nil : analysed ?? whole(all)) else {
      return Result(
        participants: unsummed(all, sentences, isDisputed: choice.isDisputed), isUnsure: true)
    }
    var participants = Participants(sources: [chosen.sentence])
    if choice.total == nil || isTrial && chosen.role == .analysed {
      // Of a trial, those analysed are seldom all who took part.
      participants.analysed = chosen.value
    } else {
      if !isTrial, let control = ListedGroups.controls(beside: chosen, all) {
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
    addGroups(all, sentences, to: &participants)
    return Result(participants: participants, isUnsure: false)
  }

  /// Groups without a total; where counts dispute, only groups of more people than each of them.
  private static func unsummed(
    _ all: [PeopleCount], _ sentences: [Sentence], isDisputed: Bool
  ) -> Participants {
    var arms = ArmReader.arms(sentences, total: nil, analysed: nil)
    if arms.contains(where: { $0.name == "total" }) { arms = [] }
    var found = ListedGroups.labelled(all, sentences)
    if !arms.isEmpty {
      found = Participants(
        groups: arms.map { Participants.Group(name: $0.name, count: $0.count) },
        sources: arms.map(\.sentence).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    let sum = found.groups.map(\.count).reduce(0, +)
    let isLarger = all.allSatisfy { $0.role == .part || $0.value <= sum }
    return !isDisputed || isLarger ? found : Participants()
  }

  /// `An intervention group (n = 14) and a control group (n = 14)`: groups that are labelled by what
  /// they got, where nobody else is counted.
  private static func armsAlone(
    _ sentences: [Sentence], design: Design?, species: Species?
  ) -> Participants {
    guard species == .human, let design,
      [.rct, .nonrandomisedTrial, .cohort, .caseControl].contains(design)
    else { return Participants() }
    let arms = ArmReader.arms(sentences, total: nil, analysed: nil)
    guard arms.count >= 2, !arms.contains(where: { $0.name == "total" }) else {
      return Participants()
    }
    return Participants(
      groups: arms.map { Participants.Group(name: $0.name, count: $0.count) },
      sources: arms.map(\.sentence).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// People were given one thing or another by chance, whatever the design is taken for.
  private static let chance: CueSet = [
    "randomly assigned", "randomly allocated", "randomised to", "randomized to", "were randomi",
    "was randomi", "randomly divided",
  ]

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

  /// The groups compared: those found as sizes of arms, else the counts that one sentence calls groups.
  private static func addGroups(
    _ all: [PeopleCount], _ sentences: [Sentence], to participants: inout Participants
  ) {
    let arms = ArmReader.arms(
      sentences, total: participants.total, analysed: participants.analysed)
    var sources = arms.map(\.sentence)
    participants.groups = arms.map { Participants.Group(name: $0.name, count: $0.count) }
    if arms.isEmpty {
      let counted = ListedGroups.counted(
        all, total: participants.total ?? participants.analysed ?? 0)
      participants.groups = counted.map {
        Participants.Group(name: $0.noun.replacing(" - ", with: "-"), count: $0.value)
      }
      sources = counted.map(\.sentence)
    }
    for id in sources where !participants.sources.contains(id) {
      participants.sources.append(id)
    }
  }

  /// `40 interviews with older adults`, `2,109 hospitalizations`, `more than 33,000 persons`: someone
  /// is counted, though nobody can tell from it how many took part.
  private static func countsSomeone(_ s: Sentence) -> Bool {
    guard s.isAbstract, !s.isMetadata else { return false }
    if s.role == .background {
      return PeopleCounter.counts(in: s).contains { $0.value > 2 && $0.role != .part }
    }
    return s.quantities.contains { q in
      q.kind == .whole && q.value > 2
        && (q.endToken..<min(q.endToken + 4, s.tokens.count)).contains {
          standIns.contains(s.word($0))
        }
    }
  }

  /// What stands for people where they are not counted themselves.
  private static let standIns: WordSet = [
    "interviews", "hospitalizations", "hospitalisations", "admissions", "families", "couples",
    "dyads", "pregnancies", "households", "eyes", "pairs",
  ]

  private static func mentionsN(_ sentences: [Sentence]) -> Bool {
    sentences.contains { s in
      s.quantities.contains { $0.kind == .whole && s.word($0.firstToken - 1) == "=" }
    }
  }
}
