import Language

/// Tells of a counted noun whether it is everybody, those analysed, one group of several or a part.
enum PeopleRole {
  static func role(
    _ q: Quantity, _ near: [String], _ tail: [String], _ after: Int, _ s: Sentence
  ) -> PeopleCount.Role {
    if isInBracket(q.firstToken, s) { return .group }
    // "two groups: 17 very active patients … and 37 others".
    if near.first == ":", near.dropFirst().first.map(groupNouns.contains) == true { return .group }
    if isDenominator(q, s) { return .whole }
    if isSumOfNext(q, s) { return isGiven(q, s) ? .analysed : .total }
    if isShare(q, after, s) { return .part }
    if near.contains("subgroup") || near.contains("subset") || isJoinedNumber(q, s) {
      return .group
    }
    if isInGroup(tail) || near.first == "including" && namesOthers(before: q, s) { return .group }
    let isBeside =
      ["and", "with", "versus", "vs", "to"].contains(near.first)
      || near.first == "," && followsPeople(q, s)
    let isControl = (q.endToken..<max(q.endToken, after - 1)).suffix(4).contains {
      s.word($0) == "healthy" && isBeside || s.word($0) == "control"
    }
    if isControl { return .group }
    if !closesClause(after, s), isFirstOfSeveral(q, after, s) || isOneOfSeveral(q, s) {
      return .group
    }
    let clause = tail.prefix(3).prefix { $0 != "," }
    return isGiven(q, s) || clause.contains(where: PeopleScore.analysed.contains)
      ? .analysed : .total
  }

  /// `data were available from 144 patients`, `analysis of 144 patients`.
  private static func isGiven(_ q: Quantity, _ s: Sentence) -> Bool {
    (1...8).contains { back in
      ["available", "analysis", "analysed", "analyzed"].contains(s.word(q.firstToken - back))
        && (1...back).contains {
          ["from", "of", "in", "for", "on"].contains(s.word(q.firstToken - $0))
        }
    }
  }

  /// Whether people are counted earlier in the sentence.
  private static func followsPeople(_ q: Quantity, _ s: Sentence) -> Bool {
    s.quantities.contains { other in
      other.kind == .whole && other.endToken < q.firstToken
        && (other.endToken..<min(other.endToken + 6, q.firstToken)).contains {
          s.isPerson($0)
        }
    }
  }

  private static let groupNouns: WordSet = ["groups", "cohorts", "subgroups", "arms"]

  /// `44 patients, 10 with …, 24 with … and 10 with …`: the next numbers are its parts.
  static func isSumOfNext(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.value >= 10 else { return false }
    let next = s.quantities.filter {
      $0.firstToken >= q.endToken && $0.value >= 2 && !CountableNumber.isMeasure($0, s)
    }
    for first in next.indices.prefix(q.value >= 20 ? 5 : 2) {
      var sum = 0.0
      for (taken, part) in next[first...].prefix(5).enumerated() {
        guard part.value >= 2, part.value < q.value else { break }
        sum += part.value
        if sum == q.value, taken >= 1 { return true }
        if sum > q.value { break }
      }
    }
    return false
  }

  /// `207 and 201 patients`, `42 MS and 54 healthy subjects`.
  static func isJoinedNumber(_ q: Quantity, _ s: Sentence) -> Bool {
    s.word(q.firstToken - 1) == "and"
      && s.quantities.contains {
        $0.kind == .whole && $0.endToken < q.firstToken && $0.endToken >= q.firstToken - 4
          && !(1900...2100).contains($0.value)
      }
  }

  /// `in the case group`, `patients in each arm`.
  private static func isInGroup(_ tail: [String]) -> Bool {
    let first = tail.firstIndex { $0 == "group" || $0 == "arm" }
    if let first, isAllotted(tail, at: first) { return false }
    // "All 19 participants in the waiting group relapsed": whatever they did.
    if let first, (3...5).contains(first), tail[0] == "in", tail[1] == "the",
      first + 1 < tail.count, !ofGroups.contains(tail[first + 1])
    {
      return true
    }
    return tail.indices.contains { i in
      (tail[i] == "group" || tail[i] == "arm")
        && (i < 6 || tail[max(0, i - 4)..<i].contains("in"))
        && (i + 1 == tail.count || closing.contains(tail[i + 1]))
        // "in a single-arm study" names no arm of several.
        && (i == 0 || tail[i - 1] != "-")
    }
  }

  /// What a group may stand before without being one of several.
  private static let ofGroups: WordSet = [
    "difference", "differences", "analysis", "training", "exercise", "program", "programme",
    "comparison", "session", "sessions", "setting", "therapy", "intervention", "study", "-",
  ]

