import Language

/// Chooses the groups a study compares among the sizes its sentences print: those that add up to
/// the people counted, or those labelled together.
enum ArmReader {
  /// Empty where no set of sizes can be trusted.
  static func arms(
    _ sentences: [Sentence], total: Int?, analysed: Int?
  ) -> [Arm] {
    let told = sentences.filter { $0.isAbstract && $0.tellsOfStudy }
    let found = told.map(ArmFinder.arms)
    for whole in [total, analysed].compactMap({ $0 }) where whole >= 4 {
      let runs = found.compactMap { run(of: $0, addingTo: whole) }
      // Several divisions of the same people: the one by chance, then the one labelled.
      let best = runs.first { run in told.contains { $0.id == run[0].sentence && $0.has(chance) } }
      if let best = best ?? runs.first(where: { $0.allSatisfy(\.isLabelled) }) ?? runs.first {
        return best
      }
      if let run = across(found, addingTo: whole) { return run }
    }
    for (s, arms) in zip(told, found) where isOfGroups(s) {
      if let labelled = labelled(arms, total: total ?? analysed) { return labelled }
      if total == nil, analysed == nil, s.has(chance), arms.count >= 2, arms.count <= 4,
        areNamed(arms)
      {
        return arms
      }
    }
    for s in told {
      if let each = each(in: s, total: total) { return [each] }
    }
    return []
  }

  /// Two to six sizes in a row that add up to the whole.
  private static func run(of arms: [Arm], addingTo whole: Int) -> [Arm]? {
    for first in arms.indices {
      var sum = 0
      for last in first..<min(first + 6, arms.count) {
        sum += arms[last].count
        if sum == whole, last > first {
          let run = Array(arms[first...last])
          return areNamed(run) ? run : nil
        }
        if sum > whole { break }
      }
    }
    return nil
  }

  /// One size a sentence, in up to four sentences: `Group 1 (n = 30) …. Group 2 (n = 31) …`.
  private static func across(_ found: [[Arm]], addingTo whole: Int) -> [Arm]? {
    let single = found.compactMap { $0.count == 1 ? $0[0] : nil }
    guard single.count >= 2 else { return nil }
    return run(of: single, addingTo: whole)
  }

  /// `n =` two to six times in one sentence, together not more than everybody.
  private static func labelled(_ arms: [Arm], total: Int?) -> [Arm]? {
    let labelled = arms.filter(\.isLabelled)
    guard labelled.count >= 2, labelled.count <= 6, areNamed(labelled) else { return nil }
    if let total {
      let sum = labelled.map(\.count).reduce(0, +)
      // Fewer than all where some were lost, more never.
      guard sum <= total, sum * 4 >= total * 3 else { return nil }
    }
    return labelled
  }

  private static func areNamed(_ arms: [Arm]) -> Bool {
    arms.allSatisfy { !$0.name.isEmpty } && Set(arms.map(\.name)).count == arms.count
  }

  private static let chance: CueSet = ["randomi", "randomly", "allocated"]
  private static let groupCues: CueSet = [
    "randomi", "assigned", "allocated", "group", "arm", "compar", "versus", "divided", "controls",
  ]
  private static func isOfGroups(_ s: Sentence) -> Bool { s.has(groupCues) }

  /// `41 patients in each group`, `n = 41 per arm`, `41 each`.
  private static func each(in s: Sentence, total: Int?) -> Arm? {
    for (position, printed) in s.quantities.enumerated() {
      guard let q = CountableNumber.read(printed, position, s), q.value >= 3,
        s.word(q.firstToken - 1) == "=" || !CountableNumber.isMeasure(q, s)
      else { continue }
      var i = q.endToken
      while i < q.endToken + 3, s.isPerson(i) || s.word(i) == "in" { i += 1 }
      let word = s.word(i)
      guard word == "each" || word == "per" || word == "/" else { continue }
      let next = (1...3).map { s.word(i + $0) }
      let isGroup = next.contains { ["group", "arm", "groups", "arms", "cohort"].contains($0) }
      let isAlone = word == "each" && [")", ".", ",", ";", ""].contains(next[0])
      guard isGroup || isAlone else { continue }
      let size = Int(q.value)
      if let total {
        guard total % size == 0, (2...8).contains(total / size) else { continue }
      } else if !isGroup {
        continue
      }
      return Arm(
        count: size, name: "each group", sentence: s.id, tokenIndex: q.firstToken, isLabelled: true)
    }
    return nil
  }
}
