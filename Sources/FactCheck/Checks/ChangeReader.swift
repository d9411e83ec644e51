/// Finds what a text says went up, down, better or worse.
enum ChangeReader {
  static func changes(in reading: Reading) -> [Change] {
    guard reading.has(.up) || reading.has(.down) || reading.has(.better) || reading.has(.worse)
    else {
      return []
    }
    let scope = NegationScope(reading)
    var changes: [Change] = []
    for mark in reading.marks {
      guard let (axis, sign) = meaning(of: mark.kind), !isElsewise(mark, reading) else { continue }
      let word = Int(mark.first)
      // `impaired` is heard as down and as worse: keep both, they do not speak against each other.
      changes.append(
        Change(
          axis: axis, sign: sign, isNegated: scope.isNegated(word), isComposed: false,
          context: context(of: mark, reading), comparand: comparand(of: mark, reading),
          valence: valence(near: mark, reading), word: word,
          printed: reading.printed(max(0, word - 3), min(reading.words.count, word + 5))))
    }
    for at in changes.indices {
      changes[at].isComposed = changes.contains {
        $0.word != changes[at].word && abs($0.word - changes[at].word) <= 3
          && reading.words[$0.word].clause == reading.words[changes[at].word].clause
      }
    }
    return changes
  }

  private static func meaning(of kind: Cue.Kind) -> (Change.Axis, Int)? {
    switch kind {
    case .up: (.amount, 1)
    case .down: (.amount, -1)
    case .better: (.worth, 1)
    case .worse: (.worth, -1)
    default: nil
    }
  }

  /// `more than 30`, `lower limb`, `more research`: the word is not one of change here.
  private static func isElsewise(_ mark: Mark, _ reading: Reading) -> Bool {
    for other in reading.marks where other.first <= mark.first && other.end > mark.first {
      if other.kind == .larger || other.kind == .same { return true }
      if other.kind == .atLeast || other.kind == .atMost || other.kind == .approximately {
        let next = Int(other.end)
        if next < reading.words.count, reading.words[next].isNumber { return true }
        if reading.words[Int(other.first)].exact == orWord { return true }
      }
    }
    let next = Int(mark.end)
    guard next < reading.words.count, !reading.words[next].afterBreak else { return false }
    let exact = reading.words[Int(mark.first)].exact
    if exact == fell, fallen.value(reading.words[next].exact) >= 0 { return true }
    if exact == lower || exact == lowerLimit, bodyParts.value(reading.words[next].exact) >= 0 {
      return true
    }
    if exact == more {
      // `more large studies`, `more clearly`.
      let after = next + 1
      return plainMore.value(reading.words[next].exact) >= 0
        || after < reading.words.count && !reading.words[after].afterBreak
          && moreOf.value(reading.words[after].exact) >= 0
    }
    return false
  }

  private static let orWord = WordHash.of("or")
  private static let fell = WordHash.of("fell")
  private static let fallen = WordReader.table(["within", "into", "under", "asleep", "between"])
  private static let lower = WordHash.of("lower")
  private static let lowerLimit = WordHash.of("lowest")
  private static let more = WordHash.of("more")
  private static let plainMore = WordReader.table([
    "research", "studies", "work", "data", "detail", "details", "information", "than", "about",
    "closely", "recent", "recently", "to", "clearly", "precisely", "accurately", "fully", "broadly",
    "specifically", "trials", "evidence",
  ])
  private static let moreOf = WordReader.table(["research", "studies", "trials", "evidence"])
  private static let bodyParts = WordReader.table([
    "limb", "limbs", "airways", "airway", "respiratory", "extremity", "extremities", "urinary",
    "back", "leg", "legs", "body", "abdominal", "quartile", "tertile",
  ])

  static func context(of mark: Mark, _ reading: Reading) -> [Change.Weighted] {
    var result: [Change.Weighted] = []
    let words = reading.words
    let own = words[Int(mark.first)]
    func add(_ at: Int, distance: Int) {
      let word = words[at]
      let isOwn = word.sharesClause(with: own)
      guard word.isContent, isOwn || isBeside(word, own), !isChange(word) else { return }
      let weight = 1 / (1 + 0.25 * Double(distance)) * (isOwn ? 1 : 0.6)
      if let known = result.firstIndex(where: { $0.stem == word.stem }) {
        result[known].weight = max(result[known].weight, weight)
      } else {
        result.append(Change.Weighted(stem: word.stem, weight: weight))
      }
    }
    // What a bracket explains lies beside the way.
    func isAside(_ at: Int) -> Bool { words[at].isBracketed && !own.isBracketed }
    var distance = 0
    for at in (0..<Int(mark.first)).reversed() {
      if !isAside(at) { distance += 1 }
      if distance > 8 { break }
      add(at, distance: max(1, distance))
    }
    distance = 0
    for at in Int(mark.end)..<max(Int(mark.end), words.count) {
      if !isAside(at) { distance += 1 }
      if distance > 8 { break }
      add(at, distance: max(1, distance))
    }
    return result
  }

  /// In a clause next to the other's, or in a bracket of it.
  private static func isBeside(_ word: Word, _ own: Word) -> Bool {
    own.isBracketed
      ? abs(word.clause - own.clause) <= 1
      : abs(word.main - own.main) <= (word.isBracketed ? 0 : 1)
  }

  private static let changeStems: Set<UInt64> = Set(
    ["increase", "decrease", "improve", "worse"].compactMap {
      Concepts.shared.concept(WordHash.of($0))
    }
      + ["significant", "difference", "effect", "change", "level", "people", "group", "treatment"]
      .map(WordReader.stem(of:)))

  private static func isChange(_ word: Word) -> Bool { changeStems.contains(word.stem) }

  private static func comparand(of mark: Mark, _ reading: Reading) -> [UInt64] {
    let words = reading.words
    var at = Int(mark.end)
    let end = min(words.count, at + 14)
    while at < end, than.value(words[at].exact) < 0 { at += 1 }
    guard at < end else { return [] }
    var stems: [UInt64] = []
    at += 1
    // `than for 1 or more of the tests`: the number is not what is compared with.
    let next = words[at...].first { $0.isNumber || $0.isContent }
    if let next, next.isNumber, let place = words[at...].firstIndex(where: \.isNumber),
      place + 1 < words.count, words[place + 1].exact == orWord
    {
      at = place + 1
    }
    let isAside = words[Int(mark.first)].isBracketed
    while at < words.count, stems.count < 3, !words[at].isNumber {
      // `Than in red (mean 5)`: what a bracket adds is not what is compared with.
      if words[at].isContent, !isPerson(words[at]), words[at].isBracketed == isAside {
        stems.append(words[at].stem)
      }
      at += 1
      if at < words.count, words[at].afterBreak, !stems.isEmpty { break }
    }
    return stems
  }

  private static func isPerson(_ word: Word) -> Bool { Units.people.value(word.exact) >= 0 }

  private static let than = WordReader.table(["than", "compared", "versus", "vs"])

  /// The nearest outcome word tells whether more of it is good.
  private static func valence(near mark: Mark, _ reading: Reading) -> Int {
    var best: (distance: Int, valence: Int) = (6, 0)
    for other in reading.marks where other.kind == .goodOutcome || other.kind == .badOutcome {
      let distance =
        other.first >= mark.end ? Int(other.first - mark.end) : Int(mark.first - other.end)
      if distance >= 0, distance < best.distance {
        best = (distance, other.kind == .goodOutcome ? 1 : -1)
      }
    }
    return best.valence
  }
}
