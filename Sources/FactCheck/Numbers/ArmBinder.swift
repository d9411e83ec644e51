/// Binds numbers to the groups they belong to: `−0.83 with EGCG`, `EGCG vs. placebo: −0.83 vs. −0.64`.
enum ArmBinder {
  struct Group: Sendable {
    var word: Int
    var key: UInt64
  }

  /// The groups named in a text, in order: treatments of the profile and words such as `placebo`.
  static func groups(in reading: Reading) -> [Group] {
    var groups: [Group] = []
    for mark in reading.marks where mark.kind == .group {
      groups.append(
        Group(
          word: Int(mark.first),
          key: 0x8000_0000_0000_0000 | UInt64(UInt16(bitPattern: mark.family))))
    }
    for mark in reading.marks where mark.kind == .population && Int(mark.end - mark.first) == 1 {
      groups.append(
        Group(
          word: Int(mark.first),
          key: 0xC000_0000_0000_0000 | UInt64(UInt16(bitPattern: mark.family))))
    }
    for mention in reading.mentions {
      guard case .treatment = mention.entry,
        let word = reading.words.firstIndex(where: { Int($0.end) > mention.start })
      else { continue }
      groups.append(Group(word: word, key: Reading.key(of: mention.entry)))
    }
    groups.sort { ($0.word, $0.key) < ($1.word, $1.key) }
    var result: [Group] = []
    for group in groups where result.last?.word != group.word {
      // `patients treated with fingolimod`, `the placebo group`: one group named by two words.
      if let last = result.last, group.word - last.word <= 2,
        isGeneric(last.key) != isGeneric(group.key)
      {
        if isActive(last.key) { result[result.count - 1].key = group.key }
        continue
      }
      result.append(group)
    }
    return result
  }

  static func bound(_ reading: Reading) -> [NumberUse] {
    var uses = reading.numbers
    let groups = groups(in: reading)
    guard groups.count >= 1, !uses.isEmpty else { return uses }
    let free = uses.indices.filter { isResult(uses[$0]) }
    bindPairs(&uses, free, groups, reading)
    for index in free where uses[index].group == 0 { bindOne(&uses, index, free, groups, reading) }
    if let key = opening(groups, reading) {
      for index in free where uses[index].group == 0 { uses[index].group = key }
    }
    // `6 of 60 (10%) with placebo`: the figures of one result belong together.
    for (first, second) in zip(free, free.dropFirst())
    where uses[first].role == .part && uses[second].role == .percent
      && uses[first].other == uses[second].other && uses[first].other != nil
    {
      if uses[second].group != 0 { uses[first].group = uses[second].group }
    }
    return uses
  }

  private static func isResult(_ use: NumberUse) -> Bool {
    switch use.role {
    case .percent, .part, .plain, .count, .ratio, .duration: true
    // `from 83 to 176 in women`, not the ends of an interval.
    case .bound: use.other == nil
    case .measure: !NumberMatch.isDose(use.unit)
    default: false
    }
  }

  /// `A versus B … x versus y` and `x and y … in A and B`.
  private static func bindPairs(
    _ uses: inout [NumberUse], _ free: [Int], _ groups: [Group], _ reading: Reading
  ) {
    for (first, second) in zip(free, free.dropFirst()) where uses[first].group == 0 {
      let (a, b) = (uses[first], uses[second])
      guard a.role == b.role || a.role == .plain || b.role == .plain, a.endWord <= b.firstWord,
        b.firstWord - a.endWord <= 6,
        isVersus(reading, a.endWord, b.firstWord),
        !groups.contains(where: { $0.word >= a.endWord && $0.word < b.firstWord })
      else { continue }
      let before = groups.filter { $0.word < a.firstWord }.suffix(2)
      let after = groups.filter { $0.word >= b.endWord }.prefix(2)
      if after.count == 2, let one = after.first, let two = after.last, one.word - b.endWord <= 8,
        two.word - one.word <= 7, !isNumber(reading, one.word, two.word),
        isNoNumber(reading, b.endWord, one.word)
      {
        uses[first].group = one.key
        uses[second].group = two.key
      } else if before.count == 2, let one = before.first, let two = before.last,
        two.word - one.word <= 9,
        isPairing(reading, one.word, two.word)
      {
        uses[first].group = one.key
        uses[second].group = two.key
      }
    }
  }

