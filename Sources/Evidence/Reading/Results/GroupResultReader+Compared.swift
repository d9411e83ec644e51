import Language

/// Figures compared with each other, and groups that only one sentence names.
extension GroupResultReader {
  /// `fewer with A than with B (12% versus 18%)`: in the order of the names.
  mutating func bindCompared() {
    for list in figureLists(Self.figureJoints) where list.count >= 2 {
      let open = list.filter { !bound[$0].isNamed }
      guard !open.isEmpty else { continue }
      let at = bound[list[0]].figure.first
      let end = bound[list[list.count - 1]].figure.end
      if open.count == list.count {
        var arms = distinct(mentions.filter { $0.end <= at })
        if arms.count < list.count { arms = distinct(mentions) }
        if arms.count < list.count, !names.isKnown {
          arms =
            LocalArms.bracketed(after: end, count: list.count, s)
            ?? LocalArms.compared(before: at, count: list.count, s)
            ?? LocalArms.compared(before: s.tokens.count, count: list.count, s) ?? arms
        }
        if arms.count != list.count || !names(infrontOf: list), bindAsBefore(list) { continue }
        if arms.isEmpty, list.count == 2, let arm = LocalArms.leading(at, s) {
          bound[list[0]].arm = arm
          continue
        }
        if arms.count > list.count {
          arms = nearest(arms, list.count, at)
        }
        if arms.count == list.count {
          if arms.count == 2, opensWithComparison(arms[0]), !s.has("respectively") {
            arms.reverse()
          }
          for (index, arm) in zip(list, arms) { bound[index].arm = arm }
        } else if arms.count == 1, list.count == 2, isVersus(list[0], list[1]),
          arms[0].first >= end && isNear(arms[0].first, behind: end)
            || arms[0].end <= at && isOneClause(arms[0].end..<at)
        {
          let isSecond = isBehindComparison(arms[0])
          bound[list[isSecond ? 1 : 0]].arm = arms[0]
          if let other = names.other(than: arms[0].words) {
            bound[list[isSecond ? 0 : 1]].impliedName = other.name
          }
        }
      } else if open.count == list.count - 1, !isVersus(list[0], list[1]),
        let arm = bound[list[0]].arm, distinct(mentions).count == 1, arm.end <= at,
        at - arm.end <= 1
      {
        // "in the placebo group (12% and 18%)", the only group named: both are its own.
        for index in open { bound[index].arm = arm }
      } else if list.count == 2, isVersus(list[0], list[1]) || s.has("respective"),
        let known = list.first(where: { bound[$0].isNamed }),
        let arm = bound[known].arm, let missing = list.first(where: { $0 != known })
      {
        let others = distinct(mentions + bound.compactMap(\.arm)).filter { !$0.isSame(as: arm) }
        if others.count == 1 {
          bound[missing].arm = others[0]
        } else if missing == list[0], let leading = LocalArms.leading(at, s) {
          // "reduced by samplumab (12% v 18% for placebo)"
          bound[missing].arm = leading
        } else if let other = names.other(than: arm.words) {
          bound[missing].impliedName = other.name
        }
      }
    }
  }

  /// Few words, none of them of another clause, between figures and a name behind them.
  private func isNear(_ name: Int, behind end: Int) -> Bool {
    name - end <= 8
      && !(end..<name).contains { [";", "while", "whereas", "but"].contains(s.word($0)) }
  }

  /// No new clause or other people between a group's name and figures.
  private func isOneClause(_ gap: Range<Int>) -> Bool {
    !gap.contains { s.word($0) == ";" || s.word($0) == "patients" && s.word($0 - 1) == "for" }
  }

  /// Whether a group is named between a list and the figure before it.
  private func names(infrontOf list: [Int]) -> Bool {
    guard list[0] > 0 else { return true }
    let gap =
      bound[list[0] - 1].figure
      .end..<max(
        bound[list[0] - 1].figure.end, bound[list[0]].figure.first)
    return mentions.contains { gap.contains($0.first) }
  }

  /// `nausea (12% vs 8%), pain (9% vs 6%)`: as with the figures before.
  private mutating func bindAsBefore(_ list: [Int]) -> Bool {
    let first = list[0] - list.count
    guard first >= 0 else { return false }
    let before = bound[first..<list[0]]
    guard before.allSatisfy(\.isNamed), Set(before.map(\.name)).count == list.count,
      zip(before, list).allSatisfy({ $0.figure.isLike(bound[$1].figure) })
    else { return false }
    for (index, one) in zip(list, before) {
      bound[index].arm = one.arm
      bound[index].impliedName = one.impliedName
    }
    return true
  }

