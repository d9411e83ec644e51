import Language

/// Names of groups that only the sentence itself tells, where no other sentence introduced them.
enum LocalArms {
  /// `12% for A`, `3 of 12 patients continuing on A`, `12% progressive disease with A`, `(2.0%,
  /// A;`.
  static func after(_ end: Int, _ s: Sentence) -> ArmMention? {
    var i = end
    if s.word(i) == "," || s.word(i) == "in" && s.word(i + 1) == "," {
      guard let arm = ArmMentionReader.phrase(from: i + 1, s), arm.end - arm.first <= 4,
        [";", ")", "]", ","].contains(s.word(arm.end)), isInBracket(end, s)
      else { return nil }
      return arm
    }
    if s.word(i) == "(", let arm = ArmMentionReader.phrase(from: i + 1, s), s.word(arm.end) == ")" {
      // "3.4% (A) and 4.5% (B)"
      return arm
    }
    if let arm = beside(i, s) { return arm }
    if s.word(i) == ")" || s.word(i) == "]" { i += 1 }
    let limit = i + 6
    while i < limit, i < s.tokens.count {
      let word = s.word(i)
      if word == "of", i == end, let arm = ArmMentionReader.phrase(from: i + 1, s),
        PeopleWords.people.contains(s.word(arm.end - 1))
      {
        // "13% of A patients"
        return arm
      }
      if givers.contains(word) || word == "to" && movers.contains(s.word(i - 1)) {
        var next = i + 1
        while ["the", "those", "patients", "receiving", "participants"].contains(s.word(next)) {
          next += 1
        }
        return ArmMentionReader.phrase(from: next, s)
      }
      guard s.tokens[i].kind == .word || word == "-", !breaks.contains(word) else { return nil }
      i += 1
    }
    return nil
  }

  /// `between A (12%) and B (18%)`, `A 12% versus B 18%`, `(A, 12%; B, 18%)`.
  static func before(_ first: Int, _ s: Sentence) -> ArmMention? {
    var end = first
    if ["(", "[", ":", "=", ","].contains(s.word(end - 1)) { end -= 1 }
    if s.word(end - 1) == "was" || s.word(end - 1) == "were" { return placed(before: end - 1, s) }
    guard end > 0, let arm = ArmMentionReader.phrase(endingAt: end, s), arm.end - arm.first <= 4
    else { return nil }
    return leads.contains(s.word(arm.first - 1)) || arm.first == 0 ? arm : nil
  }

  /// `survival for A and B was 86%`: the words between the preposition and the verb.
  private static func placed(before verb: Int, _ s: Sentence) -> ArmMention? {
    guard
      let lead = (max(1, verb - 6)..<max(1, verb)).last(where: {
        ["for", "with", "on"].contains(s.word($0))
      }), lead + 1 < verb
    else { return nil }
    let words = ArmNames.content(s.text(lead + 1, verb))
    guard !words.isEmpty, words.count <= 4,
      !words.contains(where: ArmMentionReader.notTreatment.contains),
      (lead + 1..<verb).allSatisfy({
        s.tokens[$0].kind == .word || s.word($0) == "-" || s.word($0) == "+"
      })
    else { return nil }
    return ArmMention(name: s.text(lead + 1, verb), words: words, first: lead + 1, end: verb)
  }

  /// `25% and 22% for A and B, respectively`: the names behind the figures.
  static func listed(after end: Int, count: Int, _ s: Sentence) -> [ArmMention]? {
    for i in end..<min(end + 16, s.tokens.count)
    where givers.contains(s.word(i)) || s.word(i) == "of" {
      var next = i + 1
      while skipped.contains(s.word(next)) { next += 1 }
      let list = ArmMentionReader.list(from: next, s)
      if list.count == count { return list }
    }
    return nil
  }

