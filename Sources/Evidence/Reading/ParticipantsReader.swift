import Language

/// Chooses total, analysed and groups from the counts of people in a study's sentences.
enum ParticipantsReader {
  struct Result {
    var participants: Participants
    /// Candidates were found, but none that can be trusted.
    var isUnsure: Bool
  }

  static func read(_ sentences: [Sentence], design: Design?) -> Result {
    if design == .caseReport { return oneOrFew(sentences) }
    if let studies = synthesis(sentences, design) { return studies }
    let usable = sentences.filter { $0.role != .background && !$0.id.hasPrefix("m:") }
    var all: [PeopleCount] = []
    for sentence in usable { all += PeopleCounter.counts(in: sentence) }
    guard !all.isEmpty else {
      return Result(participants: Participants(), isUnsure: mentionsN(usable))
    }
    if let sum = listed(usable, all) { return sum }
    let totals = all.filter { $0.role == .total && $0.score >= 1.5 }
    let analysed = all.first { $0.role == .analysed && $0.score >= 1.5 }
    let best = totals.max { ($0.score, $0.value) < ($1.score, $1.value) }
    guard let chosen = best ?? analysed else {
      return Result(participants: Participants(), isUnsure: true)
    }
    // Two counts that both claim to be everybody, far apart: the larger is the enrolled number only
    // when both stand beside the same words.
    let rivals = totals.filter { $0.score >= chosen.score - 0.25 && $0.value != chosen.value }
    let isUnsure = rivals.contains { $0.value > chosen.value } && chosen.score < 3.5
    var participants = Participants(sources: [chosen.sentence])
    if best == nil {
      participants.analysed = chosen.value
    } else {
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
    if isUnsure { participants.total = nil }
    return Result(participants: participants, isUnsure: isUnsure)
  }

  /// `60 patients and 30 controls`: two or more nouns joined in one sentence are groups, and their
  /// sum is nowhere printed, so no total is given.
  private static func listed(_ sentences: [Sentence], _ all: [PeopleCount]) -> Result? {
    for sentence in sentences where sentence.role == .methods || sentence.role == .results {
      let here = all.filter { $0.sentence == sentence.id && $0.role == .total && $0.score >= 1.5 }
      guard here.count >= 2, here.count <= 4 else { continue }
      let isControl = here.contains { isControlNoun($0, sentence) }
      guard isControl,
        !all.contains(where: { count in count.value == here.map(\.value).reduce(0, +) })
      else { continue }
      let groups = here.map {
        Participants.Group(name: phrase(at: $0, in: sentence), count: $0.value)
      }
      return Result(
        participants: Participants(groups: groups, sources: [sentence.id]), isUnsure: false)
    }
    return nil
  }

  private static func isControlNoun(_ count: PeopleCount, _ s: Sentence) -> Bool {
    count.noun.contains("control") || count.noun.contains("healthy")
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

  /// `Twelve articles involving 646 patients`.
  private static func synthesis(_ sentences: [Sentence], _ design: Design?) -> Result? {
    guard design == .systematicReview else { return nil }
    var participants = Participants()
    for s in sentences where s.role == .results || s.role == .methods || s.role == .conclusions {
      if participants.studies == nil, let studies = studies(in: s) {
        participants.studies = studies
        participants.sources.append(s.id)
        if let people = PeopleCounter.counts(in: s).first(where: { $0.role != .part }) {
          participants.total = people.value
          break
        }
      } else if participants.studies != nil, participants.total == nil,
        let people = PeopleCounter.counts(in: s).first(where: { $0.role == .total && $0.score >= 2 }
        ),
        s.lower.contains("total") || s.lower.contains("includ") || s.lower.contains("compris")
      {
        participants.total = people.value
        participants.sources.append(s.id)
        break
      }
    }
    return Result(participants: participants, isUnsure: participants.studies == nil)
  }

  private static let studyNouns: Set<String> = [
    "studies", "trials", "articles", "rcts", "papers", "publications", "study", "records",
    "reviews",
  ]

  private static func studies(in s: Sentence) -> Int? {
    let cues = [
      "includ", "involving", "eligible", "met", "identified", "analys", "analyz", "selected",
      "comprising", "with a total", "pooled",
    ]
    guard s.containsAny(cues), !s.lower.contains("screened") else { return nil }
    var found: Int?
    for q in s.quantities where q.kind == .whole && q.value >= 2 && q.value < 5000 {
      for offset in 0..<5 where studyNouns.contains(s.word(q.endToken + offset)) {
        let between = (0..<offset).map { s.word(q.endToken + $0) }
        if between.contains(where: { PeopleWords.people.contains($0) || $0 == "," || $0 == "of" }) {
          break
        }
        if found == nil || Int(q.value) < found ?? 0 { found = Int(q.value) }
        break
      }
    }
    return found
  }

  /// A case report: one person unless it says `two patients`.
  private static func oneOrFew(_ sentences: [Sentence]) -> Result {
    for s in sentences where s.role != .background && !s.id.hasPrefix("m:") {
      for count in PeopleCounter.counts(in: s) where count.value <= 10 && count.value > 1 {
        let verbs = ["report", "describe", "present", "cases", "case series"]
        if s.containsAny(verbs), count.role != .part {
          return Result(
            participants: Participants(total: count.value, sources: [s.id]), isUnsure: false)
        }
      }
    }
    let one = sentences.first {
      [
        "-year-old", "year old", "a patient", "a woman", "a man", "a case of", "one patient",
        "a girl", "a boy",
        "a young", "a female", "a male",
      ].contains(where: $0.lower.contains) && $0.role != .background
    }
    guard let one else { return Result(participants: Participants(), isUnsure: true) }
    let plural = one.lower.contains("patients") && !one.lower.contains("-year-old")
    return Result(
      participants: plural ? Participants() : Participants(total: 1, sources: [one.id]),
      isUnsure: plural)
  }

  private static func mentionsN(_ sentences: [Sentence]) -> Bool {
    sentences.contains { s in
      s.quantities.contains { $0.kind == .whole && s.word($0.firstToken - 1) == "=" }
    }
  }
}
