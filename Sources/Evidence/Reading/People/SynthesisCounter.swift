import Language

/// How many studies were put together, and how many people were in them: `Twelve articles
/// involving 646 patients`.
enum SynthesisCounter {
  private static let studyNouns: WordSet = [
    "studies", "trials", "articles", "rcts", "papers", "publications", "reviews", "reports",
    "manuscripts", "records",
  ]
  private static let keeping: CueSet = [
    "includ", "involving", "eligible", "met ", "analys", "analyz", "selected", "comprising",
    "with a total", "pooled", "inclusion criteria", "remained", "retained", "with ", "fulfil",
    "satisf", "summari", "finali",
  ]
  private static let leavingOut: CueSet = [
    "screened", "excluded", "potentially relevant", "search yielded", "search returned",
    "were retrieved", "after removing", "duplicates", "yielded", "identified", "found,",
    "resulted in",
    "retrieved", "of which", "of these", "from ", "out of",
  ]
  private static let everybody: CueSet = ["total", "includ", "compris", "involv", "with "]

  static func read(_ sentences: [Sentence]) -> ParticipantsReader.Result {
    var found = Participants()
    for role in [Passage.Role.results, .methods, .conclusions, .other, .title] {
      for s in sentences where s.role == role && !s.isMetadata {
        guard let studies = studies(in: s) else { continue }
        found.studies = studies
        found.sources = [s.id]
        found.total = people(in: s, after: -9)
        if found.total == nil, let next = sentences.first(where: { isNext($0, after: s) }),
          next.has(everybody), let people = people(in: next, after: 2.5)
        {
          found.total = people
          found.sources.append(next.id)
        }
        return ParticipantsReader.Result(participants: found, isUnsure: found.total == nil)
      }
    }
    if let told = everybody(sentences) { return told }
    for s in sentences {
      guard let studies = reviewed(in: s) else { continue }
      return ParticipantsReader.Result(
        participants: Participants(studies: studies, sources: [s.id]), isUnsure: true)
    }
    let counts = sentences.contains { !PeopleCounter.counts(in: $0).isEmpty }
    let numbers = sentences.contains { s in
      s.isAbstract && s.quantities.contains { $0.kind == .whole }
    }
    return ParticipantsReader.Result(participants: found, isUnsure: counts || numbers)
  }

  /// `A total of 778 people participated`, where the studies themselves are not counted: the only
  /// such sentence.
  private static func everybody(_ sentences: [Sentence]) -> ParticipantsReader.Result? {
    let told = sentences.filter {
      $0.isAbstract && ($0.role == .results || $0.role == .methods) && $0.has("total of")
        && !$0.has(leavingOut) && people(in: $0, after: 2.5) != nil
    }
    guard told.count == 1, let s = told.first, let total = people(in: s, after: 2.5) else {
      return nil
    }
    return ParticipantsReader.Result(
      participants: Participants(total: total, sources: [s.id]), isUnsure: false)
  }

  private static func isNext(_ s: Sentence, after first: Sentence) -> Bool {
    guard first.isAbstract, let number = Int(first.id.dropFirst()) else { return false }
    return s.id == "p\(number + 1)"
  }

  /// The only count of people of a sentence; of several, the surest or the one called the total.
  private static func people(in s: Sentence, after least: Double) -> Int? {
    let counts = PeopleCounter.counts(in: s).filter { $0.role != .part && $0.score >= least }
    let ranked = counts.sorted { $0.score > $1.score }
    guard let best = ranked.first else { return nil }
    if ranked.count == 1 || best.score >= ranked[1].score + 1.5 { return best.value }
    let totals = counts.filter { count in
      (1...5).contains {
        ["total", "totalling", "totaling"].contains(s.word(count.tokenIndex - $0))
      }
    }
    return totals.count == 1 ? totals[0].value : nil
  }

  /// `Twelve articles involving …`, `12 RCTs were included`; the last count named is the one kept.
  static func studies(in s: Sentence) -> Int? {
    guard s.has(keeping) else { return nil }
    let excludes = s.has(leavingOut)
    var found: [Int] = []
    for q in s.quantities where q.kind == .whole && q.value >= 2 && q.value < 5000 {
      if isKeptAlone(q, s) {
        found.append(Int(q.value))
        continue
      }
      guard let end = noun(after: q, s) else { continue }
      // `in those 3 studies`: some of them, told before.
      if ["those", "these"].contains(s.word(q.firstToken - 1)) { continue }
      if isHits(q, end, s) || isOnlyLookedAt(end, s) { continue }
      // `Ten studies out of 911 records`, `200 articles were selected by title`.
      if s.word(end - 1) == "records", !["were", "was"].contains(s.word(end)) { continue }
      if (end..<end + 8).contains(where: { s.word($0) == "by" && s.word($0 + 1) == "title" }) {
        continue
      }
      let near = near(q, end, s)
      let isKept = near.contains { word in
        [
          "included", "include", "including", "involving", "eligible", "met", "analysed",
          "analyzed",
          "selected", "comprising", "with", "remained", "pooled", "from", "fulfilled", "inclusion",
          "enrolled", "covering", "totaling", "totalling", "retained", "of", "finalised",
          "finalized",
        ].contains(word)
      }
      let isOut = near.contains {
        ["screened", "excluded", "identified", "retrieved"].contains($0)
      }
      // `The search identified 9 eligible articles`: what is eligible was chosen already.
      let isChosen = (q.endToken..<end).contains { s.word($0) == "eligible" }
      if isChosen || isKept, isChosen || !isOut || !excludes { found.append(Int(q.value)) }
    }
    if found.count == 2, found[1] < found[0], !excludes, s.has("meta-analy") {
      // `13 studies met the criteria, while nine were included in the meta-analysis`
      return found[0]
    }
    return found.count <= 1 ? found.first : (excludes ? found.last : nil)
  }

