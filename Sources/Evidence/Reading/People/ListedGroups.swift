import Language

/// Groups told as counted nouns, whose sum is nowhere printed: `60 patients and 30 controls`.
enum ListedGroups {
  /// The groups of the first sentence that names two to six of them, each smaller than the whole.
  static func counted(_ all: [PeopleCount], total: Int) -> [PeopleCount] {
    for count in all where count.role == .group {
      let here = all.filter {
        $0.sentence == count.sentence && $0.role == .group && $0.value < total && $0.value >= 2
          && $0.noun.utf8.count > 1 && $0.score >= 1
      }
      if here.contains(where: {
        $0.noun.split(separator: " ").last.map { sexes.contains($0) } ?? false
      }) {
        continue
      }
      // Far fewer than all are what happened to some of them; groups of more than all overlap.
      let sum = here.map(\.value).reduce(0, +)
      if here.count >= 2, here.count <= 6, Set(here.map(\.noun)).count == here.count,
        sum * 2 >= total, sum <= total
      {
        return here
      }
    }
    return []
  }

  private static let sexes: Set<Substring> = [
    "women", "men", "females", "males", "female", "male", "girls", "boys", "woman", "man",
  ]

  /// `drug (n = 11) or placebo (n = 10)` without any total: the groups of the first sentence that
  /// labels several.
  static func labelled(_ all: [PeopleCount], _ sentences: [Sentence]) -> Participants {
    for count in all where count.role == .group && !count.noun.isEmpty {
      let s = sentences.first { $0.id == count.sentence }
      let here = all.filter {
        $0.sentence == count.sentence && $0.role == .group && !$0.noun.isEmpty
          && $0.noun != "total"
      }.map { one in s.map { named(one, in: $0) } ?? one }
      // `103 patients` beside `40 patients with MS`: whether they are others is not said.
      if here.contains(where: { one in
        here.contains { $0.noun.hasPrefix(one.noun + " ") && !one.noun.contains(" ") }
      }) {
        continue
      }
      guard here.count >= 2, here.count <= 6, Set(here.map(\.noun)).count == here.count,
        here.contains(where: { $0.score >= 1.5 || $0.value >= 5 })
      else { continue }
      return Participants(
        groups: here.map {
          Participants.Group(name: whole($0.noun, of: here), count: $0.value)
        }, sources: [count.sentence])
    }
    return Participants()
  }

