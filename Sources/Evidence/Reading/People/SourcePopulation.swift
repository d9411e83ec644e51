import Language

/// `From 75,000 insured people, we identified 106 with MS`: those looked through are a source, those
/// found in it are the people of the study.
enum SourcePopulation {
  /// The counts with each source taken out and those found in it as everybody.
  static func foundIn(
    _ all: [PeopleCount], _ sentences: [Sentence], _ condition: CountedCondition
  ) -> [PeopleCount] {
    var result = all
    for s in sentences where s.isAbstract && s.role != .background && s.role != .conclusions {
      guard let (source, found) = pair(in: s, condition) else { continue }
      result.removeAll {
        $0.sentence == s.id
          && [source.firstToken, found.firstToken].contains($0.tokenIndex)
      }
      // The source told again in another sentence is the source still.
      result.removeAll { $0.value == Int(source.value) }
      result.append(
        PeopleCount(
          value: Int(found.value), role: .total, noun: "people", sentence: s.id,
          tokenIndex: found.firstToken, score: 5))
    }
    return result
  }

  private static func pair(
    in s: Sentence, _ condition: CountedCondition
  ) -> (source: Quantity, found: Quantity)? {
    let numbers = s.quantities.filter { $0.kind == .whole && $0.value >= 1 }
    guard
      let source = numbers.first(where: {
        ["from", "of", "among", "amongst"].contains(s.word(lead($0, s)))
          && !(1900...2100).contains($0.value)
      }), source.value >= 20
    else { return nil }
    let later = numbers.filter {
      $0.firstToken > source.endToken && $0.value < source.value && $0.value >= 2
    }
    guard let found = later.first, found.firstToken - source.endToken < 16,
      (source.endToken..<found.firstToken).contains(where: { finding.contains(s.word($0)) }),
      !condition.names(numberAt: source, in: s), condition.names(numberAt: found, in: s)
    else { return nil }
    // "we identified 44 with MS and 60 without": two groups.
    guard later.dropFirst().allSatisfy({ $0.firstToken > found.endToken + 10 }) else { return nil }
    return (source, found)
  }

  /// The word that leads the number in: past `a total of`, `the`, `all`.
  private static func lead(_ q: Quantity, _ s: Sentence) -> Int {
    var i = q.firstToken - 1
    while ["the", "a", "all", "our", "total", "over"].contains(s.word(i))
      || s.word(i) == "of" && s.word(i - 1) == "total"
    {
      i -= 1
    }
    return i
  }

  private static let finding: WordSet = [
    "identified", "found", "selected", "extracted", "included", "recruited", "enrolled",
    "ascertained", "detected",
  ]
}
