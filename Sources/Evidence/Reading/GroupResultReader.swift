import Language

/// Binds each figure of a result sentence to the group it belongs to.
///
/// In this order: lists told apart by "respectively"; a group's name right beside its figure; figures
/// compared with each other ("12% versus 18%") in the order in which the groups are named; one group
/// alone in its sentence. What stays unbound keeps the name `all`.
struct GroupResultReader {
  private let s: Sentence
  private let names: ArmNames
  private let mentions: [ArmMention]
  private var bound: [BoundFigure]

  static func bound(
    _ figures: [Figure], in s: Sentence, _ names: ArmNames, _ placed: [PlacedEstimate]
  ) -> (figures: [BoundFigure], mentions: [ArmMention]) {
    guard !figures.isEmpty else { return ([], []) }
    let mentions = ArmMentionReader.mentions(in: s, names).filter { mention in
      !figures.contains { $0.first < mention.end && mention.first < $0.end }
    }
    var reader = GroupResultReader(
      s: s, names: names, mentions: mentions, bound: figures.map { BoundFigure(figure: $0) })
    reader.bindLists()
    reader.bindNeighbours()
    reader.bindLocalNames()
    reader.bindCompared()
    reader.bindOnly()
    reader.tellCompared()
    let arms = reader.bound.compactMap(\.arm)
    return (reader.bound.filter { !$0.figure.isBare || $0.isNamed }, mentions + arms)
  }

  private init(s: Sentence, names: ArmNames, mentions: [ArmMention], bound: [BoundFigure]) {
    self.s = s
    self.names = names
    self.mentions = mentions
    self.bound = bound
  }

  // MARK: Respectively

  private mutating func bindLists() {
    guard s.has("respective") else { return }
    let armLists = lists(mentions.map { ($0.first, $0.end) }, Self.armJoints)
      .map { $0.map { mentions[$0] } }
    for list in figureLists(Self.figureJoints) where list.count >= 2 {
      let at = bound[list[0]].figure.first
      let best = armLists.filter { $0.count == list.count }
        .min { distance($0, at) < distance($1, at) }
      guard
        let arms = best ?? inOrder(list.count)
          ?? (names.isKnown
            ? nil
            : LocalArms.listed(after: bound[list[list.count - 1]].figure.end, count: list.count, s)
              ?? LocalArms.compared(before: at, count: list.count, s))
      else { continue }
      for (index, arm) in zip(list, arms) { bound[index].arm = arm }
    }
  }

  private func distance(_ arms: [ArmMention], _ at: Int) -> Int {
    arms[0].first > at ? arms[0].first - at : at - arms[arms.count - 1].end
  }

  /// The different groups named in the sentence, where there are as many as figures.
  private func inOrder(_ count: Int) -> [ArmMention]? {
    let distinct = distinct(mentions)
    return distinct.count == count ? distinct : nil
  }

  private func distinct(_ all: [ArmMention]) -> [ArmMention] {
    var result: [ArmMention] = []
    for mention in all where !result.contains(where: { $0.isSame(as: mention) }) {
      result.append(mention)
    }
    return result
  }

  private static let armJoints: Set<String> = [
    "and", "or", "vs", "versus", ",", "compared", "with", "the", "to", "than", "in", "for", "group",
    ".", "patients", "those", "receiving", "v", "against", ")", "(", "on", "among", "of",
  ]
  private static let figureJoints: Set<String> = [
    "and", "or", "vs", "versus", ",", "v", ".", "compared", "to", "with", "than", "/", ";",
    "against", "v.s", "only", "patients",
  ]

  /// Runs of places with nothing but joints between.
  private func lists(_ places: [(first: Int, end: Int)], _ joints: Set<String>) -> [[Int]] {
    var result: [[Int]] = []
    for (index, place) in places.enumerated() {
      if index > 0, places[index - 1].end <= place.first,
        place.first - places[index - 1].end <= 5,
        (places[index - 1].end..<place.first).allSatisfy({ joints.contains(s.word($0)) })
      {
        result[result.count - 1].append(index)
      } else {
        result.append([index])
      }
    }
    return result
  }

  /// Runs of like figures that have no group yet.
  private func figureLists(_ joints: Set<String>) -> [[Int]] {
    lists(bound.map { ($0.figure.first, $0.figure.end) }, joints).flatMap { list in
      var parts: [[Int]] = []
      for index in list {
        if let last = parts.last?.last, bound[last].figure.isLike(bound[index].figure) {
          parts[parts.count - 1].append(index)
        } else {
          parts.append([index])
        }
      }
      return parts
    }
  }