  /// `60 patients and 30 controls`: two or more nouns joined in one sentence are groups, and their
  /// sum is nowhere printed, so no total is given.
  static func listed(_ sentences: [Sentence], _ all: [PeopleCount]) -> ParticipantsReader.Result? {
    for sentence in sentences
    where sentence.role == .methods || sentence.role == .results || sentence.isOwnStudy
      || sentence.role == .background
    {
      let here = all.filter {
        $0.sentence == sentence.id && !$0.noun.isEmpty
          && $0.score >= (isControlNoun($0, sentence) ? -1 : 0.5)
          && !($0.tokenIndex < 5 && ["among", "of", "from"].contains(sentence.word(0)))
          && ($0.role == .total || $0.role == .analysed
            || $0.role == .group
              && (isControlNoun($0, sentence) || isBesideOthers($0, sentence)
                || isBeforeControls($0, all, sentence)))
      }
      guard here.count >= 2, here.count <= 4,
        here.contains(where: {
          $0.score >= 1.5 || $0.score >= 0.5 && here.contains { isControlNoun($0, sentence) }
        }),
        areJoined(here, sentence)
      else { continue }
      // `Levels were compared to 222 controls and 15 patients`: those studied stand elsewhere.
      let isCompared = here.map(\.tokenIndex).min().map { first in
        ["to", "with"].contains(sentence.word(first - 1))
          && sentence.word(first - 2).hasPrefix("compar")
      }
      if isCompared == true {
        return ParticipantsReader.Result(participants: Participants(), isUnsure: true)
      }
      // `56 patients and 50 controls were also enrolled`: others were named before.
      let isMore = sentence.tokens.indices.contains {
        sentence.word($0) == "also" && ["were", "was"].contains(sentence.word($0 - 1))
          && ["enrolled", "included", "recruited", "studied"].contains(sentence.word($0 + 1))
      }
      // "45 women (15 with MS; 15 controls)": the first is everybody.
      let most = here.map(\.value).max() ?? 0
      if TotalChooser.isSum(most, in: sentence) { continue }
      guard isComplete(here, sentence), !isMore else {
        return ParticipantsReader.Result(participants: Participants(), isUnsure: true)
      }
      let sum = here.map(\.value).reduce(0, +)
      guard
        !all.contains(where: {
          $0.value == sum || $0.role == .total && $0.value > sum && $0.score >= 2.5
        })
      else { continue }
      let groups = here.map {
        let name = phrase(at: $0, in: sentence)
        // "6 with A and 9 controls": the noun stands elsewhere.
        return Participants.Group(
          name: name.hasPrefix("with ") ? "people \(name)" : name, count: $0.value)
      }
      return ParticipantsReader.Result(
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

  private static let joinBreaks: WordSet = [
    "were", "was", "of", "who", "completed", "including", "had", "from", ";", ":", "whom",
  ]

  /// Patients here, healthy controls in another sentence: two groups, whose sum is not printed.
  static func controls(beside chosen: PeopleCount, _ all: [PeopleCount]) -> Participants? {
    guard !["participants", "subjects", "individuals", "people"].contains(chosen.noun),
      chosen.score < 5,
      let control = all.first(where: {
        $0.sentence != chosen.sentence && $0.role != .part
          && ($0.noun.holds("healthy") || $0.noun.holds("control"))
      })
    else { return nil }
    return Participants(
      groups: [chosen, control].map { Participants.Group(name: $0.noun, count: $0.value) },
      sources: [chosen.sentence, control.sentence])
  }

  static func isControlNoun(_ count: PeopleCount, _ s: Sentence) -> Bool {
    count.noun.holds("control") || count.noun.holds("healthy")
      || ["hc", "hcs"].contains(count.noun.split(separator: " ").last ?? "")
      || count.noun.holds("volunteer") || phrase(at: count, in: s).holds("general population")
      || phrase(at: count, in: s).lowercased().holds("control")
  }

  /// The counted noun with what follows it up to the next break: `patients with RRMS`.
  static func phrase(at count: PeopleCount, in s: Sentence) -> String {
    guard let q = s.quantities.first(where: { $0.firstToken == count.tokenIndex }) else {
      return count.noun
    }
    var end = q.endToken
    while end < s.tokens.count, end < q.endToken + 9 {
      let word = s.word(end)
      if s.tokens[end].kind == .punctuation, word != "-", word != "/" { break }
      if [
        "and", "were", "was", "who", "or", "participated", "took", "from", "in", "as", "matched",
        "aged", "completed", "underwent", "received", "had", "at", "were", "performed", "wore",
        "answered", "attended", "provided", "gave", "showed", "walked", "filled", "responded",
        "did", "joined", "entered", "visited", "used", "wearing", "have", "are", "is", "performing",
      ].contains(word) {
        break
      }
      end += 1
    }
    return s.text(q.endToken, end)
  }

  /// `20 with A, 19 with B and 18 controls`: no number of the list may be missing.
  private static func isComplete(_ here: [PeopleCount], _ s: Sentence) -> Bool {
    guard let first = here.first?.tokenIndex, let last = here.last?.tokenIndex else { return false }
    var depth = 0
    var isInside = [Bool](repeating: false, count: s.tokens.count)
    for i in s.tokens.indices {
      if s.word(i) == "(" || s.word(i) == "[" { depth += 1 }
      isInside[i] = depth > 0
      if s.word(i) == ")" || s.word(i) == "]" { depth -= 1 }
    }
    return s.quantities.allSatisfy { q in
      let isNear =
        q.firstToken > first && q.firstToken < last
        || q.firstToken < first && q.firstToken + 9 > first
          && (q.firstToken..<first).contains { s.word($0) == "," }
      return !isNear || isInside[q.firstToken] || q.value < 2 || (1900...2100).contains(q.value)
        || CountableNumber.isMeasure(q, s) || CountableNumber.isOfKind(q.firstToken, s)
        || here.contains { $0.tokenIndex == q.firstToken }
    }
  }
}