  private static func bindOne(
    _ uses: inout [NumberUse], _ index: Int, _ free: [Int], _ groups: [Group], _ reading: Reading
  ) {
    let use = uses[index]
    let next =
      free.first { $0 > index && !belongs($0, to: index, uses) }.map { uses[$0].firstWord }
      ?? Int.max
    if let group = groups.first(where: { $0.word >= use.endWord }), group.word - use.endWord <= 6,
      group.word < next, hasPreposition(reading, use.endWord, group.word)
    {
      uses[index].group = group.key
      return
    }
    let previous =
      free.last { $0 < index && !belongs(index, to: $0, uses) }.map { uses[$0].endWord } ?? 0
    if let group = groups.last(where: { $0.word < use.firstWord }), use.firstWord - group.word <= 5,
      group.word >= previous, isSameClause(reading, group.word, use.firstWord),
      !hasVersus(reading, group.word, use.firstWord)
    {
      uses[index].group = group.key
    }
  }

  /// `Among men, …`: the one group that a sentence opens with is whom all its figures are of.
  private static func opening(_ groups: [Group], _ reading: Reading) -> UInt64? {
    guard groups.count == 1, let only = groups.first, only.word <= 3,
      let first = reading.words.first,
      openers.value(first.exact) >= 0
    else { return nil }
    return only.key
  }

  private static let openers = WordReader.table(["among", "in", "for", "with", "of"])

  /// The percent behind `6 of 60` is the same result.
  private static func belongs(_ next: Int, to index: Int, _ uses: [NumberUse]) -> Bool {
    if uses[index].role == .bound, uses[next].role == .bound, next == index + 1 { return true }
    return uses[index].role == .part && uses[next].role == .percent
      && uses[next].other == uses[index].other
  }

  private static func isSameClause(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    guard from < reading.words.count, to < reading.words.count else { return false }
    return reading.words[to].clause - reading.words[from].clause <= 1
  }

  private static func isVersus(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    reading.words[from..<to].contains { versus.value($0.exact) >= 0 }
  }

  private static func hasVersus(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    reading.words[from..<to].contains { comparing.value($0.exact) >= 0 }
  }

  private static func isPairing(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    reading.words[from..<to].contains {
      versus.value($0.exact) >= 0 || comparing.value($0.exact) >= 0 || $0.exact == orWord
    }
  }

  private static func isNumber(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    reading.words[from..<to].contains(where: \.isNumber)
  }

  private static func isNoNumber(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    from <= to && !isNumber(reading, from, to)
  }

  private static func hasPreposition(_ reading: Reading, _ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    var has = false
    for word in reading.words[from..<to] {
      if prepositions.value(word.exact) >= 0 { has = true }
      if comparing.value(word.exact) >= 0 { return false }
    }
    return has
  }

  static func isGeneric(_ key: UInt64) -> Bool { key >> 63 == 1 }

  private static func family(_ name: String) -> UInt64 {
    0x8000_0000_0000_0000 | UInt64(UInt16(bitPattern: CueMatcher.shared.family(name)))
  }

  private static let active = family("active")
  private static let controls: Set<UInt64> = [
    family("placebo"), family("control"), family("healthy"),
  ]

  /// Women, men, children: who people are, not what they were given.
  private static func isPopulation(_ key: UInt64) -> Bool { key >> 62 == 3 }

  static func isActive(_ key: UInt64) -> Bool { key == active }

  /// Two names may mean the same group: `the treatment group` and the drug, `controls` and `placebo`.
  static func mayBeSame(_ a: UInt64, _ b: UInt64) -> Bool {
    if a == b { return true }
    // Women may be in any arm.
    if isPopulation(a) != isPopulation(b) { return true }
    if controls.contains(a), controls.contains(b) { return true }
    if a == active { return !controls.contains(b) }
    if b == active { return !controls.contains(a) }
    return false
  }

  private static let orWord = WordHash.of("or")
  private static let versus = WordReader.table([
    "vs", "versus", "and", "compared", "against", "than",
  ])
  private static let comparing = WordReader.table([
    "vs", "versus", "than", "compared", "against", "between",
  ])
  private static let prepositions = WordReader.table([
    "with", "in", "on", "for", "among", "of", "taking", "receiving", "given", "under", "took",
  ])
}