  // MARK: Neighbours

  private mutating func bindNeighbours() {
    for index in bound.indices where bound[index].arm == nil {
      bound[index].arm = tight(index) ?? after(index) ?? before(index)
    }
    undoDoubles()
  }

  /// `samplumab (12%)`, `placebo: 12%`, `12% placebo`, `(2.0%, samplumab`.
  private func tight(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    if let mention = mentions.last(where: { $0.end <= figure.first }) {
      let gap = (mention.end..<figure.first).map { s.word($0) }
      let opens = gap == ["("] || gap == ["["]
      if opens, opensComparison(index) { return nil }
      if opens || gap == [":"] || gap == ["="] || gap.isEmpty
        || gap == [","] && LocalArms.isInBracket(figure.first, s)
      {
        return mention
      }
    }
    if let mention = mentions.first(where: { $0.first >= figure.end }) {
      let gap = (figure.end..<mention.first).map { s.word($0) }
      if gap.isEmpty || gap == [","] && LocalArms.isInBracket(figure.first, s) { return mention }
    }
    return nil
  }

  private static let separators: Set<String> = [
    "vs", "versus", "than", "compared", ";", "whereas", "while", "but", "and", "v", "against", "or",
  ]
  private static let places: Set<String> = [
    "in", "with", "for", "on", "among", "of", "after", "receiving", "to", "under", "by", "from",
    "within", "given", "at", "during", "the",
  ]

  /// `12% (95% CI 8-16) of the patients in the placebo group`.
  private func after(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    guard let mention = mentions.first(where: { $0.first >= figure.end }) else { return nil }
    if bound.indices.contains(index + 1), bound[index + 1].figure.first < mention.first {
      return nil
    }
    var words: [String] = []
    var depth = 0
    for i in pastInterval(figure.end)..<max(pastInterval(figure.end), mention.first) {
      let word = s.word(i)
      if word == "(" || word == "[" { depth += 1 }
      if depth == 0 { words.append(word) }
      if word == ")" || word == "]" { depth = max(0, depth - 1) }
    }
    while let first = words.first, [")", "]", ","].contains(first) { words.removeFirst() }
    guard depth == 0, words.count <= 9, words.contains(where: { Self.places.contains($0) }),
      !words.contains(where: { Self.separators.contains($0) || $0 == "," })
    else { return nil }
    return mention
  }

  /// `12% (3 of 25; 95% CI, 5 to 20) in A`: behind the bracket where only an interval is left in it.
  private func pastInterval(_ end: Int) -> Int {
    guard s.word(end) == ";" || s.word(end) == "," else { return end }
    var i = end
    var says = false
    while i < s.tokens.count, i < end + 16 {
      let word = s.word(i)
      if word == ")" || word == "]" { return says ? i + 1 : end }
      if IntervalReader.words.contains(word) || word == "p" { says = true }
      guard s.tokens[i].kind != .word || says || word == "to" else { return end }
      i += 1
    }
    return end
  }

  /// `The placebo group had a mean score of 4.1`.
  private func before(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    guard let mention = mentions.last(where: { $0.end <= figure.first }) else { return nil }
    if index > 0, bound[index - 1].figure.end > mention.end { return nil }
    let gap = mention.end..<figure.first
    guard gap.count <= 14, !gap.contains(where: { Self.separators.contains(s.word($0)) }) else {
      return nil
    }
    // A bracket with several figures compares groups; the group in front need not be the first.
    if bound.indices.contains(index + 1), isCompared(index, index + 1) { return nil }
    if mentions.count > 1,
      s.word(mention.first - 1) == "than" || s.word(mention.first - 1) == "versus",
      gap.count > 3
    {
      return nil
    }
    return mention
  }

  /// The first of several figures in a bracket of their own, which the name in front does not divide.
  private func opensComparison(_ index: Int) -> Bool {
    ["(", "["].contains(s.word(bound[index].figure.first - 1))
      && bound.indices.contains(index + 1) && isCompared(index, index + 1)
  }

  private func isCompared(_ a: Int, _ b: Int) -> Bool {
    let gap = bound[a].figure.end..<max(bound[a].figure.end, bound[b].figure.first)
    return gap.count <= 4
      && gap.contains {
        ["vs", "versus", "v", "compared", "than", "and", "to", "/", "or"].contains(s.word($0))
      }
      && gap.allSatisfy { Self.figureJoints.contains(s.word($0)) || s.word($0) == "respectively" }
  }