  /// After `group` or `arm` as a noun of its own: not `group difference`, `arm volume`.
  private static let closing: WordSet = [
    ",", "and", "or", "were", "was", "who", "received", "to", "vs", "versus", "had", "completed",
    "at", "in", "with", "of", "for", "a", "b", "c", "did", "that", "by", "during", "than", "from",
    "(", "reported", "showed", "experienced", "on", "but", "i", "ii", "1", "2", "3", "as", "while",
    "compared", "respectively", "developed", "underwent", "dropped", "withdrew",
  ]

  /// `65 patients randomly allocated to group A or group B`: all groups, one count.
  private static func isAllotted(_ tail: [String], at group: Int) -> Bool {
    guard
      tail[..<group].contains(where: {
        ["randomised", "randomized", "randomly", "assigned", "allocated", "divided"].contains($0)
      })
    else { return false }
    let rest = tail[(group + 1)...]
    guard
      let second = rest.firstIndex(where: { ["group", "arm", "or", "groups", "and"].contains($0) })
    else { return false }
    return !rest[..<min(second + 3, rest.endIndex)].contains {
      $0.utf8.first.map { $0 &- 0x30 < 10 } ?? false
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
    let isOfThem = ["of", "among", "from"].contains(s.word(q.firstToken - 1))
    return [q.endToken, after].contains { open in
      (s.word(open) == "(" || s.word(open) == "[" || s.word(open) == "," && !isOfThem)
        && s.quantities.contains {
          // "(78% female)" tells of all of them.
          $0.kind == .percent && $0.firstToken == open + 1
            && (s.word(open) == "," || !isWord($0.endToken, s))
        }
    }
  }

  private static func isWord(_ index: Int, _ s: Sentence) -> Bool {
    s.tokens.indices.contains(index) && s.tokens[index].kind == .word
  }

  private static let receiving: WordSet = [
    "to", "receiving", "received", "in", "into", "on", "allocated", "assigned", "with",
  ]

  /// `816 patients were assigned to the scan and 807 to none`.
  private static func isFirstOfSeveral(_ q: Quantity, _ after: Int, _ s: Sentence) -> Bool {
    s.quantities.contains { other in
      guard other.kind == .whole, other.firstToken > after, other.firstToken < after + 30,
        other.value >= 2, ["and", ",", "vs", "versus", ";"].contains(s.word(other.firstToken - 1))
      else { return false }
      // "64 patients were randomised; 28 in one group": the whole before its parts.
      if other.value < q.value, (after..<other.firstToken).contains(where: { s.word($0) == ";" }),
        (after..<min(after + 12, other.firstToken)).contains(where: {
          PeopleScore.firm.contains(s.word($0))
        })
      {
        return false
      }
      let next = s.word(other.endToken)
      let isPerson = PeopleWords.people.contains(next)
      let word = isPerson ? s.word(other.endToken + 1) : next
      return (receiving.contains(word) || word == "who" || isPerson && word == "were")
        && s.word(after) != ","
        && !(after..<other.firstToken).contains {
          s.word($0) == ":" || s.word($0) == "(" || s.word($0) == "which"
        }
    }
  }

  /// `45 patients were enrolled; 18 received …`: everybody, before what they were given.
  private static func closesClause(_ after: Int, _ s: Sentence) -> Bool {
    (after..<after + 4).contains {
      (PeopleScore.firm.contains(s.word($0)) || s.word($0) == "assigned")
        && [";", ",", ".", ":"].contains(s.word($0 + 1))
    }
  }

  /// `442 (52%) of 856 patients`: those the share is of, all or some.
  private static func isDenominator(_ q: Quantity, _ s: Sentence) -> Bool {
    var i = q.firstToken - 1
    while ["the", "all", "these", "our", "those", "total", "a"].contains(s.word(i)) { i -= 1 }
    if s.word(i) == "/" { return true }
    guard s.word(i) == "of" else { return false }
    i -= 1
    if s.word(i) == "out" { i -= 1 }
    if s.word(i) == ")" {
      while i >= 0, s.word(i) != "(" { i -= 1 }
      i -= 1
    }
    return s.quantities.contains {
      $0.kind == .whole && $0.endToken == i + 1 && !(1900...2100).contains($0.value)
    }
  }

  /// `120 patients, including 40 women`: part of those counted before.
  private static func namesOthers(before q: Quantity, _ s: Sentence) -> Bool {
    s.quantities.contains {
      $0.kind == .whole && $0.endToken < q.firstToken && $0.value >= q.value
        && !(1900...2100).contains($0.value)
    }
  }

  /// The second of them.
  private static func isOneOfSeveral(_ q: Quantity, _ s: Sentence) -> Bool {
    guard ["and", "vs", "versus", ";", ","].contains(s.word(q.firstToken - 1)) else {
      return false
    }
    return s.quantities.contains { other in
      other.kind == .whole && other.endToken < q.firstToken - 1
        && s.isPerson(other.endToken)
        && ["to", "received", "were", "in", "with", "who"].contains(s.word(other.endToken + 1))
    }
  }
}