  /// What stands before one of these is of another count.
  private static let breaksOff: WordSet = [",", ";", "and"]

  /// The words of the noun phrase and beside it in its clause, without brackets: `113 trials (n =
  /// 6909) were included`; and what it is told to be after a clause of its own: `16 studies published
  /// in English, which performed scans, were included`.
  private static func near(_ q: Quantity, _ end: Int, _ s: Sentence) -> [String] {
    var words: [String] = []
    var i = end
    var depth = 0
    while i < s.tokens.count, words.count < 6 {
      let word = s.word(i)
      if word == "(" { depth += 1 }
      if depth == 0 { words.append(word) }
      if word == ")" { depth -= 1 }
      i += 1
    }
    let isLater = (end..<min(end + 24, s.tokens.count)).prefix {
      s.tokens[$0].kind != .number && ![";", "."].contains(s.word($0))
    }.contains {
      ["were", "was"].contains(s.word($0)) && ["included", "retained"].contains(s.word($0 + 1))
    }
    if isLater { words.append("included") }
    let before = (1...4).map { s.word(q.firstToken - $0) }.prefix { !breaksOff.contains($0) }
    return words + before + (q.endToken..<end).map { s.word($0) }
  }

  /// `452 articles were reviewed, and 7 studies were included`: looked at before the choice.
  private static func isOnlyLookedAt(_ end: Int, _ s: Sentence) -> Bool {
    guard ["were", "was"].contains(s.word(end)),
      ["reviewed", "assessed", "evaluated", "considered", "examined", "read"]
        .contains(s.word(end + 1))
    else { return false }
    return s.quantities.contains { other in
      other.firstToken > end && noun(after: other, s) != nil
    }
  }

  /// `8 of which were eligible`, `12 were included`: the noun stands before, with the hits.
  private static func isKeptAlone(_ q: Quantity, _ s: Sentence) -> Bool {
    let keeps: Set<String> = [
      "included", "eligible", "selected", "retained", "analysed", "analyzed", "met", "fulfilled",
    ]
    guard s.quantities.contains(where: { $0.endToken < q.firstToken && $0.value > q.value }) else {
      return false
    }
    let next = (0..<9).map { s.word(q.endToken + $0) }
    if ["were", "was", "met", "fulfilled"].contains(next[0]) {
      return next.prefix(3).contains(where: keeps.contains)
    }
    guard next[0] == "of", ["which", "these", "them"].contains(next[1]) else { return false }
    return s.tokens.dropFirst(q.endToken).prefix(14).contains { keeps.contains($0.lower) }
      && !next.dropFirst(2).prefix(3).contains("had")
  }

  /// `yielded 1,268 articles`, `534 articles found`, `2593 articles remained after duplicates`.
  private static func isHits(_ q: Quantity, _ end: Int, _ s: Sentence) -> Bool {
    let before = (1...4).map { s.word(q.firstToken - $0) }.prefix { !breaksOff.contains($0) }
    let after = (0..<5).map { s.word(end + $0) }
    return before.contains {
      ["yielded", "retrieved", "returned", "resulted", "found"].contains($0)
    }
      || after.prefix(3).contains { ["found", "identified", "retrieved", "screened"].contains($0) }
      || after.prefix(2).contains("remained") && after.contains("after")
  }

  /// The token after the noun that counts studies: `12 [randomised controlled] trials`.
  static func noun(after q: Quantity, _ s: Sentence) -> Int? {
    var i = q.endToken
    while i < s.tokens.count, i < q.endToken + 5 {
      if studyNouns.contains(s.word(i)) { return i + 1 }
      guard s.tokens[i].kind == .word || s.word(i) == "-" else { return nil }
      if s.isPerson(i) || breaks.contains(s.word(i)) { return nil }
      i += 1
    }
    return nil
  }

  private static let breaks: WordSet = [
    "of", "and", "or", "the", "in", "to", "were", "was", "independently", "investigators",
    "reviewers", "authors", "researchers", "databases", "years", "who", "for", "from", "with",
  ]
}
