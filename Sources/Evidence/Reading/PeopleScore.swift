import Language

/// Judges a counted noun: whether it is everybody, those analysed or some, and how sure that is.
enum PeopleScore {
  private static let enrol: Set<String> = [
    "included", "enrolled", "recruited", "randomised", "randomized", "participated", "randomly",
    "assigned", "took", "surveyed", "responded", "studied", "followed", "assessed", "reviewed",
    "interviewed", "underwent", "evaluated", "examined", "investigated", "allocated", "completed",
    "analysed", "analyzed", "received", "answered", "tested",
  ]
  private static let firm: Set<String> = [
    "included", "enrolled", "recruited", "randomised", "randomized", "randomly", "participated",
    "interviewed", "surveyed", "allocated",
  ]
  /// Before the study proper: those asked, looked at or found.
  private static let before: Set<String> = [
    "screened", "invited", "approached", "eligible", "contacted", "identified", "referred",
    "registered", "listed", "excluded", "population", "withdrew", "dropped", "lost", "declined",
    "million", "planned", "target",
  ]
  private static let analysed: Set<String> = [
    "analysed", "analyzed", "completed", "evaluated", "evaluable", "analysis", "available",
    "analyses", "finished", "remained",
  ]
  /// Words that make a part of the whole of it: `47 patients had`.
  private static let partly: Set<String> = [
    "had", "reported", "experienced", "developed", "showed", "died", "discontinued", "relapsed",
    "presented", "achieved", "remained", "stopped", "switched", "continued", "tested", "improved",
    "met", "withdrew", "did", "chose", "used", "relapse", "responded",
  ]
  private static let partNouns: Set<String> = [
    "cases", "controls", "women", "men", "females", "males", "pregnancies", "families", "female",
    "male", "case", "boys", "girls", "woman", "man", "donors", "neurologists", "physicians",
    "nurses", "professionals", "members", "mothers", "partners", "caregivers", "carers",
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
    if (both + words).contains(where: before.contains) { score -= 4 }
    if tail.prefix(1).contains(where: partly.contains) { score -= 2.5 }
    if near.first == "in", !both.contains(where: firm.contains) { score -= 1 }
    if let noun = words.last, partNouns.contains(noun) { score -= 1 }
    if ["the", "other", "remaining", "these"].contains(near.first ?? "") { score -= 1 }
    if near.first == "of", near.dropFirst().first == "out" { score -= 1 }
    if vague.contains(near.first ?? "") { score -= 1.5 }
    if q.value < 10, !near.contains("total"), !s.isOwnStudy { score -= 1.5 }
    switch s.role {
    case .methods, .results: score += 1
    case .title: score += 0.5
    case .background: score -= s.isOwnStudy ? 0.5 : 2.5
    case .conclusions: score -= 1.5
    default: break
    }
    return PeopleCount(
      value: Int(q.value), role: role(q, near, tail, after, s), noun: words.joined(separator: " "),
      sentence: s.id, tokenIndex: q.firstToken, score: score)
  }

  private static let vague: Set<String> = [
    "than", "least", "every", "per", "approximately", "about", "nearly", "over", "up", "almost",
  ]

  private static func role(
    _ q: Quantity, _ near: [String], _ tail: [String], _ after: Int, _ s: Sentence
  ) -> PeopleCount.Role {
    if isInBracket(q.firstToken, s) { return .group }
    if isShare(q, after, s) { return .part }
    if near.contains("subgroup") || near.contains("subset") || isJoinedNumber(q, s) {
      return .group
    }
    if isInGroup(tail) || near.first == "including" { return .group }
    let isControl = (q.endToken..<max(q.endToken, after - 1)).suffix(4).contains {
      s.word($0) == "healthy" || s.word($0) == "control"
    }
    if isControl { return .group }
    if isFirstOfSeveral(after, s) || isOneOfSeveral(q, s) { return .group }
    let given = (1...8).contains { back in
      ["available", "analysis", "analysed", "analyzed"].contains(s.word(q.firstToken - back))
        && (1...back).contains { ["from", "of", "in", "for"].contains(s.word(q.firstToken - $0)) }
    }
    let clause = tail.prefix(3).prefix { $0 != "," }
    return given || clause.contains(where: analysed.contains) ? .analysed : .total
  }

  /// `207 and 201 patients`, `42 MS and 54 healthy subjects`.
  private static func isJoinedNumber(_ q: Quantity, _ s: Sentence) -> Bool {
    s.word(q.firstToken - 1) == "and"
      && s.quantities.contains {
        $0.kind == .whole && $0.endToken < q.firstToken && $0.endToken >= q.firstToken - 4
          && !(1900...2100).contains($0.value)
      }
  }

  /// `in the case group`, `patients in each arm`.
  private static func isInGroup(_ tail: [String]) -> Bool {
    tail.indices.contains { i in
      (tail[i] == "group" || tail[i] == "arm")
        && (i < 6 || tail[max(0, i - 4)..<i].contains("in"))
        // "in a single-arm study" names no arm of several.
        && (i == 0 || tail[i - 1] != "-")
    }
  }

  private static func isInBracket(_ index: Int, _ s: Sentence) -> Bool {
    var depth = 0
    for i in 0..<index {
      if s.word(i) == "(" || s.word(i) == "[" { depth += 1 }
      if s.word(i) == ")" || s.word(i) == "]" { depth -= 1 }
    }
    return depth > 0
  }

  /// `16 patients (12.9%)`, `16 (12.9%) patients`: a share of a whole named elsewhere.
  private static func isShare(_ q: Quantity, _ after: Int, _ s: Sentence) -> Bool {
    [q.endToken, after].contains { open in
      (s.word(open) == "(" || s.word(open) == "[" || s.word(open) == ",")
        && s.quantities.contains { $0.kind == .percent && $0.firstToken == open + 1 }
    }
  }

  /// `816 patients were assigned to the scan and 807 to none`.
  private static func isFirstOfSeveral(_ after: Int, _ s: Sentence) -> Bool {
    s.quantities.contains { other in
      guard other.kind == .whole, other.firstToken > after, other.firstToken < after + 30,
        other.value >= 2, ["and", ",", "vs", "versus", ";"].contains(s.word(other.firstToken - 1))
      else { return false }
      let next = s.word(other.endToken)
      let isPerson = PeopleWords.people.contains(next)
      let word = isPerson ? s.word(other.endToken + 1) : next
      return ["to", "receiving", "received", "in", "into", "on", "allocated", "assigned", "with"]
        .contains(word) && s.word(after) != ","
        && !(after..<other.firstToken).contains {
          s.word($0) == ":" || s.word($0) == "(" || s.word($0) == "which"
        }
    }
  }

  /// The second of them.
  private static func isOneOfSeveral(_ q: Quantity, _ s: Sentence) -> Bool {
    guard ["and", "vs", "versus"].contains(s.word(q.firstToken - 1)) else { return false }
    return s.quantities.contains { other in
      other.kind == .whole && other.endToken < q.firstToken - 1
        && PeopleWords.people.contains(s.word(other.endToken))
        && ["to", "received", "were", "in"].contains(s.word(other.endToken + 1))
    }
  }

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
        if word == ";" || word == "." || word == ":" { break }
        words.append(word)
      }
      if word == ")" || word == "]" { depth = max(0, depth - 1) }
    }
    return words
  }
}
