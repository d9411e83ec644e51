import Condition
import Literature
import Testing

@testable import Evidence

/// Which way a finding went, read from one sentence.
@Suite struct DirectionTests {
  private func direction(_ sentence: String) throws -> Direction? {
    try Reading.evidence("METHODS: 40 patients were recruited.\nRESULTS: \(sentence)")
      .findings.first?.direction
  }

  @Test(arguments: [
    // A level of a scale is better or worse by the table.
    ("EDSS scores were lower with samplumab at month 12 (p = 0.01).", Direction.better),
    ("Grip strength was lower in the treated group.", .worse),
    ("The EDSS score was lower with samplumab.", .better),
    ("Gait improved less with samplumab.", .worse),
    ("T25FW times were longer with samplumab (p = 0.02).", .worse),
    // How often or how likely stays as it is told.
    ("Samplumab raised the risk of falls.", .increase),
    ("Falls were more common with samplumab.", .increase),
    // A link is no treatment's doing.
    ("Higher EDSS was associated with higher copper levels.", .increase),
    // What is lowered may itself be bad.
    ("Samplumab reduced the risk of worsening.", .decrease),
    ("People on samplumab showed less worsening of gait.", .better),
    ("There was a greater reduction in copper levels with samplumab.", .decrease),
  ])
  func levelsAndWorth(_ sentence: String, _ expected: Direction) throws {
    #expect(try direction(sentence) == expected)
  }

  @Test(arguments: [
    ("Copper levels did not increase with samplumab.", Direction.noDifference),
    ("Samplumab had no effect on copper levels.", .noDifference),
    ("Copper levels were similar between the groups.", .noDifference),
    ("Copper levels were lower with samplumab (p = 0.40).", .noDifference),
    // A verb ends what "no" denies.
    ("No evidence of disease activity was more common with samplumab.", .increase),
    ("Samplumab not only lowered copper levels but also zinc levels.", .decrease),
    // Denied people are no comparison.
    ("No patient worsened, and 12 reported headaches.", .unclear),
  ])
  func denials(_ sentence: String, _ expected: Direction) throws {
    #expect(try direction(sentence) == expected)
  }

  @Test(arguments: [
    ("Copper levels fell with samplumab, but zinc levels did not change.", Direction.mixed),
    ("Copper levels fell with samplumab, whereas they rose with placebo.", .decrease),
    ("Copper levels were higher with placebo than with samplumab.", .decrease),
    ("Copper levels were higher with samplumab than with placebo.", .increase),
    ("Copper levels fell (p = 0.01), while zinc levels fell too (p = 0.03).", .decrease),
  ])
  func clausesAndSides(_ sentence: String, _ expected: Direction) throws {
    #expect(try direction(sentence) == expected)
  }

  /// Words that look like cues and are parts of names.
  @Test(arguments: [
    "Lower limb sensors were worn for 7 days and showed 41 steps.",
    "Gadolinium-enhanced scans were read by 2 raters and showed 3 lesions.",
    "The superior temporal gyrus was segmented and showed 12 regions.",
    "Rates of pain reduction were 70% and 57%.",
    "The 12 people with lower scores were read by 2 raters and showed 3 lesions.",
    "At least 12 scans were found in the folder.",
  ])
  func namesAreNoCues(_ sentence: String) throws {
    #expect(try direction(sentence) ?? .unclear == .unclear)
  }
}
