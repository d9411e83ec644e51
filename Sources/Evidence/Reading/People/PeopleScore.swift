import Language

/// Judges a counted noun: whether it is everybody, those analysed or some, and how sure that is.
enum PeopleScore {
  private static let enrol: WordSet = [
    "included", "enrolled", "recruited", "randomised", "randomized", "participated", "randomly",
    "assigned", "took", "surveyed", "responded", "studied", "followed", "assessed", "reviewed",
    "interviewed", "underwent", "evaluated", "examined", "investigated", "allocated", "completed",
    "analysed", "analyzed", "received", "answered", "tested",
  ]
  static let firm: Set<String> = [
    "included", "enrolled", "recruited", "randomised", "randomized", "randomly", "participated",
    "interviewed", "surveyed", "allocated", "accrued", "entered", "asking",
  ]
  /// Before the study proper: those asked, looked at or found.
  private static let before: WordSet = [
    "screened", "invited", "approached", "contacted", "excluded", "withdrew", "dropped", "lost",
    "declined", "sent", "worldwide", "deaths",
  ]
  /// They may be asked or found only, or be everybody there was.
  private static let perhapsBefore: WordSet = [
    "eligible", "referred", "registered", "listed", "population", "insured",
  ]
  /// Verbs that, right before a count, make it everybody: `we studied 60 patients`.
  private static let counting: WordSet = [
    "comprised", "comprising", "comprises", "consisted", "studied", "evaluated", "examined",
    "investigated", "analysed", "analyzed", "assessed", "reviewed", "treated", "followed",
    "tested", "involving", "involved", "surveyed", "measured", "compared", "covering",
  ]
  static let analysed: Set<String> = [
    "analysed", "analyzed", "completed", "evaluated", "evaluable", "analysis", "available",
    "analyses", "finished", "remained", "analyzable", "analysable", "assessable",
  ]
  /// Words that make a part of the whole of it: `47 patients had`.
  private static let partly: WordSet = [
    "had", "reported", "experienced", "developed", "showed", "died", "discontinued", "relapsed",
    "presented", "achieved", "remained", "stopped", "switched", "continued", "tested", "improved",
    "met", "withdrew", "did", "chose", "used", "relapse", "responded", "received",
  ]
  /// Before `in 20 patients`: what happened to some of them.
  private static let happened: WordSet = [
    "discontinued", "stopped", "occurred", "developed", "seen", "observed", "found", "detected",
    "noted", "reported", "present", "confirmed",
  ]
  private static let partNouns: WordSet = [
    "cases", "controls", "women", "men", "females", "males", "pregnancies", "families", "female",
    "male", "case", "boys", "girls", "woman", "man", "donors", "neurologists", "physicians",
    "nurses", "professionals", "members", "mothers", "partners", "caregivers", "carers", "teachers",
    "parents", "siblings", "relatives", "spouses", "informants",
  ]

