import Testing

@testable import Evidence

/// Sizes of the groups a study compares.
struct ArmTests {
  private func groups(_ methods: String, results: String = "Fatigue fell.") throws -> [Int] {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: \(results)").participants.groups.map(
      \.count)
  }

  @Test(arguments: [
    ("We randomised 61 patients to samplumab (n = 30) or placebo (n = 31).", [30, 31]),
    (
      "We randomised 61 patients to training (30 patients) or a waiting list (31 patients).",
      [30, 31]
    ),
    ("118 patients were randomised; 60 were assigned to training and 58 to usual care.", [60, 58]),
    ("Sixty women were randomised (32 training, 28 control).", [32, 28]),
    ("64 patients were enrolled (weekly group, n = 31; monthly group, n = 33).", [31, 33]),
    ("64 patients were randomised to 75 mg/m(2) (n = 31) or 100 mg/m(2) (n = 33).", [31, 33]),
    ("169 patients were recruited (training arm 87, control arm 82).", [87, 82]),
    ("82 patients were randomised, 41 in each group.", [41]),
    ("We enrolled 62 patients. Group 1 (n = 30) trained. Group 2 (n = 32) waited.", [30, 32]),
  ])
  func arms(_ text: String, _ counts: [Int]) throws {
    #expect(try groups(text) == counts)
  }

  @Test(arguments: [
    "We enrolled 90 patients (50 women, 40 men).",
    "We enrolled 90 patients. They were scanned at baseline (n = 90) and at discharge (n = 84).",
    "We enrolled 90 patients. Three patients had a rash and 2 patients had a fall.",
  ])
  func notArms(_ text: String) throws {
    #expect(try groups(text).isEmpty)
  }

  @Test func anArmIsNamedAsPrinted() throws {
    let found = try Reading.evidence(
      "METHODS: We randomised 61 patients to Samplumab (n = 30) or to usual care (n = 31)."
    ).participants
    #expect(found.groups.map(\.name) == ["Samplumab", "usual care"])
    #expect(found.sources == ["p1"])
  }

  @Test func theDivisionByChanceComesFirst() throws {
    let found = try groups(
      "We enrolled 90 patients (40 with RRMS and 50 with SPMS). "
        + "They were randomised to samplumab (n = 44) or placebo (n = 46).")
    #expect(found == [44, 46])
  }
}
