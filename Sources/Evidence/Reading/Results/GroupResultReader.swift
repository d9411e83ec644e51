import Language

/// Binds each figure of a result sentence to the group it belongs to.
///
/// In this order: lists with a group each; lists told apart by "respectively"; a group's name inside
/// or right beside its figure; further figures of a group that has one; figures compared with each
/// other ("12% versus 18%") in the order in which the groups are named; the subject of what was
/// changed; one group alone in its sentence. What stays unbound keeps the name `all`.
struct GroupResultReader {
  let s: Sentence
  let names: ArmNames
  let mentions: [ArmMention]
  var bound: [BoundFigure]

  static func bound(
    _ figures: [Figure], in s: Sentence, _ names: ArmNames, _ placed: [PlacedEstimate]
  ) -> (figures: [BoundFigure], mentions: [ArmMention]) {
    guard !figures.isEmpty else { return ([], []) }
    let all = ArmMentionReader.mentions(in: s, names)
    let mentions = all.filter { mention in
      !figures.contains { $0.first < mention.end && mention.first < $0.end }
    }
    var reader = GroupResultReader(
      s: s, names: names, mentions: mentions, bound: figures.map { BoundFigure(figure: $0) })
    reader.bindInside(all)
    reader.bindOwnLists()
    reader.bindLists()
    reader.bindNeighbours()
    reader.bindFurther()
    reader.bindListedBefore()
    reader.bindLocalNames()
    reader.bindCompared()
    reader.bindSubjects()
    reader.bindOnly()
    reader.tellCompared()
    let arms = reader.bound.compactMap(\.arm)
    return (reader.bound.filter { !$0.figure.isBare || $0.isNamed }, mentions + arms)
  }

  // MARK: Respectively

  mutating func bindLists() {
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

  func distance(_ arms: [ArmMention], _ at: Int) -> Int {
    arms[0].first > at ? arms[0].first - at : at - arms[arms.count - 1].end
  }

  /// The different groups named in the sentence, where there are as many as figures.
  func inOrder(_ count: Int) -> [ArmMention]? {
    let distinct = distinct(mentions)
    return distinct.count == count ? distinct : nil
  }

  func distinct(_ all: [ArmMention]) -> [ArmMention] {
    var result: [ArmMention] = []
    for mention in all where !result.contains(where: { $0.isSame(as: mention) }) {
      result.append(mention)
    }
    return result
  }

  static let armJoints: Set<String> = [
    "and", "or", "vs", "versus", ",", "compared", "with", "the", "to", "than", "in", "for", "group",
    ".", "patients", "those", "receiving", "v", "against", ")", "(", "on", "among", "of",
  ]
  static let figureJoints: Set<String> = [
    "and", "or", "vs", "versus", ",", "v", ".", "compared", "to", "with", "than", "/", ";",
    "against", "v.s", "only", "patients",
  ]

  /// Runs of places with nothing but joints between.
  func lists(_ places: [(first: Int, end: Int)], _ joints: Set<String>) -> [[Int]] {
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
  func figureLists(_ joints: Set<String>) -> [[Int]] {
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
}