  static func count(_ q: Quantity, _ words: [String], after: Int, _ s: Sentence) -> PeopleCount {
    let near = (1...4).map { s.word(q.firstToken - $0) }
    let tail = tail(after, s)
    let both = near + tail.prefix(10)
    var score = 1.0
    if near.contains("total") || near.contains("all") { score += 2 }
    if near.first == "of", near.dropFirst().first != "total" { score += 0.5 }
    if both.contains(where: enrol.contains) { score += 1.5 }
    if near.contains(where: firm.contains) || tail.contains(where: firm.contains) { score += 1 }
    if near.prefix(3).contains(where: counting.contains) { score += 1 }
    if (near + words + untilEnrolled(tail)).contains(where: before.contains) { score -= 6 }
    if near.contains(where: aimed.contains) { score -= 6 }
    // `All participants, except one patient`.
    if ["except", "excepting", "besides"].contains(near.first ?? "") { score -= 6 }
    if near.contains("cohort"), near.contains(where: origins.contains) { score -= 4 }
    let context = near + words + tail.prefix(6)
    let isOfStudy =
      near.contains("study") || near.contains("sample")
      || tail.first == "eligible" || tail.dropFirst().first == "eligible" && tail.contains("for")
    if !isOfStudy, context.contains(where: perhapsBefore.contains) { score -= 1.5 }
    if near.first == "to", isSentOut(q, s) { score -= 4 }
    if context.contains("identified") { score -= 0.5 }
    if let verb = tail.first, partly.contains(verb), !isOfMethods(verb, tail, s) { score -= 2.5 }
    if ["in", "on"].contains(near.first), !both.contains(where: firm.contains) {
      score += s.role != .results && s.has(doing) ? 0.5 : -1
    }
    // "it was stopped in 20 cases", "a panel of 12 neurologists".
    if near.first == "in", happened.contains(near[1]) { score -= 2.5 }
    if near.contains("panel") { score -= 4 }
    if let noun = words.last, partNouns.contains(noun), near.first != "of", near.first != "among" {
      score -= 1
    }
    if near.contains("reported") || near.contains("published") { score -= 2 }
    if tail.contains("globally") || tail.contains("worldwide") { score -= 6 }
    if let per = tail.prefix(4).firstIndex(of: "per"),
      !(tail.indices.contains(per + 1) && tail[per + 1] == "protocol")
    {
      score -= 6
    }
    let opens = near.first == "the" && ["of", "among", "from"].contains(near.dropFirst().first)
    if ["the", "other", "remaining", "these"].contains(near.first ?? ""), !opens { score -= 1 }
    if near.first == "of", near.dropFirst().first == "out" { score -= 1 }
    if vague.contains(near.first ?? "") { score -= 1.5 }
    if q.value < 10, !near.contains("total"), !s.isOwnStudy { score -= 1.5 }
    switch s.role {
    case .methods, .results: score += 1
    case .title: score += 1
    case .background: score -= s.tellsOfStudy ? 0.5 : 2.5
    case .conclusions: score -= 1.5
    default: break
    }
    return PeopleCount(
      value: Int(q.value), role: PeopleRole.role(q, near, tail, after, s),
      noun: words.joined(separator: " "),
      sentence: s.id, tokenIndex: q.firstToken, score: score)
  }

  /// `a questionnaire was sent to 221 patients`: who answered is told elsewhere.
  private static func isSentOut(_ q: Quantity, _ s: Sentence) -> Bool {
    (2...12).contains { sending.contains(s.word(q.firstToken - $0)) }
  }

  private static let sending: WordSet = [
    "sent", "distributed", "mailed", "emailed", "posted", "disseminated", "offered", "send",
  ]
  /// `51 patients received four courses` in the methods, `99 cases met the criteria`: everybody.
  private static func isOfMethods(_ verb: String, _ tail: [String], _ s: Sentence) -> Bool {
    if verb == "met" { return tail.prefix(7).contains { $0.hasPrefix("criteri") } }
    return s.role == .methods && ["received", "used", "tested"].contains(verb)
  }

  /// Right before a number that was only hoped for, or that is a whole people.
  private static let aimed: WordSet = ["million", "planned", "target", "recommended"]
  private static let origins: WordSet = ["initial", "original", "parent", "larger", "whole"]

  /// What is told before those counted were enrolled, or before the next number: `212 patients were
  /// enrolled and 12 dropped out` enrolled 212.
  private static func untilEnrolled(_ tail: [String]) -> ArraySlice<String> {
    let end = tail.firstIndex {
      firm.contains($0) || $0 == "assigned" || ($0.utf8.first.map { $0 &- 0x30 < 10 } ?? false)
    }
    return tail[..<min(end ?? 10, 10, tail.count)]
  }

  /// What studies do: `a trial was conducted in 30 patients`.
  private static let doing: CueSet = [
    "trial", "study", "conducted", "carried out", "performed", "evaluated", "investigated",
    "measured", "assessed", "compared", "collected", "examined", "analys", "analyz", "recorded",
  ]
  private static let vague: WordSet = [
    "than", "least", "every", "per", "approximately", "about", "nearly", "over", "up", "almost",
  ]

  /// The next words of the clause, brackets left out.
  private static func tail(_ from: Int, _ s: Sentence) -> [String] {
    var words: [String] = []
    var i = from
    var depth = 0
    while i < s.tokens.count, words.count < 24 {
      let word = s.word(i)
      i += 1
      if word == "(" || word == "[" { depth += 1 }
      if depth == 0 {
        if [";", ".", ":", "which", "whom"].contains(word) { break }
        words.append(word)
      }
      if word == ")" || word == "]" { depth = max(0, depth - 1) }
    }
    return words
  }
}
