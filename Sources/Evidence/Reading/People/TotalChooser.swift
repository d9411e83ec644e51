import Language

/// Chooses among the counts of people the one that is everybody who took part.
///
/// A count gains by groups that sum to it and by being said again; another that could be everybody
/// too must be explained as its part, or nothing is chosen.
enum TotalChooser {
  struct Choice {
    var total: PeopleCount?
    /// Two counts both claim to be everybody: neither can be trusted.
    var isDisputed = false
  }

  static func choose(_ all: [PeopleCount], _ sentences: [Sentence]) -> Choice {
    let sums = all.map { isSummed($0, sentences) }
    // `435 patients were randomised, 214 to … and 221 to …`: the first of several, but their sum.
    // "Analysis of 144 patients" is everybody where no larger count is told.
    let most = all.filter { $0.role == .total }.map(\.value).max() ?? 0
    let totals = all.indices.filter {
      all[$0].role == .total && !isControls(all[$0])
        || all[$0].role == .analysed && most > 0 && all[$0].value > most
        || all[$0].role == .group && sums[$0] && isNoun(all[$0])
    }
    guard !totals.isEmpty else { return Choice() }
    if isOfSubgroup(sentences), totals.contains(where: { isFrame(all[$0], sentences) }) {
      return Choice(isDisputed: true)
    }
    let scores = all.indices.map { index in
      totals.contains(index)
        ? all[index].score + again(all[index], all) + (sums[index] ? 2.5 : 0) : 0
    }
    guard
      let best = totals.max(by: {
        (scores[$0], all[$0].value, $1) < (scores[$1], all[$1].value, $0)
      })
    else { return Choice() }
    let chosen = all[best]
    let others = totals.filter { all[$0].value != chosen.value }
    if scores[best] < 2 {
      // A single count that nothing speaks against.
      let isAlone =
        scores[best] >= (chosen.value >= 10 ? -0.5 : 0.5)
        && !others.contains { scores[$0] > -1.5 }
        && !all.contains { $0.role != .part && $0.role != .whole && $0.value > chosen.value }
      return Choice(total: isAlone ? chosen : nil)
    }
    let margin = scores[best] >= 4.5 ? 0.5 : 1.0
    for other in others where scores[other] >= scores[best] - margin {
      if all[other].value < chosen.value, other > best { continue }
      // Those enrolled are everybody, the others some of them.
      if all[other].value > chosen.value, all[other].role == .total, all[other].score >= 4,
        !others.contains(where: { all[$0].value > all[other].value && scores[$0] > 0 })
      {
        return Choice(total: all[other])
      }
      if isArm(chosen, of: all[other], sentences) || isSubset(chosen, of: all[other], sentences) {
        return Choice(total: all[other])
      }
      if isArm(all[other], of: chosen, sentences) || isSubset(all[other], of: chosen, sentences) {
        continue
      }
      return Choice(isDisputed: true)
    }
    let isLarger = all.contains {
      $0.value > chosen.value && $0.role != .part && $0.score >= 0.5 && scores[best] < 3.5
        && !isControls($0)
    }
    return isLarger ? Choice(isDisputed: true) : Choice(total: chosen)
  }

  /// `a trial of 60 patients`, `each containing 30 women`: a half, third or quarter that is said to
  /// have got or been put into something.
  private static func isArm(
    _ count: PeopleCount, of whole: PeopleCount, _ sentences: [Sentence]
  ) -> Bool {
    guard whole.role == .total, (2...4).contains(where: { count.value * $0 == whole.value }),
      let s = sentences.first(where: { $0.id == count.sentence })
    else { return false }
    return s.has(dividing)
  }

  private static let dividing: CueSet = [
    "received", "each", "group", "arm", "assigned", "allocated", "treated with",
  ]

  /// The study is of some of the people of another: who they are is told as a part of it.
  private static func isOfSubgroup(_ sentences: [Sentence]) -> Bool {
    sentences.contains { $0.isAbstract && $0.has(subgroupAnalyses) }
  }

  private static let subgroupAnalyses: CueSet = [
    "subgroup analysis of participants", "subgroup analysis of patients",
    "subgroup analysis of people", "subgroup analysis in participants",
    "subgroup analysis in patients", "subgroup analysis of women", "subgroup analysis of men",
    "subgroup analysis of adults",
  ]

  /// `Among the 900 participants enrolled, 72 (8%) were`: the first number is those of the whole trial.
  private static func isFrame(_ count: PeopleCount, _ sentences: [Sentence]) -> Bool {
    guard let s = sentences.first(where: { $0.id == count.sentence }),
      (1...3).contains(where: { ["among", "of"].contains(s.word(count.tokenIndex - $0)) })
    else { return false }
    return s.quantities.contains { $0.firstToken > count.tokenIndex && $0.kind == .percent }
  }

  /// `the pre-defined subgroup of 123 patients`, `among the 204 women with pain`.
  private static func isSubset(
    _ count: PeopleCount, of whole: PeopleCount, _ sentences: [Sentence]
  ) -> Bool {
    guard whole.role == .total, whole.value > count.value, whole.score >= 1.5,
      let s = sentences.first(where: { $0.id == count.sentence })
    else { return false }
    let before = (1...5).map { s.word(count.tokenIndex - $0) }
    if before.contains(where: subsets.contains) || before.prefix(2).contains("sub") { return true }
    return before[0] == "the" && ["among", "of", "in", "for"].contains(before[1])
      || before.contains("among") && s.role == .results
  }

  private static let subsets: WordSet = [
    "subgroup", "sub-group", "subset", "subsample", "substudy", "sub-study", "subpopulation",
    "remaining", "latter",
  ]

  /// `10 healthy controls` are never everybody.
  private static func isControls(_ count: PeopleCount) -> Bool {
    count.noun == "controls" || count.noun.hasSuffix(" controls")
      || count.noun.hasSuffix("control subjects") || count.noun.hasSuffix("control group")
  }

  private static func isNoun(_ count: PeopleCount) -> Bool {
    count.noun.split(separator: " ").contains { PeopleWords.people.contains(String($0)) }
      && !count.noun.holds("control") && !count.noun.holds("healthy")
  }

  /// Said in another sentence too.
  private static func again(_ count: PeopleCount, _ all: [PeopleCount]) -> Double {
    all.contains {
      $0.value == count.value && $0.sentence != count.sentence && $0.role != .part
    } ? 1 : 0
  }

  /// Groups named in the same sentence or after it add up to the count.
  private static func isSummed(_ count: PeopleCount, _ sentences: [Sentence]) -> Bool {
    guard count.value >= 10, let at = sentences.firstIndex(where: { $0.id == count.sentence })
    else { return false }
    // The larger the count, the less likely that numbers further off add up to it by chance.
    let far = count.value >= 50 ? sentences.count : at + 2
    return sentences.indices.contains {
      $0 >= at && $0 < far && sentences[$0].isAbstract && isSum(count.value, in: sentences[$0])
    }
  }

  /// Whether neighbouring numbers of the sentence, two to five of them, add up to the count.
  static func isSum(_ value: Int, in s: Sentence) -> Bool {
    let numbers = s.quantities.filter { $0.value >= 3 && !CountableNumber.isMeasure($0, s) }
      .map(\.value)
    for first in numbers.indices {
      var sum = 0.0
      for (taken, number) in numbers[first...].prefix(5).enumerated() {
        sum += number
        if Int(sum) == value, taken >= 1 { return true }
        if Int(sum) > value { break }
      }
    }
    return false
  }
}
