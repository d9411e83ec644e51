import Testing

@testable import Evidence

/// What the figures of a sentence are said to be about.
@Suite struct RunOutcomeTests {
  private func outcomes(_ results: String) throws -> [String] {
    try Reading.evidence(
      "METHODS: 80 patients were randomised to receive samplumab or placebo.\nRESULTS: \(results)"
    ).findings.map(\.outcome)
  }

  @Test(arguments: [
    ("Samplumab led to a 57% reduction in falls, compared with 14% for placebo.", "falls"),
    ("Rates were 1.3% and 1.1% for stroke with samplumab and placebo.", "stroke"),
    ("Samplumab caused more oedema (number of cases: 35/121 [29%] vs 17/123 [14%]).", "oedema"),
    ("Overall, 58% of the 36 patients assigned to samplumab completed the course.", "course"),
    ("Eight patients (13%) receiving samplumab and five (8%) receiving placebo had died.", "died"),
    ("Time to progression favoured samplumab (6.4 vs 4.3 months).", "Time to progression"),
    ("Response according to the investigator (64% versus 61%) did not differ.", "Response"),
  ])
  func theOutcomeIsWhatWasMeasured(_ sentence: String, _ outcome: String) throws {
    let found = try #require(try outcomes(sentence).first)
    #expect(found.contains(outcome), "\(found)")
  }
}
