import Testing

@testable import Evidence

/// Who is counted and against whom: brackets that count some, likenesses, years, later visits.
struct CountedInBracketsTests {
  @Test("A bracket that counts some of them does not make all of them people with the condition")
  func brackets() throws {
    let found = try Reading.evidence(
      "METHODS: Fifteen consecutive patients (8 from multiple sclerosis, 4 from spinal injury, 3 from "
        + "other causes) underwent bladder surgery.\nRESULTS: Drainage was good in 14 of 15 patients.",
      title: "Bladder surgery in people with nerve disease")
    #expect(!found.participants.withCondition)
  }

  @Test("As seen in healthy people is a likeness, not a comparison")
  func likeness() throws {
    let found = try Reading.evidence(
      "METHODS: Brain waves were studied in 11 patients before and after stimulation.\n"
        + "RESULTS: The rhythm slowed, as seen in healthy people.")
    #expect(found.comparator?.text != "healthy people")
  }

  @Test("A study of healthy people alone compares nobody with them")
  func healthy() throws {
    let found = try Reading.evidence(
      "OBJECTIVE: We assessed chance findings on brain scans of healthy young participants.\n"
        + "METHODS: We scanned 1,867 students.\nRESULTS: A finding was seen in 78 of 1,867 students.",
      title: "Chance findings on brain scans of healthy young adults")
    #expect(found.comparator?.text.contains("healthy") != true)
  }

  @Test("A year is nobody's number")
  func year() throws {
    let found = try Reading.evidence(
      "RESULTS: From 2015 we increased the work with persons at both hospitals. Scores fell.")
    #expect(found.participants.total != 2015)
  }

  @Test("What was measured again months later is no snapshot")
  func later() throws {
    let design = try Reading.design(
      "METHODS: A total of 79 patients with optic neuritis were identified and evaluated at relapse "
        + "and 12 months following the start of tablets or injections. Acuity was compared between "
        + "treatment groups.\nRESULTS: Acuity was higher with tablets (p = 0.02).")
    #expect(design != .crossSectional)
  }
}
