import Testing

@testable import Evidence

/// The parts that directions are read from.
@Suite struct DirectionPartsTests {
  private func sentence(_ text: String) -> Sentence {
    Sentence(
      Passage(id: "p1", role: .results, section: "", text: text, start: 0, end: text.utf8.count))
  }

  @Test(arguments: [
    ("Copper fell (p = 0.04).", [true]), ("Copper fell (P<.001).", [true]),
    ("Copper fell (p = 0.2), zinc rose (p=0.01).", [false, true]),
    ("Copper fell (p > 0.05).", [false]), ("Copper fell (p = 0.05).", []),
    ("Copper fell (p > 0.01).", []), ("Copper fell (p = NS).", [false]),
    ("Nonswitched (NS) cells fell.", []), ("Copper fell (p = 3.1 \u{D7} 10-8).", [true]),
  ])
  func pValues(_ text: String, _ expected: [Bool]) {
    #expect(SignificanceReader.pValues(in: sentence(text)).map(\.isSignificant) == expected)
  }

  @Test(arguments: [
    ("The odds ratio was 0.8 (95% CI 0.6-0.9).", [true]),
    ("The odds ratio was 0.8 (95% CI 0.6 to 1.1).", [false]),
    ("The difference was -3 (95% CI -5 to -1).", [true]),
    ("The difference was -3 (95% CI -5 to 1).", [false]),
    // The interval of a mean tells nothing.
    ("The mean was 41 (95% CI 39 to 43).", []),
  ])
  func intervals(_ text: String, _ expected: [Bool]) {
    #expect(SignificanceReader.intervals(in: sentence(text)).map(\.isSignificant) == expected)
  }

  @Test func clausesAreCutAtContrasts() {
    let s = sentence("Copper fell (but see below), whereas zinc rose; iron did not change at all.")
    let clauses = SentenceShape(s).clauses.map { s.text($0.lowerBound, $0.upperBound) }
    #expect(
      clauses == [
        "Copper fell (but see below),", "whereas zinc rose", "; iron did not change at all.",
      ])
  }

  /// Which side's number is larger, by the order in which the sides are named.
  @Test(arguments: [
    ("Copper was 3.2 vs 4.1 with samplumab and placebo.", -1.0),
    ("Copper was 5.2 (SD 1.1) versus 4.1 (SD 1.0) with samplumab and placebo.", 1),
    ("Copper was 3.2 and 4.1 with placebo and samplumab, respectively.", 1),
    ("Copper was found in 30 of 90 (33%) vs 20 of 40 (50%) with samplumab and placebo.", -1),
    ("Compared with placebo, samplumab gave less copper (3.2 vs 4.1).", -0.7),
    ("Copper was measured with samplumab and placebo.", 0),
  ])
  func numbersOfBothSides(_ text: String, _ expected: Double) {
    let s = sentence(text)
    let places = ArmPlaces(
      intervention: s.tokens.indices.filter { s.word($0) == "samplumab" },
      comparator: s.tokens.indices.filter { s.word($0) == "placebo" })
    let outcome = s.tokens.indices.filter { s.word($0) == "copper" }
    let all = 0..<s.tokens.count
    #expect(ArmNumbers.compare(in: s, all, places, outcome: outcome) == expected)
  }

  @Test func theLongestWordOfATableWins() {
    let table = WordTable([(words: "in*", value: 1), (words: "increas* inner", value: 2)])
    #expect(table.value(of: "increased") == 2)
    #expect(table.value(of: "inner") == 2)
    #expect(table.value(of: "inners") == 1)
    #expect(table.value(of: "outer") == nil)
  }

  @Test(arguments: [-30.0, -1, 0, 0.5, 3, 20])
  func exponentialsAndLogarithmsAreExact(_ x: Double) {
    #expect(abs(x.exponential.logarithm - x) < 1e-9)
    #expect(abs(1.0.exponential - 2.718281828459045) < 1e-10)
  }
}