  /// Two figures that are compared cannot belong to one group.
  private mutating func undoDoubles() {
    for index in bound.indices.dropLast() {
      guard let a = bound[index].arm, let b = bound[index + 1].arm, a.first == b.first,
        isCompared(index, index + 1)
      else { continue }
      bound[index].arm = nil
      bound[index + 1].arm = nil
    }
  }

  // MARK: Comparisons

  /// `fewer with A than with B (12% versus 18%)`: in the order of the names.
  private mutating func bindCompared() {
    var last: [ArmMention?] = []
    for list in figureLists(Self.figureJoints) where list.count >= 2 {
      defer { last = list.map { bound[$0].arm } }
      let open = list.filter { !bound[$0].isNamed }
      guard !open.isEmpty else { continue }
      let at = bound[list[0]].figure.first
      let end = bound[list[list.count - 1]].figure.end
      if open.count == list.count {
        var arms = distinct(mentions.filter { $0.end <= at })
        if arms.count < list.count { arms = distinct(mentions) }
        if arms.count < list.count, !names.isKnown {
          arms =
            LocalArms.compared(before: at, count: list.count, s)
            ?? LocalArms.compared(before: s.tokens.count, count: list.count, s) ?? arms
        }
        if arms.count != list.count, last.count == list.count, last.contains(where: { $0 != nil }) {
          // "nausea (12% vs 8%), pain (9% vs 6%)": as in the list before.
          for (index, arm) in zip(list, last) { bound[index].arm = arm }
          continue
        }
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
        } else if arms.count == 1, list.count == 2, arms[0].end <= at || arms[0].first >= end {
          let isSecond = isBehindComparison(arms[0])
          bound[list[isSecond ? 1 : 0]].arm = arms[0]
          if let other = names.other(than: arms[0].words) {
            bound[list[isSecond ? 0 : 1]].impliedName = other.name
          }
        }
      } else if list.count == 2, let known = list.first(where: { bound[$0].isNamed }),
        let arm = bound[known].arm, let missing = list.first(where: { $0 != known })
      {
        let others = distinct(mentions).filter { !$0.isSame(as: arm) }
        if others.count == 1 {
          bound[missing].arm = others[0]
        } else if let other = names.other(than: arm.words) {
          bound[missing].impliedName = other.name
        }
      }
    }
  }

  private func nearest(_ arms: [ArmMention], _ count: Int, _ at: Int) -> [ArmMention] {
    let before = arms.filter { $0.end <= at }
    return before.count >= count ? Array(before.suffix(count)) : arms
  }

  /// `Compared with placebo, samplumab …`: the group named first is the one compared with.
  private func opensWithComparison(_ arm: ArmMention) -> Bool {
    (1...4).contains {
      s.word(arm.first - $0) == "compared" || s.word(arm.first - $0) == "relative"
    }
      && arm.first <= 6
  }

  private func isBehindComparison(_ arm: ArmMention) -> Bool {
    (1...4).contains {
      ["compared", "than", "versus", "vs", "relative"].contains(s.word(arm.first - $0))
    }
  }

  // MARK: Names that only this sentence knows

  /// `14.9% for samplumab and 8.0% for examplol`: two names at least, each beside its figure.
  private mutating func bindLocalNames() {
    guard !names.isKnown, bound.count >= 2 else { return }
    var proposals: [(index: Int, arm: ArmMention)] = []
    for index in bound.indices where !bound[index].isNamed {
      let next = bound.indices.contains(index + 1) ? bound[index + 1].figure.first : Int.max
      let figure = bound[index].figure
      if let arm = LocalArms.after(figure.end, s), arm.end <= next {
        proposals.append((index, arm))
      } else if let arm = LocalArms.before(figure.first, s),
        index == 0 || bound[index - 1].figure.end <= arm.first,
        !opensComparison(index)
      {
        proposals.append((index, arm))
      }
    }
    guard !proposals.isEmpty, distinct(proposals.map(\.arm) + mentions).count >= 2 else { return }
    for proposal in proposals { bound[proposal.index].arm = proposal.arm }
    undoDoubles()
  }

  /// `16 versus 20 months`, `median 4.2 and 4.1 months`: one that is told tells its fellows.
  private mutating func tellCompared() {
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
  private mutating func bindOnly() {
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
