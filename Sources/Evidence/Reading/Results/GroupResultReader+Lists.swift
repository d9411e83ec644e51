import Language

/// Several figures of one group, and names inside a figure.
extension GroupResultReader {
  /// `109 of 211 samplumab recipients (52%)`: the figure is printed around its group.
  mutating func bindInside(_ all: [ArmMention]) {
    for index in bound.indices {
      let figure = bound[index].figure
      bound[index].arm = all.first { figure.first <= $0.first && $0.end <= figure.end }
    }
  }

  /// `in A (7% and 11%) and in B (20% and 43%)`, `44% and 34% for A, and 24% and 14% for B`: each
  /// list is one group's.
  mutating func bindOwnLists() {
    let lists = figureLists(["and", ",", ")", "("]).filter { list in
      list.count >= 2 && list.allSatisfy { !bound[$0].isNamed }
    }
    guard lists.count >= 2, lists.allSatisfy({ $0.count == lists[0].count }) else { return }
    let owners = lists.map(owner)
    let arms = owners.compactMap { $0 }
    guard !arms.isEmpty, distinct(arms).count == arms.count else { return }
    for (list, arm) in zip(lists, owners) where arm != nil {
      for index in list { bound[index].arm = arm }
    }
  }

  /// The group named right in front of or right behind a list of figures.
  private func owner(_ list: [Int]) -> ArmMention? {
    let at = bound[list[0]].figure.first
    let end = bound[list[list.count - 1]].figure.end
    if let near = mentions.last(where: { $0.end <= at }), at - near.end <= 3,
      (near.end..<at).allSatisfy({ Self.owning.contains(s.word($0)) })
    {
      // "in A and B were 7% and 11%": a figure for each, not all for the last.
      let isListed = mentions.contains {
        $0.end < near.first && near.first - $0.end <= 4
          && (["and", "or"].contains(s.word($0.end))
            || ["and", "or"].contains(s.word(near.first - 1)))
      }
      return isListed ? nil : near
    }
    var start = end
    while [")", "]", ",", "respectively"].contains(s.word(start)) { start += 1 }
    if Self.places.contains(s.word(start)),
      let near = mentions.first(where: { $0.first >= start }), near.first - start <= 3
    {
      let isListed =
        ["and", "or", "vs", "versus"].contains(s.word(near.end))
        && mentions.contains { $0.first > near.end && $0.first - near.end <= 3 }
      return isListed ? nil : near
    }
    // "for pain" behind two figures is as likely what they measure: only a name with a capital.
    guard !names.isKnown, let arm = LocalArms.after(end, s),
      (arm.first..<arm.end).contains(where: { s.tokens[$0].text != s.tokens[$0].lower })
    else { return nil }
    return arm
  }

  private static let owning: WordSet = ["(", "[", ":", "=", "was", "were", "had", ","]

  /// `In the placebo group, 13% improved, 21% did not change and 64% became worse`: what follows a
  /// group's figure is its own too, as long as no other group or comparison comes between.
  mutating func bindFurther() {
    for index in bound.indices.dropFirst() where !bound[index].isNamed {
      guard let arm = bound[index - 1].arm, arm.end <= bound[index - 1].figure.first,
        !isCompared(index - 1, index), !bound[index].figure.isBare, !opensPair(index),
        !closesPair(index - 1),
        bound[index].figure.baseline == nil
      else { continue }
      let at = bound[index].figure.first
      let gap = bound[index - 1].figure.end..<max(bound[index - 1].figure.end, at)
      guard gap.count <= 12, !gap.contains(where: { Self.otherGroups.contains(s.word($0)) }),
        !mentions.contains(where: { gap.contains($0.first) }),
        !mentions.contains(where: {
          $0.first >= bound[index].figure.end && $0.first - bound[index].figure.end <= 5
        })
      else { continue }
      bound[index].arm = arm
    }
  }

  private func opensPair(_ index: Int) -> Bool {
    bound.indices.contains(index + 1) && isVersus(index, index + 1)
  }

  /// `(samplumab 12% vs placebo 8%)`: the second of two groups' figures.
  private func closesPair(_ index: Int) -> Bool {
    guard index > 0, bound[index - 1].isNamed, bound[index - 1].name != bound[index].name else {
      return false
    }
    return bound[index].figure.first - bound[index - 1].figure.end <= 6
  }

  /// Words behind which another group's figure may stand.
  private static let otherGroups: WordSet = [
    "vs", "versus", "v", "than", "compared", "whereas", "while", "but", "in", "among", "those",
    "patients", "controls", "with", "for", "on", "receiving", "respectively", "participants",
    "difference", "latter", "overall", "subjects", "women", "men", "children",
  ]