  func nearest(_ arms: [ArmMention], _ count: Int, _ at: Int) -> [ArmMention] {
    let before = arms.filter { $0.end <= at }
    return before.count >= count ? Array(before.suffix(count)) : arms
  }

  /// `Compared with placebo, samplumab …`: the group named first is the one compared with.
  func opensWithComparison(_ arm: ArmMention) -> Bool {
    (1...4).contains {
      s.word(arm.first - $0) == "compared" || s.word(arm.first - $0) == "relative"
    }
      && arm.first <= 6
  }

  func isBehindComparison(_ arm: ArmMention) -> Bool {
    (1...4).contains {
      ["compared", "than", "versus", "vs", "relative"].contains(s.word(arm.first - $0))
    }
  }

  // MARK: Names that only this sentence knows

  /// A name in front of its figure may as well be an outcome: of "fever (12%) and rash (9%)" the last,
  /// and of "(survival 93% vs 98%)" the only one.
  private func isSupported(_ index: Int, _ arm: ArmMention, _ proposed: [Int]) -> Bool {
    guard arm.end <= bound[index].figure.first else { return true }
    func isTold(_ other: Int) -> Bool {
      bound.indices.contains(other) && (bound[other].isNamed || proposed.contains(other))
    }
    if s.word(arm.first - 1) == "and" { return isTold(index - 1) }
    if s.word(arm.first - 1) == "(", bound.indices.contains(index + 1), isVersus(index, index + 1) {
      return isTold(index + 1)
    }
    return true
  }

  /// `14.9% for samplumab and 8.0% for examplol`: two names at least, each beside its figure.
  mutating func bindLocalNames() {
    guard !names.isKnown, bound.count >= 2 else { return }
    var proposals: [(index: Int, arm: ArmMention)] = []
    for index in bound.indices where !bound[index].isNamed {
      let next = bound.indices.contains(index + 1) ? bound[index + 1].figure.first : Int.max
      let figure = bound[index].figure
      if let arm = LocalArms.after(figure.end, s), arm.end <= next, !closesList(index),
        !opensNames(arm, index)
      {
        proposals.append((index, arm))
      } else if let arm = LocalArms.inside(figure, s) {
        proposals.append((index, arm))
      } else if let arm = LocalArms.before(figure.first, s),
        index == 0 || bound[index - 1].figure.end <= arm.first,
        !opensComparison(index)
      {
        proposals.append((index, arm))
      }
    }
    let proposed = proposals.map(\.index)
    proposals.removeAll { !isSupported($0.index, $0.arm, proposed) }
    guard !proposals.isEmpty, distinct(proposals.map(\.arm) + mentions).count >= 2 else { return }
    for proposal in proposals { bound[proposal.index].arm = proposal.arm }
    undoDoubles()
  }

  /// `16 versus 20 months`, `median 4.2 and 4.1 months`: one that is told tells its fellows.
  mutating func tellCompared() {
    for list in figureLists(Self.figureJoints) where list.count >= 2 {
      let isVersus = (bound[list[0]].figure.end..<bound[list[1]].figure.first)
        .contains { ["vs", "versus", "v"].contains(s.word($0)) }
      guard isVersus || list.contains(where: { !bound[$0].figure.isBare || bound[$0].isNamed })
      else {
        continue
      }
      let statistic = list.compactMap { bound[$0].figure.statistic }.first { $0 != "count" }
      let isMeasure = list.contains { bound[$0].figure.value != nil }
      for index in list {
        bound[index].figure.isBare = false
        guard bound[index].figure.percent == nil, bound[index].figure.total == nil else { continue }
        if isMeasure, let count = bound[index].figure.count {
          bound[index].figure.value = Double(count)
          bound[index].figure.count = nil
          bound[index].figure.statistic = nil
        }
        if bound[index].figure.statistic == nil { bound[index].figure.statistic = statistic }
        if bound[index].figure.unit == nil {
          bound[index].figure.unit = list.compactMap { bound[$0].figure.unit }.last
        }
      }
    }
  }

  // MARK: One group

  /// All figures of a sentence that names one group only are that group's.
  mutating func bindOnly() {
    let distinct = distinct(mentions)
    guard distinct.count == 1, let arm = distinct.first, bound.allSatisfy({ !$0.isNamed }) else {
      return
    }
    guard !figureLists(Self.figureJoints).contains(where: { $0.count > 1 }),
      !isBehindComparison(arm)
    else { return }
    for index in bound.indices { bound[index].arm = arm }
  }
}