  /// The groups compared in front of their figures: `A reduced pain compared with B (`, `less pain
  /// with A than with B (`, `between A and B (`, `A and B were rated as`.
  static func compared(before at: Int, count: Int, _ s: Sentence) -> [ArmMention]? {
    for i in 0..<at where s.word(i) == "between" || s.word(i) == "comparing" {
      let list = ArmMentionReader.list(from: i + 1, s)
      if list.count == count, list[count - 1].end <= at { return list }
    }
    let comma = (0..<min(10, at)).first { s.word($0) == "," }
    for start in [0] + (comma.map { [$0 + 1] } ?? []) {
      let list = ArmMentionReader.list(from: start, s)
      if list.count == count, list[count - 1].end <= at, isVerb(s.word(list[count - 1].end)) {
        return list
      }
    }
    guard count == 2, let joint = joint(before: at, s) else { return nil }
    var next = joint + 1
    while skipped.contains(s.word(next)) { next += 1 }
    guard let second = ArmMentionReader.phrase(from: next, s), second.end <= at else { return nil }
    if joint <= 2, s.word(second.end) == "," {
      // "Compared with B, A reduced"
      guard let first = ArmMentionReader.phrase(from: second.end + 1, s), first.end <= at,
        !ArmNames.overlap(first.words, second.words)
      else { return nil }
      return [first, second]
    }
    guard let first = first(before: joint, s), !first.isSame(as: second) else {
      return nil
    }
    return [first, second]
  }

  /// The word behind which the second group is named.
  private static func joint(before at: Int, _ s: Sentence) -> Int? {
    (0..<at).last { i in
      let word = s.word(i)
      return word == "versus" || word == "vs" || word == "than"
        || (word == "with" || word == "to")
          && ["compared", "comparison", "relative", "comparing", "superior", "inferior"]
            .contains(s.word(i - 1))
    }
  }

  /// The group in front of the comparison: behind the last "with", "in", "on", or the subject.
  private static func first(before joint: Int, _ s: Sentence) -> ArmMention? {
    var i = joint - 1
    while i >= 0, joint - i < 9 {
      if givers.contains(s.word(i)) {
        var next = i + 1
        while skipped.contains(s.word(next)) { next += 1 }
        if let arm = ArmMentionReader.phrase(from: next, s), arm.end <= joint { return arm }
      }
      i -= 1
    }
    // "For pain, A was superior to B": the subject, behind what is set in front.
    let comma = (0..<min(8, max(0, joint))).last { s.word($0) == "," }
    for start in [0] + (comma.map { [$0 + 1] } ?? []) {
      if let arm = ArmMentionReader.phrase(from: start, s), arm.end < joint, arm.end <= start + 5 {
        return arm
      }
    }
    return nil
  }

  /// `fewer falls with A (12% versus 18%)`: the group of the first figure.
  static func leading(_ first: Int, _ s: Sentence) -> ArmMention? {
    guard s.word(first - 1) == "(" || s.word(first - 1) == "[" else { return nil }
    var i = first - 2
    while i >= 0, first - i < 7 {
      if ["with", "on", "receiving", "by"].contains(s.word(i)) {
        guard let arm = ArmMentionReader.phrase(from: i + 1, s), arm.end == first - 1 else {
          return nil
        }
        return arm
      }
      i -= 1
    }
    return nil
  }

  static func isInBracket(_ token: Int, _ s: Sentence) -> Bool {
    var depth = 0
    for i in 0..<min(token, s.tokens.count) {
      if s.word(i) == "(" || s.word(i) == "[" { depth += 1 }
      if s.word(i) == ")" || s.word(i) == "]" { depth -= 1 }
    }
    return depth > 0
  }

  private static func isVerb(_ word: String) -> Bool {
    ["was", "were", "had", "have", "showed", "did", "produced", "led", "resulted", "achieved"]
      .contains(word) || word.hasSuffix("ed")
  }

  static let givers: WordSet = ["in", "with", "for", "on", "receiving", "after", "by"]
  private static let movers: WordSet = [
    "switched", "assigned", "randomized", "randomised", "allocated", "responded",
  ]
  private static let skipped: WordSet = [
    "with", "in", "for", "on", "the", "those", "receiving", "patients", "of", ".", "after", "to",
    "that", "group", "participants",
  ]
  private static let breaks: WordSet = [
    "and", "vs", "versus", "than", "compared", "or", "was", "were", "had", "respectively", "at",
    "but", "while", "whereas", "from", "to", "between", "per",
  ]
  private static let leads: WordSet = [
    "between", "and", "versus", "vs", "with", "in", "than", "for", "(", ";", "v", ".", "comparing",
    "the", "on", "of",
  ]
}