  /// `nausea (22%), fatigue (9%) and pain (13%) in the placebo group`: a list of brackets whose
  /// group is named behind the last.
  mutating func bindListedBefore() {
    for index in bound.indices.dropLast().reversed() where !bound[index].isNamed {
      guard let arm = bound[index + 1].arm, arm.first >= bound[index + 1].figure.end,
        isBracketed(index), isBracketed(index + 1)
      else { continue }
      let gap = (bound[index].figure.end..<bound[index + 1].figure.first)
      guard gap.count <= 9,
        gap.contains(where: { s.word($0) == "," || s.word($0) == "and" }),
        gap.allSatisfy({ i in
          let word = s.word(i)
          return s.tokens[i].kind == .word
            ? !Self.otherGroups.contains(word) && word != "was" && word != "were"
            : [",", ")", "(", "-", "/", "]", "["].contains(word)
        }), !mentions.contains(where: { gap.contains($0.first) })
      else { continue }
      bound[index].arm = arm
    }
  }

  /// `(22%)`: alone in its bracket.
  private func isBracketed(_ index: Int) -> Bool {
    let figure = bound[index].figure
    return s.word(figure.first - 1) == "(" && s.word(figure.end) == ")"
      || (figure.first..<figure.end).contains { s.word($0) == "(" } && s.word(figure.end - 1) == ")"
  }

  /// The last of several joined by "and": what follows it need not be its own name.
  func closesList(_ index: Int) -> Bool {
    guard index > 0, !bound[index - 1].isNamed else { return false }
    let gap =
      bound[index - 1].figure.end..<max(bound[index - 1].figure.end, bound[index].figure.first)
    return gap.count == 1 && s.word(gap.lowerBound) == "and"
  }

  /// `(25% vs 6%) occurred with A versus B`: the first of the names of two figures.
  func opensNames(_ arm: ArmMention, _ index: Int) -> Bool {
    guard index > 0, !bound[index - 1].isNamed, isVersus(index - 1, index) else { return false }
    return ["versus", "vs", "than", "compared", "and"].contains(s.word(arm.end))
  }

  /// `Samplumab reduced pain (3.2 vs 4.1)`, `Training improved speed from 1.0 to 1.2`.
  mutating func bindSubjects() {
    for list in figureLists(Self.figureJoints) where list.count <= 2 {
      let first = list[0]
      guard !bound[first].isNamed else { continue }
      if list.count == 2 {
        guard isVersus(first, list[1]) else { continue }
      } else {
        // "improved speed from 1.0 to 1.2", "led to a 57% reduction", "raised the cost by 110".
        let figure = bound[first].figure
        guard
          figure.baseline != nil || figure.statistic?.hasSuffix("change") == true
            || figure.isBare && s.word(figure.first - 1) == "by"
        else { continue }
      }
      let at = bound[first].figure.first
      guard let arm = LocalArms.subject(before: at, s) else { continue }
      let others = distinct(mentions).filter { !ArmNames.overlap($0.words, arm.words) }
      if list.count == 1, !others.isEmpty { continue }
      if list.count == 2, isFallingShort(first, list[1], arm) {
        // "Samplumab reduced falls (18 vs 12)": the smaller figure is its own.
        if !bound[list[1]].isNamed { bound[list[1]].arm = arm }
        continue
      }
      bound[first].arm = arm
      if list.count == 1, bound[first].figure.isBare, bound[first].figure.statistic == nil {
        bound[first].figure.statistic = "change"
      }
      guard list.count == 2, !bound[list[1]].isNamed else { continue }
      if others.count == 1 { bound[list[1]].arm = others[0] }
    }
  }

  /// What a subject is said to have lowered is the larger of two figures in front, or the smaller
  /// for what it raised.
  private func isFallingShort(_ a: Int, _ b: Int, _ arm: ArmMention) -> Bool {
    guard let first = bound[a].figure.percent ?? bound[a].figure.value,
      let second = bound[b].figure.percent ?? bound[b].figure.value,
      let verb = (arm.end..<min(arm.end + 3, s.tokens.count)).map({ s.word($0) }).first(where: {
        Self.lowering.contains($0) || Self.raising.contains($0)
      })
    else { return false }
    return Self.lowering.contains(verb) ? first > second : first < second
  }

  private static let lowering: WordSet = [
    "reduced", "decreased", "lowered", "shortened", "attenuated", "suppressed", "diminished",
  ]
  private static let raising: WordSet = [
    "increased", "raised", "prolonged", "elevated", "enhanced",
  ]

  func isVersus(_ a: Int, _ b: Int) -> Bool {
    (bound[a].figure.end..<max(bound[a].figure.end, bound[b].figure.first)).contains {
      ["vs", "versus", "v", "than", "compared"].contains(s.word($0))
    }
  }
}
